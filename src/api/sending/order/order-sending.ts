import { ApiError } from '../../wire/errors.ts';
import { fenceTime } from '../../order/order-fence.ts';
import type { OrderPayload } from '../../order/order-payload.ts';
import { bearsMark } from '../../order/submission-match.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import { earlier, type Sent, type Why } from './order-machine.ts';
import { createOrderOutcome, type OrderOutcome, sentOf } from './order-outcome.ts';
import { createOrderStand, type OrderStand } from './order-stand.ts';
import type { OrderSending, SendingTools } from './order-types.ts';

/**
 * The sending of one draft. It outlives the page that shows it, and whatever dies, the record on disk tells the
 * next visit where it stood: written before the one POST, changed when its outcome is known.
 */
export function createSending(tools: SendingTools): OrderSending {
  const { store, lock } = tools;
  const stand = createOrderStand(store);
  const outcome = createOrderOutcome(tools, stand);
  const send = createOrderSend(tools, stand, outcome);
  /** One thing at a time: a click while something is under way is no click. */
  let isBusy = false;

  const alone = async (act: () => Promise<void>) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await act();
    } finally {
      isBusy = false;
    }
  };

  /** Goes on once the tab that has the draft in hand has let go of it. */
  const follow = async (goOn = outcome.resume) => {
    stand.take({ on: 'busy' });
    const letGo = await lock.wait(new AbortController().signal);
    try {
      await goOn(await store.fresh());
    } finally {
      letGo();
    }
  };

  return {
    snapshot: stand.snapshot,
    subscribe: stand.subscribe,
    ask: () => stand.take({ on: 'ask' }),
    close: () => stand.take({ on: 'close' }),
    confirm: (isUntraced = false) =>
      alone(async () => {
        const state = stand.snapshot();
        if (state.is !== 'confirming') return;
        stand.take({ on: 'send' });
        const letGo = await lock.take(new AbortController().signal);
        if (!letGo) return follow();
        try {
          await send(state.unclear, isUntraced);
        } finally {
          letGo();
        }
      }),
    lookAgain: () =>
      alone(async () => {
        if (stand.snapshot().is === 'unclear') await follow(outcome.resumeLooking);
      }),
    sync: () =>
      alone(async () => {
        const record = store.read();
        if (stand.isNoticed(record)) return;
        const isOpen = record?.state === 'sending' || record?.state === 'unknown';
        await (isOpen ? follow() : outcome.resume(record));
      }),
  };
}

/**
 * Sends the draft once, if what is on disk allows it; only the tab that has the lock may do so. `unclear`: the
 * earlier sending that its person was asked about. The record is written before the POST.
 */
function createOrderSend(tools: SendingTools, { take, write }: OrderStand, outcome: OrderOutcome) {
  const post = async (sent: Sent, draft: OrderDraft, payload: OrderPayload) => {
    try {
      const submission = await tools.send(payload);
      return await outcome.finish({ draft, sent, answer: { is: 'submission', submission } });
    } catch (error) {
      const why = whyLook(error);
      if (why) return outcome.look(sent, why, draft);
      // Nothing was ordered by this try; an earlier one may be unclear still.
      const unclear = earlier(sent);
      await write(unclear ? { ...unclear, state: 'unclear' } : { ...sent, state: 'free' });
      // `whyLook` lets nothing else pass.
      const refusal = error as ApiError;
      return take({ on: 'refused', error: refusal, draft, isPlaced: isPlaced(refusal) });
    }
  };

  return async (unclear: Sent | undefined, isUntraced: boolean): Promise<void> => {
    const record = await tools.store.fresh();
    // Another tab was quicker: only what this person was asked about may be followed by another sending.
    const isKnown = record?.state === 'unclear' && isSame(sentOf(record), unclear);
    if (record && record.state !== 'free' && !isKnown) return outcome.resume(record);
    const draft = await tools.draft();
    const id = record?.id || draft.mark;
    const payload = tools.payloadOf(draft, id);
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
}

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
