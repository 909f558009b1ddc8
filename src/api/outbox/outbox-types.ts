import type { Entry, HeldDecision } from './entry.ts';
import type { Reading } from './machine.ts';
import type { Claims } from './outbox-locks.ts';
import type { OutboxStore } from './outbox-store.ts';

/** A decision as somebody takes it. */
export interface Taken extends Pick<
  Entry,
  'jobId' | 'decision' | 'title' | 'source' | 'target' | 'version'
> {
  /** For how long it can be undone; 0: it is sent at once. */
  seconds: number;
  /** Called when Gengo has taken it while this page is open, and nothing went wrong on the way. */
  onDone?: () => void;
}

/** A decision that Gengo has taken. */
export interface Done {
  jobId: string;
  decision: HeldDecision;
  title: string;
  /** When it was known, in Unix ms. */
  at: number;
}

export interface OutboxSnapshot {
  /** First taken first. */
  entries: readonly Entry[];
  done: readonly Done[];
}

/** What somebody in one tab wants of a decision that another tab owns. */
export interface Wish {
  jobId: string;
  is: 'undo' | 'pause' | 'resume' | 'look';
}

/** The world as the outbox needs it: the browser's, or a test's. Times are Unix ms. */
export interface OutboxTools {
  store: OutboxStore;
  claims: Claims;
  now: () => number;
  /** Calls at about that time; gives the way to take it back. */
  wake: (at: number, call: () => void) => () => void;
  isOnline: () => boolean;
  /** @throws ApiError */
  send: (entry: Entry, keepalive: boolean) => Promise<void>;
  read: (entry: Entry) => Promise<Reading>;
  /** To all other tabs. */
  tell: (wish: Wish) => void;
  /** Called after each step of a decision that this tab owns, with what stood before it. */
  onStep: (
    before: Entry,
    after: Entry | undefined,
    end: 'done' | 'undone' | 'discarded' | undefined,
  ) => void;
}

export interface Outbox {
  /** The same object until something changes. */
  snapshot: () => OutboxSnapshot;
  subscribe: (listener: () => void) => () => void;
  /** False: a decision on the same translation is pending already, here or in another tab. */
  hold: (taken: Taken) => Promise<boolean>;
  undo: (jobId: string) => void;
  /** Undoes the decision that was taken last of those that can be undone. */
  undoLast: () => void;
  /** The clock stands still while Undo has the focus or the pointer. */
  pause: (jobId: string) => void;
  resume: (jobId: string) => void;
  /** Reads the translation again now, to know what became of a decision. */
  look: (jobId: string) => void;
  /** Sends one that needed attention after all, once the translation has been read again. */
  again: (jobId: string) => void;
  /** Lets go of one that needed attention: nothing is sent. */
  discard: (jobId: string) => void;
  close: () => void;
}

/** What the browser tells the outbox. */
export interface OutboxEngine extends Outbox {
  /** Time may have passed unnoticed. */
  tick: () => void;
  online: () => void;
  /** The page goes away. */
  leave: () => void;
  /** The page was put away, and is here again: others may have taken over its decisions meanwhile. */
  back: () => void;
  /** The store was changed by another tab. */
  sync: () => void;
  hear: (wish: Wish) => void;
}
