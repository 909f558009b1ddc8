import { ApiError } from '#api/wire/errors.ts';
import type { FoundSubmission, LostOrder } from '#api/order/find-submission.ts';
import { fenceTime, type OrderFence } from '#api/order/order-fence.ts';
import type { OrderPayload } from '#api/order/order-payload.ts';
import type { Claims } from '#api/sending/outbox/outbox-locks.ts';
import { bearsMark } from '#api/order/submission-match.ts';
import type { Submission } from '#api/order/submit-order.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import { earlier, type Sending, type Sent, type Step, step, type Why } from './machine.ts';
import { orderPayload } from '../draft/order-payload.ts';
import type { SubmissionRecord, SubmissionStore } from './submission-store.ts';

/** The world as a sending needs it: the browser's, or a test's. No browser's clock is in it. */
export interface SendingTools {
  store: SubmissionStore;
  /** Which of all tabs has the draft in hand. A claim dies with its tab. */
  claim: { [Way in keyof Claims]: OmitFirst<Claims[Way]> };
  /** The draft as it is kept now, with its order's id. */
  draft: () => Promise<OrderDraft>;
  /** Reads the account as it is before an order. @throws ApiError */
  fence: () => Promise<OrderFence>;
  /** Sends once. @throws ApiError */
  send: (payload: OrderPayload) => Promise<Submission>;
  /** Looks as long as it takes, and sends nothing. */
  find: (lost: LostOrder) => Promise<FoundSubmission>;
  /** Called once, in the tab that learns of it, when that is on disk. */
  onOrdered: (ordered: Ordered) => void;
}

