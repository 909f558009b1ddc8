import { useQueries } from '@tanstack/react-query';
import { jobQuery } from '#api/job/jobs.ts';
import { sum } from '#lib/money/money.ts';
import { formatPrice } from '#lib/language/write.ts';

/** What canceling translations gives back, when the price of each is known. */
export function useRefund(jobIds: readonly string[]): string | undefined {
  return useQueries({
    queries: jobIds.map((id) => jobQuery(id)),
    combine: (results) => {
      const jobs = results.flatMap(({ data }) => data ?? []);
      const prices = jobs.flatMap(({ credits }) => credits ?? []);
      const [first] = jobs;
      return first && prices.length === results.length
        ? formatPrice(sum(prices), first.currency)
        : undefined;
    },
  });
}
