import type { Entry, HeldDecision } from './entry.ts';
import type { End, Reading } from './machine.ts';
import type { TabLocks } from '../tab-locks.ts';
import type { OutboxStore } from './outbox-store.ts';

/** A decision as a person takes it. */
export interface Taken extends Pick<
  Entry,
  'jobId' | 'decision' | 'title' | 'source' | 'target' | 'version' | 'open' | 'says'
> {
  /** For how long it can be undone; 0: it is sent at once. */
  seconds: number;
  /** Called when this tab has the decision's lock: no other tab can take it any more. */
  onLocked?: () => void;
  /** Called when Gengo has taken it while this page is open, and nothing went wrong on the way. */
  onDone?: () => void;
}

/** A decision that Gengo has taken. */
export interface Done {
  jobId: string;
  decision: HeldDecision;
  title: string;
}

export interface OutboxSnapshot {
  /** On disk: what is shown as held. First taken first. */
  entries: readonly Entry[];
  /** These, and those that are being written down: they wait for review no more, and can be undone. */
  taken: readonly Entry[];
  /** Those whose clock is this page's. */
  owned: ReadonlySet<string>;
  done: readonly Done[];
}

/** What a decision's owner did with another tab's command; `unanswered`: no tab said that it owns the decision. */
export type Heard = 'done' | 'refused' | 'unanswered';

/** What one tab tells the owner of a decision to do with it. */
export interface Command {
  jobId: string;
  is: 'undo' | 'pause' | 'resume' | 'look';
}

/** The world as the outbox needs it: the browser's, or a test's. Times are in ms of this page's life. */
export interface OutboxTools {
  store: OutboxStore;
  locks: TabLocks;
  /** Names this page's life: no other page ever has the same. */
  life: string;
  /** A clock that nobody can set, of this life alone. */
  now: () => number;
  /** Gengo's own time, in Unix ms; undefined while it is not known. */
  gengo: () => number | undefined;
  /** The computer's clock less this page's, in ms: it jumps when the computer sleeps, or its clock is set. */
  drift: () => number;
  /** Calls at about that time; gives the way to take it back. */
  wake: (at: number, call: () => void) => () => void;
  isOnline: () => boolean;
  /** The body that is sent, as JSON will have it. */
  bodyOf: (entry: Entry) => unknown;
  /** @throws ApiError */
  send: (entry: Entry, keepalive: boolean) => Promise<void>;
  read: (entry: Entry) => Promise<Reading>;
  /** To all other tabs; what the owner among them says. */
  tell: (command: Command) => Promise<Heard>;
  /** Called after each step of a decision that this tab owns, with what stood before it. */
  onStep: (before: Entry, after: Entry | undefined, end: End | undefined) => void;
  /** What became of an Undo that was asked of another tab. */
  onUndoElsewhere: (entry: Entry, heard: Heard) => void;
}

export interface Outbox {
  /** The same object until something changes. */
  snapshot: () => OutboxSnapshot;
  subscribe: (listener: () => void) => () => void;
  /**
   * Resolves when no death of the browser can lose it, and only then it is among the entries; or it is there as
   * not kept. False: a decision on the same translation is pending already, here or in another tab.
   */
  hold: (taken: Taken) => Promise<boolean>;
  undo: (jobId: string) => void;
  /** Undoes the decision that was taken last of those that can be undone, and gives it; undefined: there is none. */
  undoLast: () => Entry | undefined;
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
  /** The page goes away: what is held is noted as on its way, and goes. */
  leave: () => void;
  /** The page was put away, and is here again: others may have taken over its decisions meanwhile. */
  back: () => void;
  /** The store was changed, here or by another tab. */
  sync: () => void;
  /** What became of a command; undefined: the decision is not owned here. */
  hear: (command: Command) => Exclude<Heard, 'unanswered'> | undefined;
}
