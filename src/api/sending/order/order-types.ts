import type { FoundSubmission, LostOrder } from '../../order/find-submission.ts';
import type { OrderFence } from '../../order/order-fence.ts';
import type { OrderPayload } from '../../order/order-payload.ts';
import type { Submission } from '../../order/submit-order.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import type { TabLock } from '../tab-locks.ts';
import type { Sending, Sent, Why } from './order-machine.ts';
import type { SubmissionStore } from './submission-store.ts';

/** The world as a sending needs it: the browser's, or a test's. No browser's clock is in it. */
export interface SendingTools {
  store: SubmissionStore;
  /** The tab that has this lock has the draft in hand. */
  lock: TabLock;
  /** The draft as it is kept now, with its order's id. */
  draft: () => Promise<OrderDraft>;
  /** A draft as Gengo is sent it, with this id as the order's mark. */
  payloadOf: (draft: OrderDraft, id: string) => OrderPayload;
  /** Reads the account as it is before an order. @throws ApiError */
  fence: () => Promise<OrderFence>;
  /** Sends once. @throws ApiError */
  send: (payload: OrderPayload) => Promise<Submission>;
  /** Looks as long as it takes, and sends nothing. */
  find: (lost: LostOrder) => Promise<FoundSubmission>;
  /** Called once, in the tab that learns of the order, when that is on disk. */
  onOrdered: (ordered: Ordered) => void;
}

/** What became of a draft that was ordered: as Gengo answered, or as it was found. */
export interface Ordered {
  draft: OrderDraft;
  sent: Sent;
  answer:
    | { is: 'submission'; submission: Submission }
    | { is: 'found'; found: FoundOrder; why: Why };
}
export type FoundOrder = Extract<FoundSubmission, { kind: 'ordered' }>;

export interface OrderSending {
  /** The same object until something changes. */
  snapshot: () => Sending;
  subscribe: (listener: () => void) => () => void;
  /** Opens and closes the question that names the money. */
  ask: () => void;
  close: () => void;
  /**
   * Sends, if the question is open and nothing is under way here or in another tab. `isUntraced`: also where
   * the record of it cannot be kept, so that it could not be found after a crash; its person has agreed.
   */
  confirm: (isUntraced?: boolean) => Promise<void>;
  /** Looks once more for what is unclear. */
  lookAgain: () => Promise<void>;
  /** Takes notice of what an earlier visit or another tab left. */
  sync: () => Promise<void>;
}
