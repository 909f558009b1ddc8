import { ageProblem, FRESH_MS, isFresh, isOld, type Now, takenNow, type World } from './age.ts';
import { isAlike, readDecisionOutcome } from '../../job/lost-answer.ts';
import { judge } from '../../job/job-rules.ts';
import {
  type Entry,
  type EntryState,
  isTold,
  notKept,
  type Problem,
  type Refusal,
} from './entry.ts';

/*
 * The rules of the outbox (docs/decisions/0007-held-decisions.md) as one pure function: what stands, what happens,
 * what stands then and what is to be done. Nothing here waits, sends or reads. Times are in ms of the page's
 * life (`entry.ts`).
 */

/** Between a sending without an answer and the reading that may lead to another one: upstream may be slow. */
export const SETTLE_MS = 15_000;

/** Until what could not be read is read again, at least and at most: each try is written to the disk. */
const RETRY_MS = { first: 5_000, last: 60_000 };

const MAX_SENDS = 3;

/** What stands at Gengo, read now. */
export interface Reading {
  status: string;
  version: string;
}

export type OutboxEvent =
  | { is: 'tick' }
  | { is: 'undo' }
  | { is: 'pause' }
  | { is: 'resume' }
  /** The page goes away, and this one can be sent on the way. */
  | { is: 'leave' }
  /** Found without an owner: after a return, or when the tab that had it died. */
  | { is: 'back' }
  | { is: 'online' }
  | { is: 'ok' }
  | { is: 'refused'; refusal: Refusal }
  /** Sent, without an answer. */
  | { is: 'lost' }
  /** Certainly not sent: there was no network. */
  | { is: 'unsent' }
  | { is: 'read'; reading: Reading }
  | { is: 'unread' }
  /** It could not be brought to the disk. */
  | { is: 'unkept' }
  /** Its person wants to know now. */
  | { is: 'look' }
  /** Its person wants it sent after all. */
  | { is: 'again' }
  | { is: 'discard' };

export interface Step {
  /** What stands then; undefined when it is over. */
  entry: Entry | undefined;
  effect?: 'send' | 'read';
  end?: End;
}

/** `alike`: somebody else decided the same meanwhile. */
export type End = 'done' | 'undone' | 'discarded' | 'alike';

type StateName = EntryState['is'];
type EventName = OutboxEvent['is'];

/** An event in a state. */
interface At<S extends StateName, E extends EventName> extends World {
  entry: Entry;
  state: Extract<EntryState, { is: S }>;
  event: Extract<OutboxEvent, { is: E }>;
}

type Rules = {
  readonly [S in StateName]: { readonly [E in EventName]?: (at: At<S, E>) => Step };
};

const undo = (): Step => ({ entry: undefined, end: 'undone' });

const RULES: Rules = {
  held: {
    tick: (at) => {
      if (at.now < at.state.until)
        return at.hasJumped && !at.state.isBack
          ? to(at.entry, { ...at.state, isBack: true })
          : stay(at);
      // Its time is over just now, under the eyes of its person: nothing needs to be read first.
      return !at.hasJumped && isFresh(at) && at.online ? send(at) : check(at);
    },
    undo,
    pause: ({ entry, now, state: { until, isBack } }) =>
      to(entry, { is: 'paused', left: Math.max(0, until - now), isBack }),
    leave,
    // Its clock was another page's: its time begins again.
    back: ({ entry, now }) => to(entry, { is: 'held', until: now + entry.hold, isBack: true }),
    unkept: ({ entry }) => ({ entry: notKept(entry) }),
  },
  paused: {
    tick: (at) => (isOld(at) ? ask(at, { is: 'too-old' }) : stay(at)),
    undo,
    resume: ({ entry, now, state: { left, isBack } }) =>
      to(entry, { is: 'held', until: now + left, isBack }),
    leave,
    back: ({ entry, now, state: { left } }) =>
      to(entry, { is: 'held', until: now + left, isBack: true }),
    unkept: ({ entry }) => ({ entry: notKept(entry) }),
  },
  waiting: {
    tick: (at) => (at.now < at.state.next && !isOld(at) ? stay(at) : check(at, at.state.since)),
    undo,
    online: (at) => check(at),
    look: (at) => check(at),
    back: (at) => check(at),
  },
  checking: {
    read: sendIfSame,
    unread: (at) => wait(at, at.state.since),
    undo,
    back: (at) => check(at),
  },
  sending: {
    ok: () => ({ entry: undefined, end: 'done' }),
    // Something else stands than we thought: who is told the refusal must be told that too.
    refused: (at) =>
      at.event.refusal.kind === 'illegal-state'
        ? look(at, at.event.refusal)
        : ask(at, { is: 'refused', refusal: at.event.refusal }),
    unsent: (at) => wait({ ...at, entry: { ...at.entry, sends: at.entry.sends - 1 } }),
    lost: (at) => look(at),
    back: lookAnew,
    // Not sent: that waits for the disk.
    unkept: ({ entry }) => ({ entry: notKept(entry) }),
  },
  unsure: {
    tick: (at) => {
      if (at.now < at.state.next) return stay(at);
      return at.online
        ? look(at)
        : to(at.entry, { ...at.state, next: retryAt(at, at.state.since) });
    },
    online: (at) => look(at),
    look: (at) => look(at),
    back: lookAnew,
  },
  looking: {
    read: (at) => (at.state.refusal ? tellRefused(at, at.state.refusal) : tellLost(at)),
    unread: (at) =>
      at.state.refusal
        ? ask(at, { is: 'refused', refusal: at.state.refusal })
        : notYet(at, retryAt(at, at.state.since), true),
    back: (at) => look({ ...at, state: { since: at.now } }, at.state.refusal),
  },
  attention: {
    again: (at) =>
      canSendAgain(at.state.problem) ? check({ ...at, entry: takenNow(at) }) : stay(at),
    discard: () => ({ entry: undefined, end: 'discarded' }),
  },
};

