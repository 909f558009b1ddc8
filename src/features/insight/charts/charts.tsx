import type { InsightSearch, Month, Period } from '#lib/insight/period.ts';
import type { Sums } from '#lib/insight/sums.ts';
import { CutTable } from '../cut-table.tsx';
import { Sample } from '../sample.tsx';
import { useDue } from '../use-due.ts';
import type { Facts } from '../use-facts.ts';
import { groupName, groupPath, usualSource } from '../words.ts';
import { DeliveryChart } from './delivery.tsx';
import { FiveDaysChart } from './five-days.tsx';
import type { GroupsShown } from './groups-shown.ts';
import { SightChart } from './sight.tsx';
import { SpentChart } from './spent.tsx';

interface ChartsProps {
  account: string;
  facts: Facts;
  sums: Sums;
  search: InsightSearch;
  period: Period;
  months: readonly Month[];
  now: number;
}

/** The pictures, each with its table, and at last all groups. */
export function Charts({ account, facts, sums, search, period, months, now }: ChartsProps) {
  const { by = 'language' } = search;
  const due = useDue(account, facts);
  const usual = usualSource(sums.groups);
  const monthOf = (key: string) => months.find(({ from }) => String(from) === key) ?? period;
  const shown: GroupsShown = {
    sums,
    nameOf: (key) => groupName(by, key, usual),
    fullOf: (key) => groupName(by, key),
    pathOf: (key) => groupPath(by, key, by === 'month' ? monthOf(key) : period, now),
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <SpentChart sums={sums} by={by} months={months} now={now} />
        <FiveDaysChart {...due} currency={sums.currency} now={now} />
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
