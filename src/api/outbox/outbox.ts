import type { Entry, HeldDecision } from './entry.ts';

/** A decision as somebody takes it. */
export interface Taken extends Pick<
  Entry,
  'jobId' | 'decision' | 'title' | 'source' | 'target' | 'version'
> {
  /** For how long it can be undone; 0: it is sent at once. */
  seconds: number;
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
  entries: readonly Entry[];
  done: readonly Done[];
}

export interface Outbox {
  /** The same object until something changes. */
  snapshot: () => OutboxSnapshot;
  subscribe: (listener: () => void) => () => void;
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