/** One that is to be looked at first stays, and goes on the next return. */
function leave(at: Now & { state: { isBack: boolean } }): Step {
  return isFresh(at) && at.online ? send(at) : stay(at);
}

/** What an event leads to. One that means nothing in a state leaves the very same entry. */
export function step(entry: Entry, event: OutboxEvent, world: World): Step {
  const { state } = entry;
  // The names choose the rule that takes just this state and event, which TypeScript cannot follow.
  const rule = RULES[state.is][event.is] as ((at: At<StateName, EventName>) => Step) | undefined;
  return rule ? rule({ entry, state, event, ...world }) : { entry };
}

/** When a `tick` means something to an entry, in its page's life; undefined: never. */
export function dueAt({ state, at, life }: Entry, here: string): number | undefined {
  // Of another life it is not known: it is seen when it is read.
  const old = life === here ? at + FRESH_MS : Infinity;
  if (state.is === 'held') return state.until;
  if (state.is === 'paused') return old;
  if (state.is === 'waiting') return Math.min(state.next, old);
  if (state.is === 'unsure') return state.next;
  return undefined;
}

/** Whether sending it after all may help: not where another text or another decision stands now. */
export const canSendAgain = ({ is }: Problem): boolean =>
  is !== 'newer-version' && is !== 'decided-otherwise';

type Sent = Now & { state: { since: number } };
type Read = Now & { event: { reading: Reading } };

/** The reading after a sending without an answer. */
function tellLost(at: Sent & Read): Step {
  const { entry, now, state, event } = at;
  const outcome = readDecisionOutcome(event.reading, entry.decision);
  if (outcome === 'done') return { entry: undefined, end: 'done' };
  if (outcome === 'decided-otherwise') return askOtherwise(at);
  // It may still be under way.
  if (now < state.since + SETTLE_MS) return notYet(at, state.since + SETTLE_MS, false);
  return entry.sends < MAX_SENDS && isTold(entry) ? sendIfSame(at) : ask(at, { is: 'not-arrived' });
}

/** The reading after Gengo refused it for the translation's status: if that is another one, who did it? */
function tellRefused(at: Read, refusal: Refusal): Step {
  const isOpen = judge(at.entry.decision.action, at.event.reading).allowed;
  return isOpen ? ask(at, { is: 'refused', refusal }) : askOtherwise(at);
}

/** After another life of the page: when it was sent is not known, so that it may be under way from now on. */
function lookAnew({ state: _before, ...at }: Now & { state: unknown }): Step {
  return look({ ...at, state: { since: at.now } });
}

function sendIfSame(at: Read): Step {
  const { entry, event } = at;
  if (!judge(entry.decision.action, event.reading).allowed) return askOtherwise(at);
  if (event.reading.version !== entry.version) return ask(at, { is: 'newer-version' });
  const problem = ageProblem(at);
  return problem ? ask(at, problem) : send(at);
}

/** `since`: from when on it could not be read. */
function check(at: Now, since = at.now): Step {
  if (isOld(at)) return ask(at, { is: 'too-old' });
  return at.online
    ? { ...to(at.entry, { is: 'checking', since }), effect: 'read' }
    : wait(at, since);
}

function send({ entry, now }: Now): Step {
  const sent = { ...entry, sends: entry.sends + 1 };
  return { ...to(sent, { is: 'sending', since: now }), effect: 'send' };
}

function look({ entry, state: { since } }: Sent, refusal?: Refusal): Step {
  return { ...to(entry, { is: 'looking', since, ...(refusal && { refusal }) }), effect: 'read' };
}

function notYet({ entry, state: { since } }: Sent, next: number, isBlind: boolean): Step {
  return to(entry, { is: 'unsure', since, next, isBlind });
}

function wait(at: Now, since = at.now): Step {
  return to(at.entry, { is: 'waiting', since, next: retryAt(at, since) });
}

/** The longer it has gone on, the longer the pause; in whole ms, as timers have it. */
const retryAt = ({ now }: Now, since: number): number =>
  now + Math.min(RETRY_MS.last, Math.max(RETRY_MS.first, Math.round((now - since) / 4)));

function askOtherwise(at: Read): Step {
  const { status } = at.event.reading;
  // What they did is what was wanted: no alarm.
  if (isAlike(at.entry.decision, status)) return { entry: undefined, end: 'alike' };
  return ask(at, { is: 'decided-otherwise', status });
}

function ask({ entry }: Now, problem: Problem): Step {
  return to(entry, { is: 'attention', problem });
}

const stay = ({ entry }: Now): Step => ({ entry });

const to = (entry: Entry, state: EntryState): Step => ({ entry: { ...entry, state } });
