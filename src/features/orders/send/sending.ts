import { ApiError } from '#api/errors.ts';
import type { FoundSubmission } from '#api/find-submission.ts';
import type { OrderPayload } from '#api/order-payload.ts';
import type { Claims } from '#api/outbox/outbox-locks.ts';
import type { SentJobs } from '#api/submission-match.ts';
import type { Submission } from '#api/submit-order.ts';
import type { OrderDraft } from '#lib/order-draft.ts';
import { earlier, type Sending, type Sent, type Step, step, type Why } from './machine.ts';
import { orderPayload } from './order-payload.ts';
import type { SubmissionRecord, SubmissionStore } from './submission-store.ts';

/** The world as a sending needs it: the browser's, or a test's. Times are Unix ms. */
export interface SendingTools {
  store: SubmissionStore;
  /** Which of all tabs has the draft in hand. A claim dies with its tab. */
  claim: { [Way in keyof Claims]: OmitFirst<Claims[Way]> };
  /** The draft as it is kept now. */
  draft: () => OrderDraft;
  now: () => number;
  newId: () => string;
  /** Sends once. @throws ApiError */
  send: (payload: OrderPayload) => Promise<Submission>;
  /** Looks until the time given at least, and sends nothing. */
  find: (sent: SentJobs, until: number) => Promise<FoundSubmission>;
  /** Called once, in the tab that learns of it. */
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
  /** Sends, if the question is open and nothing is under way here or in another tab. */
  confirm: () => Promise<void>;
  /** Looks once more for what is unclear. */
  lookAgain: () => Promise<void>;
  /** Takes notice of what an earlier visit or another tab left. */
  sync: () => Promise<void>;
}

/** How long a browser waits for the answer (api/http.ts), in ms: at the latest then it is lost. */
const LONGEST_WAIT = 90_000;
/** In ms after the answer was lost: the proxy waits for Gengo for 60 s, and Gengo has its own queue. */
const PATIENCE = 120_000;

/**
 * The sending of one draft. It outlives the page that shows it, and whatever dies, the record on the shelf
 * tells the next visit where it stood: written before the one POST, changed when its outcome is known.
 */
export function createSending(tools: SendingTools): OrderSending {
  const { store, claim } = tools;
  const listeners = new Set<() => void>();
  let state: Sending = { is: 'ready' };
  /** One thing at a time: a click while something is under way is no click. */
  let isBusy = false;

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

  const finish = (ordered: Ordered) => {
    const { sent, answer } = ordered;
    const { orderId } = answer.is === 'found' ? answer.found : answer.submission;
    store.write({ ...sent, state: 'ordered', ...(orderId !== undefined && { orderId }) });
    tools.onOrdered(ordered);
    take({ on: answer.is === 'found' ? 'found' : 'answered', orderId });
  };

  /** Nothing was ordered by this try; an earlier one may be unclear still. */
  const release = (sent: Sent) => {
    const unclear = earlier(sent);
    store.write(unclear ? { ...unclear, state: 'unclear' } : { ...sent, state: 'free' });
  };

  const look = async (sent: Sent, why: Why, draft = tools.draft()) => {
    store.write({ ...sent, state: 'unknown' });
    take({ on: 'lost', sent, why });
    const until = Math.min(tools.now(), sent.since * 1000 + LONGEST_WAIT) + PATIENCE;
    const { jobs: rows } = orderPayload(draft, sent.id).payload;
    const submissionId = draft.tagged ? sent.id : undefined;
    const found = await tools.find({ since: firstOf(sent), submissionId, rows }, until);
    if (found.kind === 'ordered')
      return finish({ draft, sent, answer: { is: 'found', found, why } });
    if (found.kind === 'not-ordered') {
      release(sent);
      return take({ on: 'absent' });
    }
    store.write({ ...sent, state: 'unclear' });
    return take({ on: 'unclear', sent });
  };

  /** Goes on from what is on the shelf; only who has the claim may do so. */
  const resume = async (record: SubmissionRecord | undefined) => {
    if (!record || record.state === 'free') return take({ on: 'free' });
    const { state: stood, orderId, ...sent } = record;
    if (stood === 'ordered') return take({ on: 'was-ordered', orderId });
    if (stood === 'unclear') return take({ on: 'unclear', sent });
    return look(sent, 'lost');
  };

  const follow = async (goOn = resume) => {
    take({ on: 'busy' });
    const letGo = await claim.wait(new AbortController().signal);
    try {
      await goOn(store.read());
    } finally {
      letGo();
    }
  };
  /** As `resume`, but what is unclear is looked for once more. */
  const resumeLooking = async (record: SubmissionRecord | undefined) => {
    if (record?.state !== 'unclear') return resume(record);
    const { state: _stood, ...sent } = record;
    return look(sent, 'lost');
  };

  const send = async (sent: Sent) => {
    const draft = tools.draft();
    const record = store.read();
    // Another tab was quicker: only what this person was asked about may be followed by another sending.
    const isKnown = record?.state === 'unclear' && firstOf(record) === sent.first;
    if (record && record.state !== 'free' && !isKnown) return resume(record);
    if (!store.write({ ...sent, state: 'sending' })) {
      return take({ on: 'refused', error: new Error(NOTHING_KEPT), draft, isPlaced: false });
    }
    try {
      const submission = await tools.send(orderPayload(draft, sent.id).payload);
      return finish({ draft, sent, answer: { is: 'submission', submission } });
    } catch (error) {
      const why = whyLook(error);
      if (why) return look(sent, why, draft);
      release(sent);
      // `whyLook` lets nothing else pass.
      const refusal = error as ApiError;
      return take({ on: 'refused', error: refusal, draft, isPlaced: isPlaced(refusal) });
    }
  };

  return {
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: () => take({ on: 'ask' }),
    close: () => take({ on: 'close' }),
    confirm: () =>
      alone(async () => {
        if (state.is !== 'confirming') return;
        const id = store.read()?.id ?? tools.newId();
        const first = state.unclear && firstOf(state.unclear);
        const since = Math.floor(tools.now() / 1000);
        const sent = { id, since, ...(first !== undefined && { first }) };
        take({ on: 'send', sent });
        const letGo = await claim.take(new AbortController().signal);
        if (!letGo) return follow();
        try {
          await send(sent);
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
        const isOpen = record?.state === 'sending' || record?.state === 'unknown';
        await (isOpen ? follow() : resume(record));
      }),
  };
}

/** When the earliest sending was that is not accounted for: nothing older is it. */
const firstOf = ({ first, since }: Sent) => first ?? since;

const NOTHING_KEPT =
  'This browser keeps nothing for Galley: its storage is full or forbidden. Without a note of what was sent an order might be sent twice, so nothing was sent. Make room, or allow storage for this site.';

/** What has to be changed in the draft is told there; all else in the dialog, from where it may be tried again. */
const isPlaced = ({ kind }: ApiError) => kind === 'invalid' || kind === 'no-credits';

/** Whether a failure leaves it open what Gengo has; what is no ApiError is a fault of ours, after the sending. */
function whyLook(error: unknown): Why | undefined {
  if (!(error instanceof ApiError) || error.kind === 'unknown-outcome') return 'lost';
  return error.kind === 'repeated' ? 'repeated' : undefined;
}
