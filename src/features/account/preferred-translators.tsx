import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { preferredTranslatorsQuery } from '#api/account/account-details.ts';
import type { preferredTranslatorsAnswer } from '#api/schema/service.ts';
import { languageName } from '#lib/text/languages.ts';
import { tierName } from '#lib/order/tier-words.ts';
import { FactList } from '#ui/fact-list.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Time } from '#ui/time.tsx';
import { Part, Read } from './part.tsx';

type Preferred = z.output<typeof preferredTranslatorsAnswer>[number];

/** Who translates first, by languages and tier, when an order asks for preferred translators. */
export function PreferredTranslators() {
  const preferred = useQuery(preferredTranslatorsQuery());
  return (
    <Part title={t`Preferred translators`}>
      <Read
        query={preferred}
        failed={t`Galley could not read the preferred translators.`}
        skeleton={
          // As tall as two pairs with two translators each: Gengo wants two for a pair.
          <div className="h-38 sm:h-26">
            <Skeleton width="100%" height="5rem" />
          </div>
        }
      >
        {(rows) =>
          rows.length === 0 ? (
            <p className="text-soft">{t`None yet.`}</p>
          ) : (
            <FactList
              layout="rows"
              facts={rows.map((row) => ({ label: nameOf(row), value: <Translators row={row} /> }))}
            />
          )
        }
      </Read>
    </Part>
  );
}

function nameOf({ lc_src, lc_tgt, tier }: Preferred): string {
  const [source, target] = [languageName(lc_src), languageName(lc_tgt)];
  const quality = tierName(tier);
  return t`${source} to ${target}, ${quality}`;
}

function Translators({ row: { translators } }: { row: Preferred }) {
  return (
    <ul>
      {translators.map(({ id, last_login }) => (
        <li key={id}>
          <span className="tabular-nums">{id}</span> <LastSeen at={last_login} />
        </li>
      ))}
    </ul>
  );
}

/** Gengo sends Unix seconds; anything else is shown as it came. */
function LastSeen({ at }: { at: string | undefined }) {
  if (at === undefined) return null;
  const when = /^\d+$/.test(at) ? <Time at={Number(at)} /> : at;
  return (
    <span className="text-sm text-soft">
      <Trans>last seen {when}</Trans>
    </span>
  );
}
