import { plural, t } from '@lingui/core/macro';
import { useState } from 'react';
import { Link } from 'react-router';
import type { BulkDecision, BulkEntry, BulkRun } from '#api/sending/bulk/bulk-types.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { Badge } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { type Column, Table } from '#ui/table.tsx';
import { detailOf, LEDGER_WORDS, troubles } from './ledger.ts';

/** Rows that are drawn at once: thousands would hold up every step of the run. */
const PAGE = 100;

const nameColumn = () => ({
  label: t`Translation`,
  draw: ({ jobId, title }: BulkEntry) => (
    <Link to={paths.job(jobId)}>
      <bdi>{title}</bdi>
    </Link>
  ),
});

const columnsOf = (decision: BulkDecision): readonly Column<BulkEntry>[] => [
  { label: t`Number`, draw: ({ jobId }) => <span className="tabular-nums">{jobId}</span> },
  {
    label: t`Outcome`,
    draw: ({ state }) => (
      <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Badge tone={LEDGER_WORDS[state.is].tone}>{i18n._(LEDGER_WORDS[state.is].label)}</Badge>
        <span>{detailOf(state, decision)}</span>
      </span>
    ),
  },
];

/** What became of each translation: troubles are in sight, the other rows come by a button. */
export function LedgerTable({ decision, entries }: Pick<BulkRun, 'decision' | 'entries'>) {
  const [isWhole, setIsWhole] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const shownFirst = troubles(entries);
  const amount = formatNumber(entries.length);
  const rows = isWhole ? entries : shownFirst;
  return (
    <div className="grid justify-items-start gap-2">
      {rows.length > 0 && (
        <div className="max-h-[50vh] w-full overflow-y-auto px-2">
          <Table
            label={isWhole ? t`All translations of this run` : t`What was not done`}
            rows={rows.slice(0, shown)}
            rowKey={({ jobId }) => jobId}
            name={nameColumn()}
            columns={columnsOf(decision)}
          />
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {rows.length > shown && (
          <Button className="button-small" onClick={() => setShown(shown + PAGE)}>
            {moreRows(Math.min(PAGE, rows.length - shown))}
          </Button>
        )}
        {shownFirst.length < entries.length && (
          <Button
            tone="plain"
            className="button-small -ms-3 max-sm:-ms-2.5"
            aria-expanded={isWhole}
            onClick={() => {
              setIsWhole(!isWhole);
              setShown(PAGE);
            }}
          >
            {isWhole ? t`Only what was not done` : t`All ${amount} in a list`}
          </Button>
        )}
      </div>
    </div>
  );
}

function moreRows(count: number): string {
  const amount = formatNumber(count);
  return plural(count, { one: `${amount} more row`, other: `${amount} more rows` });
}
