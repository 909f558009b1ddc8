import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Evidence } from '#lib/insight/quality.ts';
import { LATELY_DAYS } from '#lib/insight/lasting.ts';
import {
  type InsightSearch,
  type Month,
  monthsOf,
  monthStart,
  type Period,
} from '#lib/insight/period.ts';
import type { Sums, SumsAsk } from '#lib/insight/sums.ts';
import { hashOf } from '#lib/text/hash.ts';
import { BY_MEMORY, type Facts } from './use-facts.ts';

/** More than a chart shows beside each other; a longer time begins with what is known. */
const MOST_MONTHS = 60;

/** The months of a period; of a long one the last. `now` in Unix seconds. */
export const shownMonths = (period: Period, now: number): Month[] =>
  monthsOf(period, now).slice(-MOST_MONTHS);

/** Of what the memory held at this stage of it. */
export type SumsOf = Sums & Pick<Facts, 'stage'>;

/** All sums of the page, reckoned in the memory's worker. `day`: the viewer's midnight, in Unix seconds. */
export function useSums(
  account: string,
  { memory, stage }: Pick<Facts, 'memory' | 'stage'>,
  ask: { search: InsightSearch; period: Period; months: readonly Month[]; day: number },
  evidence: readonly Evidence[],
) {
  const { search, period, months, day } = ask;
  const told = useMemo(() => hashOf(JSON.stringify(evidence)), [evidence]);
  return useQuery({
    queryKey: ['insight', account, 'sums', search, period, stage, told],
    queryFn: async ({ signal }): Promise<SumsOf> => {
      const [last, current, next] = [-1, 0, 1].map((away) => monthStart(day, away));
      const [from = 0, middle = 0, to = 0] = [last, current, next];
      const whole: SumsAsk = {
        period: { from: months[0]?.from ?? period.from, to: period.to },
        by: search.by ?? 'language',
        months: months.map((month) => month.from),
        lastMonth: { from, to: middle },
        thisMonth: { from: middle, to },
        lately: { from: day - (LATELY_DAYS - 1) * 86_400, to: Infinity },
        evidence,
      };
      return { ...(await memory.sums(whole, signal)), stage };
    },
    ...BY_MEMORY,
  });
}
