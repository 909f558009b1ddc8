import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { BATCH, readerOf } from '../job/job-batch.ts';
import { jobListQuery } from '../job/job-list.ts';
import type { Order } from '../schema/order.ts';
import { readAll } from '../job/read-all.ts';
import { jobIds, spread } from './order-lists.ts';

/*
 * What is read of an order's translations into the job cache. What is there is not read again, so that these may be
 * asked as often as one likes; their data only says that it has been read.
 */

/** Some from all over an order, which a person waits for: they tell its name and its languages. */
export const sampleQuery = (client: QueryClient, orderId: string, order: Order | undefined) => {
  const ids = order ? spread(jobIds(order), BATCH) : [];
  return queryOptions({
    queryKey: ['order', orderId, 'sample', ids.length],
    queryFn: async ({ signal }) => {
      await readAll(client, ids, { signal, reader: readerOf() });
      return true;
    },
  });
};

/** All of them, behind what somebody waits for. */
export const restQuery = (client: QueryClient, orderId: string, order: Order | undefined) => {
  const ids = order ? jobIds(order) : [];
  return queryOptions({
    queryKey: ['order', orderId, 'rest', ids.length],
    queryFn: async ({ signal }) => {
      await readAll(client, ids, { signal });
      return true;
    },
  });
};

/**
 * Those that were rejected, which no order lists (gengo-api.md, section 3, "Order object"): all of the account's are
 * read, few as they are.
 */
export const rejectedQuery = (client: QueryClient, orderId: string, count: number) =>
  queryOptions({
    queryKey: ['order', orderId, 'rejected', count],
    queryFn: async ({ signal }) => {
      const refs = await client.query(jobListQuery({ status: 'rejected', timestamp_after: 0 }));
      const ids = refs.map(({ job_id }) => job_id);
      await readAll(client, ids, { signal });
      return ids;
    },
  });
