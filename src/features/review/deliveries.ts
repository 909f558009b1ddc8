import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { revisionsQuery } from '#api/review.ts';
import type { Store } from '#store/store.ts';
import { changeSlot, type Slot, readSlot } from '#store/slot.ts';
import { newest } from '#lib/newest.ts';

const shape = z.record(z.string(), z.object({ rev: z.string(), at: z.number() }));

/**
 * When the newest version of each translation was delivered, by job id, in Unix seconds: the `ctime` of its
 * newest revision, the nearest thing to a delivery time that the API tells.
 */
export const DELIVERIES: Slot<typeof shape> = { name: 'deliveries', shape, empty: {} };
export type Deliveries = z.output<typeof shape>;

/** How long, in ms, what was read waits for more: thirty readings at once draw the desk anew once. */
const TOGETHER_MS = 100;

/** Keeps what every reading of versions tells, from now on and so far. Gives the way to stop that. */
export function rememberDeliveries(client: QueryClient, store: Store, account: string): () => void {
  const cache = client.getQueryCache();
  let read = cache.getAll().flatMap(({ queryKey }) => jobOf(queryKey));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = () => {
    timer = undefined;
    const known = readSlot(store, account, DELIVERIES);
    const news = read.flatMap((jobId) => {
      const last = client.getQueryData(revisionsQuery(jobId).queryKey)?.at(-1);
      if (!last || known[jobId]?.rev === last.rev_id) return [];
      return [[jobId, { rev: last.rev_id, at: last.ctime }] as const];
    });
    read = [];
    if (news.length === 0) return;
    void changeSlot(store, account, DELIVERIES, (all) =>
      newest({ ...all, ...Object.fromEntries(news) }),
    );
  };
  keep();
  const stop = cache.subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    read.push(...jobOf(event.query.queryKey));
    if (read.length > 0) timer ??= setTimeout(keep, TOGETHER_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
    keep();
  };
}

/** The job whose list of versions is kept under this key of the cache, if it is one. */
function jobOf([of, jobId, what, more]: readonly unknown[]): string[] {
  const isVersions = of === 'job' && what === 'revisions' && more === undefined;
  return isVersions && typeof jobId === 'string' ? [jobId] : [];
}
