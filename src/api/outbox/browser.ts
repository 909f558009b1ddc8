import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { jobQuery } from '../jobs.ts';
import { decide, revisionsQuery } from '../review.ts';
import type { Entry } from './entry.ts';
import type { Reading } from './machine.ts';
import { canHold, CLAIMS_OF_PAGE, createClaims } from './outbox-locks.ts';
import { createOutboxStore, shelfOfPage } from './outbox-store.ts';
import type { Outbox, OutboxTools, Wish } from './outbox-types.ts';
import { createOutbox } from './outbox.ts';
import { isRevision, versionOf } from './version.ts';

const wishSchema = z.object({
  jobId: z.string(),
  is: z.enum(['undo', 'pause', 'resume', 'look']),
});

/** The outbox of an account in this browser, on the page's own events. */
export function openOutbox(
  account: string,
  client: QueryClient,
  onStep: OutboxTools['onStep'],
): Outbox & Pick<OutboxTools, 'store'> & { sync: () => void } {
  const isShared = canHold();
  // Where nothing is held nothing must outlive the page: nobody could tell whose it is.
  const store = createOutboxStore(isShared ? localStorage : shelfOfPage(), account);
  const channel = new BroadcastChannel(`galley:${account}:outbox`);
  let isLeaving = false;
  const engine = createOutbox({
    store,
    claims: isShared ? createClaims(navigator.locks, account) : CLAIMS_OF_PAGE,
    now: Date.now,
    wake: (at, call) => {
      const timer = setTimeout(call, Math.max(0, at - Date.now()));
      return () => clearTimeout(timer);
    },
    isOnline: () => navigator.onLine,
    // An open page waits for its answers itself: only what leaves with it must outlive it.
    send: ({ jobId, decision }, hasRoom) =>
      decide(jobId, decision, { keepalive: isLeaving && hasRoom }),
    read: (entry) => read(client, entry),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    tell: (wish: Wish) => channel.postMessage(wish),
    onStep,
  });

  channel.addEventListener('message', ({ data }) => {
    const wish = z.safeParse(wishSchema, data);
    if (wish.success) engine.hear(wish.data);
  });
  const listening = new AbortController();
  const { signal } = listening;
  const leave = () => {
    isLeaving = true;
    // Through a service worker nothing outlives the page (http.ts): there it stays held.
    if (!__SANDBOX_IN_TAB__) engine.leave();
  };
  const back = ({ persisted }: PageTransitionEvent) => {
    isLeaving = false;
    if (persisted) engine.back();
  };
  addEventListener('pagehide', leave, { signal });
  addEventListener('pageshow', back, { signal });
  addEventListener('online', engine.online, { signal });
  addEventListener('storage', ({ key }) => store.isOurs(key) && engine.sync(), { signal });
  // The clock of a hidden page is slow, that of a sleeping computer stands still.
  document.addEventListener('visibilitychange', engine.tick, { signal });

  return {
    ...engine,
    store,
    close: () => {
      listening.abort();
      channel.close();
      engine.close();
    },
  };
}

/** What stands at Gengo now. @throws ApiError */
async function read(client: QueryClient, { jobId, version }: Entry): Promise<Reading> {
  const job = jobQuery(jobId);
  const revisions = revisionsQuery(jobId);
  // A reading that began before would show what stood before.
  await client.cancelQueries({ queryKey: job.queryKey, exact: true });
  const [now, known] = await Promise.all([
    client.query({ ...job, staleTime: 0 }),
    isRevision(version) ? client.query({ ...revisions, staleTime: 0 }) : undefined,
  ]);
  return { status: now.status, version: versionOf(now, known) };
}
