import type { QueryClient } from '@tanstack/react-query';
import { jobQuery } from '#api/jobs.ts';
import { textVersionOf } from '#api/outbox/version.ts';
import { revisionsQuery } from '#api/review.ts';
import type { Store } from '#store/store.ts';
import { changeSlot, readSlot } from '#store/slot.ts';
import { newest } from '#lib/newest.ts';
import { DELIVERIES } from './deliveries.ts';

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
      const revisions = client.getQueryData(revisionsQuery(jobId).queryKey);
      const last = revisions?.at(-1);
      const job = client.getQueryData(jobQuery(jobId).queryKey);
      const text = job && textVersionOf(job);
      if (!last || (known[jobId]?.rev === last.rev_id && known[jobId].text === text)) return [];
      return [[jobId, { rev: last.rev_id, at: last.ctime, text, revisions }] as const];
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
