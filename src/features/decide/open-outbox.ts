import type { QueryClient } from '@tanstack/react-query';
import { afterDecision } from '#api/after-lost.ts';
import { makeStale, touchedByJob } from '#api/change.ts';
import { jobQuery } from '#api/jobs.ts';
import { openOutbox } from '#api/outbox/browser.ts';
import type { Outbox, OutboxTools } from '#api/outbox/outbox-types.ts';
import type { Store } from '#store/store.ts';
import { naming } from './held-words.ts';
import { clearDrafts, refillDrafts } from './use-drafts.ts';
import { doneWords } from './words.ts';

interface Surroundings {
  account: string;
  client: QueryClient;
  store: Store;
  announce: (message: string) => void;
}

/**
 * The outbox with what its steps mean to the rest of Galley: what is read again, which forms are emptied
 * or filled again, what is said. It is loaded after the first paint.
 */
export function openOutboxOf({ account, client, store, announce }: Surroundings): Outbox {
  const onStep: OutboxTools['onStep'] = (before, after, end) => {
    const { jobId, decision, title } = before;
    const job = jobQuery(jobId);
    if (end === 'done') {
      const known = client.getQueryData(job.queryKey);
      // At once, so that nothing can be sent a second time before the translation is read again.
      if (known) client.setQueryData(job.queryKey, afterDecision(known, decision));
      clearDrafts(store, account, jobId, decision.action);
      announce(`‘${title}’: ${doneWords(decision, known ?? UNKNOWN_PRICE)}`);
    }
    const isTold = end === 'done' || after?.state.is === 'attention';
    if (isTold) makeStale(client, touchedByJob(jobId));
    if (end === 'undone' || after?.state.is === 'attention')
      refillDrafts(store, account, jobId, decision);
    if (end === 'undone') announce(`Undone: ${naming(before)}.`);
    if (after?.state.is === 'attention') announce(`Needs attention: ${naming(before)}.`);
  };

  const outbox = openOutbox(account, client, onStep);
  // "Forget everything on this device" forgets what is held as well: then it must not be sent.
  const unsubscribe = store.subscribe(() => {
    const isForgotten = outbox.snapshot().entries.some(({ jobId }) => !outbox.store.read(jobId));
    if (isForgotten) outbox.sync();
  });
  return {
    ...outbox,
    close: () => {
      unsubscribe();
      outbox.close();
    },
  };
}

/** A translation that nobody has read here: its amount is not said. */
const UNKNOWN_PRICE = { credits: undefined, currency: 'USD' };
