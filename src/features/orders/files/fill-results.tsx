import { plural, t } from '@lingui/core/macro';
import { useState } from 'react';
import type { Filling } from '#lib/files/texts/work.ts';
import type { Missing } from '#lib/files/model/unit.ts';
import { faultWords } from '#lib/files/words/fault-words.ts';
import { noteWords } from '#lib/files/words/note-words.ts';
import { formatNumber } from '#lib/language/write.ts';
import { i18n } from '#lib/language/i18n.ts';
import { languageName } from '#lib/text/languages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { saveFile } from '#ui/save-file.ts';
import { missingOf } from './order-missing.ts';
import { countStands, fillingOf, type TextRow } from './rows.ts';
import { ALL_STANDS, STANDS } from './stands.ts';
import { type Brought, fillFiles } from '../compose/import/texts.ts';

interface FillResultsProps {
  files: readonly Brought[];
  rows: readonly TextRow[];
  targets: readonly string[];
  missing: Missing | undefined;
  onOrder: () => void;
}

/** What comes back in each language, and what would have to be ordered. */
export function FillResults({ files, rows, targets, missing, onOrder }: FillResultsProps) {
  const { fault, notes, pending, save } = useSaving({ files, rows, missing });
  const open = missingOf(rows);
  const { count } = open;
  const { length: textsMissing } = open.rows;
  const [texts, amount] = [formatNumber(textsMissing), formatNumber(count)];
  return (
    <section aria-labelledby="results" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id="results" className="text-lg font-semibold">
        {t`Files back`}
      </h2>
      <ul className="border-b border-line">
        {targets.map((target) => {
          const language = languageName(target);
          return (
            <li
              key={target}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2"
            >
              <span className="min-w-36 font-medium">{language}</span>
              <Counts rows={rows} target={target} />
              <span className="ms-auto">
                <Button
                  pending={pending === target}
                  aria-label={t`Save in ${language}`}
                  onClick={() => void save([target])}
                >
                  {t`Save`}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {targets.length > 1 && (
          <Button tone="primary" pending={pending === ALL} onClick={() => void save(targets)}>
            {t`Save all as a zip`}
          </Button>
        )}
        {count > 0 && (
          <Button onClick={onOrder}>
            {plural(count, {
              one: 'Order the missing translation',
              other: `Order the ${amount} missing`,
            })}
          </Button>
        )}
        {count > 1 && (
          <span className="text-sm text-soft">
            {plural(textsMissing, {
              one: 'Of one text, each only where it is missing.',
              other: `Of ${texts} texts, each only where it is missing.`,
            })}
          </span>
        )}
      </div>
      {fault && <Banner tone="bad" title={t`The files could not be written`} detail={fault} />}
      {notes.length > 0 && (
        <ul aria-label={t`What to know of these files`} className="text-sm">
          {notes.map((note) => (
            <li key={note} className="wrap-anywhere">
              {note}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** `Approved 27`, `Missing 2`: what there is none of is not told. */
function Counts({ rows, target }: { rows: readonly TextRow[]; target: string }) {
  const counts = countStands(rows, target);
  return (
    <ul className="flex flex-wrap gap-x-4 text-sm text-soft">
      {ALL_STANDS.flatMap((stand) => {
        const count = counts.get(stand);
        return count === undefined
          ? []
          : [
              <li key={stand}>
                {i18n._(STANDS[stand].label)}{' '}
                <span className="text-ink tabular-nums">{formatNumber(count)}</span>
              </li>,
            ];
      })}
    </ul>
  );
}

/** In the place of one language's code. */
const ALL = '';

/** Fills the files in a worker and gives them to the browser; says what went wrong, and what is to be known. */
function useSaving({ files, rows, missing }: Pick<FillResultsProps, 'files' | 'rows' | 'missing'>) {
  const announce = useAnnounce();
  const [pending, setPending] = useState<string>();
  const [said, setSaid] = useState<{ fault?: string; notes: readonly string[] }>({ notes: [] });
  const save = async (targets: readonly string[]) => {
    setPending(targets.length > 1 ? ALL : targets[0]);
    setSaid({ notes: [] });
    const all = files.map((source): Filling => ({
      source,
      translations: targets.map((lc) => [lc, fillingOf(rows, source, lc)]),
      missing,
    }));
    try {
      // Nobody gives it up: what is not wanted any more is a file more in a folder.
      const { signal } = new AbortController();
      const out = await fillFiles({ files: all, archive: 'translations.zip' }, signal);
      if ('problem' in out)
        return setSaid({ fault: faultWords(out.problem, out.position), notes: [] });
      saveFile(out);
      const { name } = out;
      announce(t`Saved: ${name}.`);
      return setSaid({
        notes: out.notes.map(({ name: title, note }) => {
          const detail = noteWords(note);
          return t`${title}: ${detail}`;
        }),
      });
    } catch {
      return setSaid({ fault: t`The browser could not do it just now. Try again.`, notes: [] });
    } finally {
      setPending(undefined);
    }
  };
  return { ...said, pending, save };
}
