import { createPortal } from 'react-dom';
import type { InsightSearch, Month, Period } from '#lib/insight/period.ts';
import type { Sums } from '#lib/insight/sums.ts';
import { CutTable, cutTable } from '../cut-table.tsx';
import { Sample } from '../sample.tsx';
import { useDue } from '../use-due.ts';
import type { Facts } from '../use-facts.ts';
import { groupName, groupPath, usualSource } from '../words.ts';
import { DeliveryChart, deliveryTable } from './delivery.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FiveDaysChart, fiveDaysTable } from './five-days.tsx';
import type { GroupsShown } from './groups-shown.ts';
import { SightChart, sightTable } from './sight.tsx';
import { SpentChart, spentTable } from './spent.tsx';

interface ChartsProps {
  account: string;
  facts: Facts;
  sums: Sums;
  search: InsightSearch;
  period: Period;
  months: readonly Month[];
  now: number;
  /** Of the page's first line: there stands what exports all of them. */
  end: Element | null;
}

/** The pictures, each with its table, and at last all groups. */
export function Charts({ account, facts, sums, search, period, months, now, end }: ChartsProps) {
  const { by = 'language' } = search;
  const spent = { sums, by, months, now };
  const due = { ...useDue(account, facts), currency: sums.currency, now };
  const usual = usualSource(sums.groups);
  const monthOf = (key: string) => months.find(({ from }) => String(from) === key) ?? period;
  const shown: GroupsShown = {
    sums,
    nameOf: (key) => groupName(by, key, usual),
    fullOf: (key) => groupName(by, key),
    pathOf: (key) => groupPath(by, key, by === 'month' ? monthOf(key) : period, now),
  };
  const tables = [
    spentTable(spent),
    fiveDaysTable(due),
    deliveryTable(shown),
    sightTable(shown),
    cutTable(shown, by),
  ];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {end && createPortal(<ExportMenu tables={tables} />, end)}
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <SpentChart {...spent} />
        <FiveDaysChart {...due} />
      </div>
      <div className="border-t border-line pt-3">
        <Sample account={account} facts={facts} period={period} />
      </div>
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        <DeliveryChart {...shown} />
        <SightChart {...shown} />
      </div>
      <div className="border-t border-line pt-3">
        <CutTable {...shown} by={by} />
      </div>
    </div>
  );
}
