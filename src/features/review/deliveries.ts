import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { revisionsQuery } from '#api/review.ts';
import type { BrowserStore } from '#lib/browser-store.ts';
import { changeKept, type Kept, newest, readKept } from './kept.ts';

const shape = z.record(z.string(), z.object({ rev: z.string(), at: z.number() }));

/**
 * When the newest version of each translation was delivered, by job id, in Unix seconds: the `ctime` of its
 * newest revision, the nearest thing to a delivery time that the API tells.
 */
export const DELIVERIES: Kept<typeof shape> = { name: 'deliveries', shape, empty: {} };
export type Deliveries = z.output<typeof shape>;

/** Keeps what every reading of versions tells, from now on and so far. Gives the way to stop that. */
export function rememberDeliveries(
  client: QueryClient,
  store: BrowserStore,
  account: string,
): () => void {
  const note = (jobIds: readonly string[]) => {
    const known = readKept(store, account, DELIVERIES);
    const news = jobIds.flatMap((jobId) => {
      const last = client.getQueryData(revisionsQuery(jobId).queryKey)?.at(-1);
      if (!last || known[jobId]?.rev === last.rev_id) return [];
      return [[jobId, { rev: last.rev_id, at: last.ctime }] as const];
    });
    if (news.length === 0) return;
    changeKept(store, account, DELIVERIES, (all) =>
      newest({ ...all, ...Object.fromEntries(news) }),
    );
  };
  const cache = client.getQueryCache();
  note(cache.getAll().flatMap(({ queryKey }) => jobOf(queryKey)));
  return cache.subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success')
      note(jobOf(event.query.queryKey));
  });
}

/** The job whose list of versions is kept under this key of the cache, if it is one. */
function jobOf([of, jobId, what, more]: readonly unknown[]): string[] {
  const isVersions = of === 'job' && what === 'revisions' && more === undefined;
  return isVersions && typeof jobId === 'string' ? [jobId] : [];
}