type OmitFirst<F> = F extends (first: string, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never;

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

/**
 * The sending of one draft. It outlives the page that shows it, and whatever dies, the record on disk tells the
 * next visit where it stood: written before the one POST, changed when its outcome is known.
 */
export function createSending(tools: SendingTools): OrderSending {
  const { store, claim } = tools;
  const listeners = new Set<() => void>();
  let state: Sending = { is: 'ready' };
  /** One thing at a time: a click while something is under way is no click. */
  let isBusy = false;
  /** What this tab last wrote or took notice of. */
  let noticed: string | undefined;

  const take = (taken: Step) => {
    const next = step(state, taken);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const alone = async (act: () => Promise<void>) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await act();
    } finally {
      isBusy = false;
    }
  };
  const write = (record: SubmissionRecord) => {
    const written = store.write(record);
    // As it is read: parsing orders its fields.
    noticed = JSON.stringify(store.read());
    return written;
  };

  const finish = async (ordered: Ordered) => {
    const { sent, answer } = ordered;
    const { orderId } = answer.is === 'found' ? answer.found : answer.submission;
    // Before the draft goes: where it cannot be kept, the next visit finds the order again.
    await write({ ...sent, state: 'ordered', ...(orderId !== undefined && { orderId }) });
    tools.onOrdered(ordered);
    take({ on: answer.is === 'found' ? 'found' : 'answered', orderId });
  };

  const look = async (sent: Sent, why: Why, given?: OrderDraft) => {
    void write({ ...sent, state: 'unknown' });
    take({ on: 'lost', sent, why });
    const draft = given ?? (await tools.draft());
    const found = await tools.find(lostOrder(sent, why, draft));
    if (found.kind === 'ordered')
      return finish({ draft, sent, answer: { is: 'found', found, why } });
    if (found.kind === 'not-ordered') {
      const { first: _none, ...last } = sent;
      await write({ ...last, state: 'free' });
      return take({ on: 'absent' });
    }
    const unclear = { ...sent, because: found.because };
    await write({ ...unclear, state: 'unclear' });
    return take({ on: 'unclear', sent: unclear });
  };

  /** Goes on from what is on disk; only who has the claim may do so. */
  const resume = async (record: SubmissionRecord | undefined) => {
    noticed = JSON.stringify(record);
    if (!record || record.state === 'free') return take({ on: 'free' });
    if (record.state === 'ordered') return take({ on: 'was-ordered', orderId: record.orderId });
    if (record.state === 'unclear') return take({ on: 'unclear', sent: sentOf(record) });
    return look(sentOf(record), 'lost');
  };
  /** As `resume`, but what is unclear is looked for once more. */
  const resumeLooking = (record: SubmissionRecord | undefined) =>
    record?.state === 'unclear' ? look(sentOf(record), 'lost') : resume(record);

  const follow = async (goOn = resume) => {
    take({ on: 'busy' });
    const letGo = await claim.wait(new AbortController().signal);
    try {
      await goOn(await store.fresh());
    } finally {
      letGo();
    }
  };

  const post = async (sent: Sent, draft: OrderDraft, payload: OrderPayload) => {
    try {
      const submission = await tools.send(payload);
      return await finish({ draft, sent, answer: { is: 'submission', submission } });
    } catch (error) {
      const why = whyLook(error);
      if (why) return look(sent, why, draft);
      // Nothing was ordered by this try; an earlier one may be unclear still.
      const unclear = earlier(sent);
      await write(unclear ? { ...unclear, state: 'unclear' } : { ...sent, state: 'free' });
      // `whyLook` lets nothing else pass.
      const refusal = error as ApiError;
      return take({ on: 'refused', error: refusal, draft, isPlaced: isPlaced(refusal) });
    }
  };

  const send = async (unclear: Sent | undefined, isUntraced: boolean) => {
    const record = await store.fresh();
    // Another tab was quicker: only what this person was asked about may be followed by another sending.
    const isKnown = record?.state === 'unclear' && isSame(sentOf(record), unclear);
    if (record && record.state !== 'free' && !isKnown) return resume(record);
    const draft = await tools.draft();
    const id = record?.id || draft.mark;
    const { payload } = orderPayload(draft, id);
    const isMarked = Object.values(payload.jobs).some((job) => bearsMark(job, id));
    const read = await readFence(tools.fence);
    if (read.is === 'unread') return take({ on: 'held', last: read });
    const { fence } = read;
    const first = unclear && (unclear.first ?? { since: unclear.since, fence: unclear.fence });
    const sent = { id, since: fenceTime(fence), fence, isMarked, ...(first && { first }) };
    if (!(await write({ ...sent, state: 'sending' })) && !isUntraced) {
      void write(record ?? { ...sent, state: 'free' });
      return take({ on: 'held', last: { is: 'not-kept' } });
    }
    return post(sent, draft, payload);
  };

  return {
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: () => take({ on: 'ask' }),
    close: () => take({ on: 'close' }),
    confirm: (isUntraced = false) =>
      alone(async () => {
        if (state.is !== 'confirming') return;
        const { unclear } = state;
        take({ on: 'send' });
        const letGo = await claim.take(new AbortController().signal);
        if (!letGo) return follow();
        try {
          await send(unclear, isUntraced);
        } finally {
          letGo();
        }
      }),
    lookAgain: () =>
      alone(async () => {
        if (state.is !== 'unclear') return;
        await follow(resumeLooking);
      }),
    sync: () =>
      alone(async () => {
        const record = store.read();
        if (JSON.stringify(record) === noticed) return;
        const isOpen = record?.state === 'sending' || record?.state === 'unknown';
        await (isOpen ? follow() : resume(record));
      }),
  };
}

/** What is looked for: from the first sending on that is not accounted for. Nothing older is it. */
function lostOrder(sent: Sent, why: Why, draft: OrderDraft): LostOrder {
  const { fence } = sent.first ?? sent;
  const isMarked = sent.isMarked ?? draft.tagged;
  return {
    mark: isMarked && sent.id !== '' ? sent.id : undefined,
    rows: orderPayload(draft, sent.id).payload.jobs,
    fence,
    sentAt: sent.fence?.at,
    isRepeated: why === 'repeated',
  };
}

const sentOf = ({ state: _state, orderId: _orderId, ...sent }: SubmissionRecord): Sent => sent;
const isSame = (one: Sent, other: Sent | undefined) =>
  one.id === other?.id && one.since === other.since;

async function readFence(read: SendingTools['fence']) {
  try {
    return { is: 'read', fence: await read() } as const;
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    return { is: 'unread', error } as const;
  }
}

/** What has to be changed in the draft is told there; all else in the dialog, from where it may be tried again. */
const isPlaced = ({ kind }: ApiError) => kind === 'invalid' || kind === 'no-credits';

/** Whether a failure leaves it open what Gengo has; what is no ApiError is a fault of ours, after the sending. */
function whyLook(error: unknown): Why | undefined {
  if (!(error instanceof ApiError) || error.kind === 'unknown-outcome') return 'lost';
  return error.kind === 'repeated' ? 'repeated' : undefined;
}
