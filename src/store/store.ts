import type { Durability } from './engine.ts';

/**
 * What this browser keeps: values by key, each key beginning with its owner (`slot.ts`). Reading gives what was
 * written last, even before it is on disk. Where nothing can be kept, values last as long as the page, and
 * `canKeep` and `stateOf` say so.
 */
export interface Store {
  /** Resolves when what is kept has been read, or is known not to be readable. Never rejects. */
  ready: Promise<void>;
  /** The same object until it changes; undefined: nothing. It came from outside: parse it. */
  read: (key: string) => unknown;
  /**
   * Readable at once, on disk within 300 ms, or as soon as possible where `strict`. Resolves when it is on disk:
   * true; or false where it could not be kept. Never rejects.
   */
  write: (key: string, value: unknown, options?: WriteOptions) => Promise<boolean>;
  /** As `write`. */
  remove: (key: string, options?: WriteOptions) => Promise<boolean>;
  /**
   * Reads from the disk, with the notes of pages that went away: what another tab has written is there. What this
   * page has not saved yet stays. For a tab that has just been given a lock, and for what is kept in pieces.
   */
  fresh: (key: string, pieces?: Pieces) => Promise<unknown>;
  /** All keys that begin with this, and have a value. */
  keys: (prefix: string) => readonly string[];
  /** Removes every key that begins with this, for good. */
  forget: (prefix: string) => Promise<void>;
  /** Writes now what waits for its 300 ms. Resolves when that has ended, well or not. */
  flush: () => Promise<void>;
  /** The page may go away: notes at once what is not on disk. False where something could not be noted. */
  leave: () => boolean;
  /** The page was put away, and is here again: others may have written meanwhile. */
  back: () => Promise<void>;
  /** Called back after every change, of a value or of whether it is kept. Gives the way to stop that. */
  subscribe: (listener: () => void) => () => void;
  /** Whether the key's value is on disk; `failed`: there was no room, and it is tried again with the next writing. */
  stateOf: (key: string) => SlotState;
  /** Whether anything at all can be kept here. Known when `ready`. */
  canKeep: () => boolean;
  /** Whether something that somebody typed could not be brought to the disk, and goes with the page. */
  hasFailed: () => boolean;
  close: () => void;
}

export type SlotState = 'kept' | 'saving' | 'failed';

export interface WriteOptions {
  /** By default `relaxed`. */
  durability?: Durability;
  /** Somebody typed it: where it cannot be kept, leaving the page asks. */
  isTyped?: boolean;
  /** How a large value is kept: then only the pieces that changed are written. */
  pieces?: Pieces;
}

/** A large value as a head and named pieces; a piece that is the same object as before is not written again. */
export interface Pieces {
  split: (value: unknown) => { head: unknown; pieces: ReadonlyMap<string, unknown> };
  join: (head: unknown, pieces: ReadonlyMap<string, unknown>) => unknown;
}
