import { useMutation, useQueryClient } from '@tanstack/react-query';
import { jobListQuery } from '#api/job/job-list.ts';
import { jobQuery } from '#api/job/jobs.ts';

/** The most that Gengo lists by `count` (gengo-api.md, section 3, "List rules"). */
const NEWEST = 200;

/**
 * Reads the account's newest 200 translations in batches. That is all: the orders of every translation
 * that is read are kept (seen-orders.ts).
 */
export function useFindOrders() {
  const client = useQueryClient();
  return useMutation({
    mutationKey: ['orders', 'find'],
    mutationFn: async () => {
      const list = await client.query({ ...jobListQuery({ count: NEWEST }), staleTime: 0 });
      const jobs = await Promise.allSettled(
        list.map(({ job_id }) => client.query({ ...jobQuery(job_id), staleTime: 0 })),
      );
      const read = jobs.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      return {
        read: read.length,
        failed: jobs.length - read.length,
        orders: new Set(read.flatMap(({ order_id }) => order_id ?? [])).size,
      };
    },
  });
}
