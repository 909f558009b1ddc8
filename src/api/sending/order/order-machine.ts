import type { Doubt } from '../../order/find-submission.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import type { SubmissionRecord } from './submission-store.ts';

/** One sending: what names it, and what the account showed before it. */
export type Sent = Omit<SubmissionRecord, 'state' | 'orderId'>;

/** Why an order is looked for: its answer was lost, or Gengo took the same one minutes ago (1754). */
export type Why = 'lost' | 'repeated';

/** Where the sending of one draft stands in this tab. */
export type Sending =
  /** `last`: what became of the last try, which ordered nothing. */
  | { is: 'ready'; last?: Ended }
  /** `unclear`: the earlier sending that it would perhaps repeat. */
  | { is: 'confirming'; last?: Ended; unclear?: Sent }
  /** Under way, or about to be. */
  | { is: 'sending'; unclear?: Sent }
  /** Another tab sends it, or looks for it. */
  | { is: 'elsewhere' }
  | { is: 'looking'; sent: Sent; why: Why }
  /** Looked for until nothing more can come of it: it may have been ordered, or not. */
  | { is: 'unclear'; sent: Sent; last?: Ended }
  /** `how`: answered, found by looking, or in an earlier visit. */
  | { is: 'ordered'; orderId: string | undefined; how: 'answered' | Why | 'before' };

/** How a try ended that ordered nothing. */
export type Ended =
  /** `draft`: as it was sent. */
  | { is: 'refused'; error: Error; draft: OrderDraft }
  /** Looked for until it would have been found. */
  | { is: 'not-ordered' }
  /** It was never sent: the account could not be read before it. */
  | { is: 'unread'; error: Error }
  /** It was never sent: what must be known after a crash could not be kept. */
  | { is: 'not-kept' };

export type Step =
  | { on: 'ask' }
  | { on: 'close' }
  | { on: 'send' }
  | { on: 'busy' }
  /** Another tab has let go of it, and what it left says that nothing was ordered. */
  | { on: 'free' }
  | { on: 'answered'; orderId: string | undefined }
  /** `isPlaced`: it is told at the fields, so that the dialog makes way. */
  | { on: 'refused'; error: Error; draft: OrderDraft; isPlaced: boolean }
  /** Nothing was sent. */
  | { on: 'held'; last: Extract<Ended, { is: 'unread' | 'not-kept' }> }
  | { on: 'lost'; sent: Sent; why: Why }
  | { on: 'found'; orderId: string | undefined }
  | { on: 'absent' }
  | { on: 'unclear'; sent: Sent }
  /** Read from what an earlier visit, or another tab, left. */
  | { on: 'was-ordered'; orderId: string | undefined };

type Of<Union, Tag extends string, Key extends string> = Extract<Union, Record<Key, Tag>>;
type Moves = {
  [Is in Sending['is']]: {
    [On in Step['on']]?: (state: Of<Sending, Is, 'is'>, step: Of<Step, On, 'on'>) => Sending;
  };
};

/** From anywhere: what another tab did, and what an earlier visit left. */
const FROM_OUTSIDE = {
  busy: () => ({ is: 'elsewhere' }),
  lost: (_state, { sent, why }) => ({ is: 'looking', sent, why }),
  unclear: (_state, { sent }) => ({ is: 'unclear', sent }),
  'was-ordered': (_state, { orderId }) => ({ is: 'ordered', orderId, how: 'before' }),
} satisfies { [On in Step['on']]?: (state: Sending, step: Of<Step, On, 'on'>) => Sending };

/**
 * The only ways to go. Nothing is sent but from `confirming`, which nothing leads to while a sending is not
 * accounted for; `unclear` leads there, by a person's own hand and after all time limits on the way.
 */
const MOVES: Moves = {
  ready: {
    ...FROM_OUTSIDE,
    ask: () => ({ is: 'confirming' }),
  },
  confirming: {
    ...FROM_OUTSIDE,
    close: ({ unclear, last }) =>
      unclear
        ? { is: 'unclear', sent: unclear, ...(last && { last }) }
        : { is: 'ready', ...(last && { last }) },
    send: ({ unclear }) => ({ is: 'sending', ...(unclear && { unclear }) }),
    free: ({ last }) => ({ is: 'confirming', ...(last && { last }) }),
  },
  sending: {
    ...FROM_OUTSIDE,
    answered: (_state, { orderId }) => ({ is: 'ordered', orderId, how: 'answered' }),
    held: ({ unclear }, { last }) => ({ is: 'confirming', last, ...(unclear && { unclear }) }),
    refused: ({ unclear }, { error, draft, isPlaced }) => {
      const last = { is: 'refused', error, draft } as const;
      if (!isPlaced) return { is: 'confirming', last, ...(unclear && { unclear }) };
      return unclear ? { is: 'unclear', sent: unclear, last } : { is: 'ready', last };
    },
  },
  elsewhere: {
    ...FROM_OUTSIDE,
    free: () => ({ is: 'ready' }),
  },
  looking: {
    found: ({ why }, { orderId }) => ({ is: 'ordered', orderId, how: why }),
    // Looked for from the first sending on: none of them was taken.
    absent: () => ({ is: 'ready', last: { is: 'not-ordered' } }),
    unclear: FROM_OUTSIDE.unclear,
    // Without locks two tabs may look at once.
    free: () => ({ is: 'ready' }),
    'was-ordered': FROM_OUTSIDE['was-ordered'],
  },
  unclear: {
    ...FROM_OUTSIDE,
    ask: ({ sent }) => ({ is: 'confirming', unclear: sent }),
    free: () => ({ is: 'ready' }),
  },
  ordered: {},
};

/** The sending that is still unclear when Gengo has refused the one after it. */
export const earlier = ({ id, isMarked, first }: Sent): Sent | undefined =>
  first && { id, ...first, ...(isMarked !== undefined && { isMarked }) };

/** Why it is unclear what became of it. */
export const doubtOf = ({ because }: Sent): Doubt => because ?? 'unread';

/** One step; the same state where the step means nothing to it. */
export function step(state: Sending, taken: Step): Sending {
  // Which pairs go together is what `Moves` checks; indexing by two unions is beyond the compiler.
  const move = MOVES[state.is][taken.on] as ((state: Sending, step: Step) => Sending) | undefined;
  return move ? move(state, taken) : state;
}

/** Whether the draft must stay as it is: it is being sent, perhaps was, or has been. */
export const isLocked = (state: Sending): boolean =>
  unclearOf(state) !== undefined || (state.is !== 'ready' && state.is !== 'confirming');

/** What may have been ordered, also while it is asked whether to send it again, and while that is done. */
export function unclearOf(state: Sending): Sent | undefined {
  if (state.is === 'unclear') return state.sent;
  return state.is === 'confirming' || state.is === 'sending' ? state.unclear : undefined;
}
