import { t } from '@lingui/core/macro';
import { ApiError } from '#api/wire/errors.ts';
import { makeStale, TOUCHED_BY_MONEY } from '#api/wire/change.ts';
import type { FoundSubmission, LostOrder } from '#api/order/find-submission.ts';
import { gengoNow } from '#api/wire/gengo-time.ts';
import { readFence } from '#api/order/order-fence.ts';
import { type OfAccount, perAccount } from '#api/sending/per-account.ts';
import { tabLocksOf } from '#api/sending/tab-locks.ts';
import { submitOrder } from '#api/order/submit-order.ts';
import { withMark } from '#lib/order/order-draft.ts';
import { slotKey } from '#store/slot.ts';
import type { Store } from '#store/store.ts';
import { orderPayload } from '../draft/order-payload.ts';
import { dropDraft, keepDraft, loadDraft, newMark, readWhole } from '../draft/drafts.ts';
import { placedOf } from './placed-of.ts';
import { keepPlaced } from './placed.ts';
import { createSending } from '#api/sending/order/order-sending.ts';
import type { OrderSending, SendingTools } from '#api/sending/order/order-types.ts';
import { createSubmissionStore, SUBMISSION } from '#api/sending/order/submission-store.ts';

/** Needed when an answer is lost, which is seldom. */
async function loadFinder() {
  try {
    return await import('#api/order/find-submission.ts');
  } catch {
    throw new ApiError('unreachable', t`A part of Galley could not be loaded`);
  }
}

/** What cannot be looked for is not clear. */
async function find(lost: LostOrder): Promise<FoundSubmission> {
  const finder = await loadFinder().catch(() => undefined);
  if (finder) return finder.findSubmission(lost, { gengoNow });
  return { kind: 'unclear', because: 'unread', orderId: undefined, jobs: new Map(), missing: [] };
}

/** The sending of one draft (`id`) in this browser. Nothing is done before it is asked to. */
export const sendingOf = perAccount((of): OrderSending => createSending(browserTools(of)));

/** What a sending needs of this browser. */
const browserTools = ({ client, store, account, id: draftId = '' }: OfAccount): SendingTools => ({
  store: createSubmissionStore(store, account, draftId),
  lock: tabLocksOf(store, account)(`submission:${draftId}`),
  draft: async () => {
    // What is sent, or looked for, is what is kept; another tab may have written it last.
    const isKept = (await readWhole(store, account, draftId)) !== undefined;
    const draft = loadDraft(store, account, draftId);
    if (!isKept) return draft;
    const marked = withMark(draft, newMark);
    if (marked !== draft) keepDraft(store, account, marked, Date.now());
    await store.flush();
    return marked;
  },
  payloadOf: (draft, mark) => orderPayload(draft, mark).payload,
  // The code that would look for it is there before it is sent: later the network may be gone.
  fence: async () => {
    const [fence] = await Promise.all([readFence(gengoNow), loadFinder()]);
    return fence;
  },
  send: submitOrder,
  find,
  onOrdered: (ordered) => {
    keepPlaced(store, account, placedOf(ordered));
    dropDraft(store, account, draftId);
    void store.flush();
    // Jobs that Gengo already had may have been approved by it.
    makeStale(client, [{ queryKey: ['job'] }, ...TOUCHED_BY_MONEY]);
  },
});

/** Takes notice of what an earlier visit left, then of what other tabs do. Returns how to stop. */
export function followSending(
  sending: OrderSending,
  store: Store,
  account: string,
  draftId: string,
): () => void {
  const key = slotKey(account, SUBMISSION, draftId);
  let seen = store.read(key);
  const sync = () => void sending.sync();
  sync();
  const stopStore = store.subscribe(() => {
    if (seen === store.read(key)) return;
    seen = store.read(key);
    sync();
  });
  // Once this one is at rest: what another did meanwhile.
  const stopSending = sending.subscribe(sync);
  return () => {
    stopStore();
    stopSending();
  };
}
