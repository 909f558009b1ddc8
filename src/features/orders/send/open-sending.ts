import type { QueryClient } from '@tanstack/react-query';
import { makeStale, TOUCHED_BY_MONEY } from '#api/change.ts';
import { findSubmission } from '#api/find-submission.ts';
import { canHold, CLAIMS_OF_PAGE, createClaims } from '#api/outbox/outbox-locks.ts';
import { submitOrder } from '#api/submit-order.ts';
import type { Store } from '#store/store.ts';
import { dropDraft, loadDraft } from '../compose/drafts.ts';
import { placedOf } from './placed-of.ts';
import { keepPlaced } from './placed.ts';
import { createSending, type OrderSending } from './sending.ts';
import { createSubmissionStore } from './submission-store.ts';

/** The sending of one draft in this browser. Nothing is done before it is asked to. */
export function openSending(
  client: QueryClient,
  store: Store,
  account: string,
  draftId: string,
): OrderSending {
  const claims = canHold(store) ? createClaims(navigator.locks, account) : CLAIMS_OF_PAGE;
  const name = `submission:${draftId}`;
  return createSending({
    store: createSubmissionStore(localStorage, account, draftId),
    claim: {
      take: (signal) => claims.take(name, signal),
      wait: (signal) => claims.wait(name, signal),
    },
    draft: () => {
      // What is sent, or looked for, is what is kept; another tab may have written it last.
      return loadDraft(store, account, draftId);
    },
    now: Date.now,
    newId: () => `galley:${crypto.getRandomValues(new Uint32Array(3)).join('-')}`,
    send: submitOrder,
    find: (sent, until) => findSubmission(sent, { until }),
    onOrdered: (ordered) => {
      keepPlaced(store, account, placedOf(ordered));
      dropDraft(store, account, draftId);
      void store.flush();
      // Jobs that Gengo already had may have been approved by it.
      makeStale(client, [{ queryKey: ['job'] }, ...TOUCHED_BY_MONEY]);
    },
  });
}
