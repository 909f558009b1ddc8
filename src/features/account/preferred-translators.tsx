import { useQuery } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { preferredTranslatorsQuery } from '#api/account.ts';
import type { preferredTranslatorsAnswer } from '#api/schema/service.ts';
import { LanguageTag } from '#ui/language-tag.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { type Column, Table } from '#ui/table.tsx';
import { Time } from '#ui/time.tsx';
import { Part, Read } from './part.tsx';

type Preferred = z.output<typeof preferredTranslatorsAnswer>[number];

const NAME: Pick<Column<Preferred>, 'label' | 'draw'> = {
  label: 'From',
  draw: ({ lc_src }) => <LanguageTag code={lc_src} />,
};

const COLUMNS: readonly Column<Preferred>[] = [
  { label: 'To', draw: ({ lc_tgt }) => <LanguageTag code={lc_tgt} /> },
  { label: 'Tier', draw: ({ tier }) => tier, from: 'md' },
  {
    label: 'Translators',
    draw: ({ translators }) => (
      <ul>
        {translators.map(({ id, last_login }) => (
          <li key={id}>
            <span className="tabular-nums">{id}</span> <LastSeen at={last_login} />
          </li>
        ))}
      </ul>
    ),
  },
];

/** Gengo sends Unix seconds; anything else is shown as it came. */
function LastSeen({ at }: { at: string | undefined }) {
  if (at === undefined) return null;
  return (
    <span className="text-sm text-soft">
      last seen {/^\d+$/.test(at) ? <Time at={Number(at)} /> : at}
    </span>
  );
}

/** Who translates first, by languages and tier, when an order asks for preferred translators. */
export function PreferredTranslators() {
  const preferred = useQuery(preferredTranslatorsQuery());
  return (
    <Part title="Preferred translators">
      <Read
        query={preferred}
        subject="the preferred translators"
        skeleton={<Skeleton width="100%" height="8rem" />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <p className="text-soft">
              None yet. Gengo adds a translator when you mark one on its site.
            </p>
          ) : (
            <Table
              label="Preferred translators"
              rows={rows}
              rowKey={({ lc_src, lc_tgt, tier }) => `${lc_src}-${lc_tgt}-${tier}`}
              name={NAME}
              columns={COLUMNS}
            />
          )
        }
      </Read>
    </Part>
  );
}
