import type { QueryClient } from '@tanstack/react-query';
import { jobQuery } from '../jobs.ts';
import { textVersionOf } from '../version.ts';
import { revisionsQuery } from '../review.ts';
import type { Store } from '#store/store.ts';
import { changeSlot, readSlot } from '#store/slot.ts';
import { newest } from '#lib/newest.ts';
import { DELIVERIES } from './deliveries.ts';

/** How long, in ms, what was read waits for more: thirty readings at once draw the desk anew once. */
const TOGETHER_MS = 100;

/**
 * Keeps what every reading of versions tells, from now on and so far, and gives it back for a translation whose text
 * still is what it was: its versions need not be read again when it is opened. Gives the way to stop that.
 */
export function rememberDeliveries(client: QueryClient, store: Store, account: string): () => void {
  const cache = client.getQueryCache();
  let read = cache.getAll().flatMap(({ queryKey }) => jobOf(queryKey, 'revisions'));
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
  const recall = (jobId: string) => {
    const job = client.getQueryData(jobQuery(jobId).queryKey);
    const text = job && textVersionOf(job);
    const known = readSlot(store, account, DELIVERIES)[jobId];
    const { queryKey } = revisionsQuery(jobId);
    if (text === undefined || known?.text !== text || !known.revisions) return;
    if (!client.getQueryData(queryKey)) client.setQueryData(queryKey, known.revisions);
  };
  keep();
  for (const { queryKey } of cache.getAll()) jobOf(queryKey, undefined).forEach(recall);
  const stop = cache.subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const { queryKey } = event.query;
    jobOf(queryKey, undefined).forEach(recall);
    read.push(...jobOf(queryKey, 'revisions'));
    if (read.length > 0) timer ??= setTimeout(keep, TOGETHER_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
    keep();
  };
}

/** The job of which this stands under the key, or which itself does. */
function jobOf(
  [of, jobId, what, more]: readonly unknown[],
  sought: 'revisions' | undefined,
): string[] {
  const isIt = of === 'job' && what === sought && more === undefined;
  return isIt && typeof jobId === 'string' ? [jobId] : [];
}
