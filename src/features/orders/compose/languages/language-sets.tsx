import { plural, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { configQuery } from '#api/account/config.ts';
import { formatNumber, listed } from '#lib/language/write.ts';
import { languageName } from '#lib/text/languages.ts';
import { useStore } from '#store/provider.tsx';
import { slot, writeSlot } from '#store/slot.ts';
import { useSlot } from '#store/use-slot.ts';
import { Button } from '#ui/button.tsx';
import { PLACED } from '../../send/placed.ts';

/** Languages that somebody orders together, by Gengo's codes; the last one kept comes first. */
const SETS = slot({ name: 'language-sets', shape: z.array(z.array(z.string())), empty: [] });

/** More would be a list to look through. */
const MOST = 6;

export interface LanguageSetsProps {
  targets: readonly string[];
  /** What can be chosen now. */
  offered: readonly string[];
  onChange: (targets: string[]) => void;
}

/** Sets of languages, each chosen at one press; what is chosen now can be kept as one. */
export function LanguageSets(props: LanguageSetsProps) {
  const { data: config } = useQuery(configQuery());
  return config ? <Sets {...props} account={config.owner} /> : null;
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((code) => other.includes(code));

function Sets({ account, targets, offered, onChange }: LanguageSetsProps & { account: string }) {
  const store = useStore();
  const sets = useSlot(account, SETS);
  const last = useSlot(account, PLACED)[0]?.targets ?? [];
  const write = (next: readonly (readonly string[])[]) =>
    void writeSlot(
      store,
      account,
      SETS,
      next.map((one) => [...one]),
    );
  const chosen = sets.find((one) => isSame(one, targets));
  const choose = (codes: readonly string[]) =>
    onChange(codes.filter((code) => offered.includes(code)));
  const isLastShown = last.length > 0 && ![targets, ...sets].some((one) => isSame(one, last));
  const [lastNames, lastShortly] = [listed(last.map(languageName)), shortly(last)];
  return (
    <div className="flex flex-wrap items-center gap-x-1 text-sm">
      {isLastShown && (
        <Button
          tone="plain"
          className="px-1"
          aria-label={t`Choose the last used: ${lastNames}`}
          onClick={() => choose(last)}
        >
          {t`Last used: ${lastShortly}`}
        </Button>
      )}
      {sets.map((one) => {
        const names = listed(one.map(languageName));
        return (
          <Button
            key={one.join()}
            tone="plain"
            className="px-1"
            aria-pressed={one === chosen}
            aria-label={t`Choose ${names}`}
            onClick={() => choose(one)}
          >
            {shortly(one)}
          </Button>
        );
      })}
      {targets.length > 1 && !chosen && (
        <Button
          tone="plain"
          className="px-1"
          onClick={() => write([targets, ...sets].slice(0, MOST))}
        >
          {t`Keep these languages as a set`}
        </Button>
      )}
      {chosen && (
        <Button
          tone="plain"
          className="px-1"
          onClick={() => write(sets.filter((one) => one !== chosen))}
        >
          {t`Forget this set`}
        </Button>
      )}
    </div>
  );
}

/** "German, Japanese, and 8 more" */
function shortly(codes: readonly string[]): string {
  const [first = '', second = ''] = codes.map(languageName);
  const more = codes.length - 2;
  const amount = formatNumber(more);
  const rest = plural(more, { one: `${amount} more`, other: `${amount} more` });
  return listed([first, second, more > 0 ? rest : ''].filter(Boolean));
}
