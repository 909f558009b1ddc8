import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { formatNumber } from '#lib/language/write.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { languageName } from '#lib/text/languages.ts';
import type { Placed, PlacedText } from './placed.ts';
import { placedWords } from './answer-words.ts';
import { OldTranslation } from './old-translation.tsx';

/** What became of an order that was placed here: what Gengo's answer said, which no other page repeats. */
export function PlacedNews({ placed }: { placed: Placed }) {
  const { news, old, repeats, missing } = placedWords(placed);
  return (
    <section aria-label={t`What was ordered`} className="grid gap-4">
      <Banner {...news} />
      {old !== undefined && (
        <Some title={old} all={placed.old}>
          {(one) => <OldTranslation key={`${one.jobId} ${one.target}`} old={one} />}
        </Some>
      )}
      {repeats !== undefined && (
        <Some title={repeats} all={placed.repeats}>
          {nameOf}
        </Some>
      )}
      {missing !== undefined && (
        <Some title={missing} all={placed.missing}>
          {nameOf}
        </Some>
      )}
    </section>
  );
}

function nameOf({ title, target }: PlacedText, index: number) {
  const language = languageName(target);
  return (
    <li key={index}>
      <Trans>
        <bdi>{title}</bdi>, into {language}
      </Trans>
    </li>
  );
}

/** An order may hold thousands. */
const SHOWN = 10;
const MORE = 100;

interface SomeProps<T> {
  title: string;
  all: readonly T[];
  children: (one: T, index: number) => React.ReactNode;
}

/** The first of many, and the rest when they are asked for. */
function Some<T>({ title, all: many, children }: SomeProps<T>) {
  const [shown, setShown] = useState(SHOWN);
  const left = many.length - shown;
  const coming = Math.min(left, MORE);
  const [next, all] = [formatNumber(coming), formatNumber(left)];
  return (
    <section aria-label={title} className="grid justify-items-start gap-2">
      <h2 className="font-semibold">{title}</h2>
      <ul className="grid w-full gap-2 wrap-anywhere">{many.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <Button onClick={() => setShown(shown + MORE)}>
          {plural(coming, {
            one: `Show ${next} more of ${all}`,
            other: `Show ${next} more of ${all}`,
          })}
        </Button>
      )}
    </section>
  );
}
