import type { createListeners } from '#lib/listeners.ts';
import type { Engine } from './engine.ts';
import { nothingKnown, type Known } from './known.ts';

/** Gives the way not to call it after all. */
export type Later = (call: () => void, ms: number) => () => void;

/** What a page's store knows; loading, reading and saving share it. */
export interface Memory {
  readonly engine: Engine;
  readonly later: Later;
  /** In ms: what is typed is written together; a crash loses no more than that. */
  readonly delay: number;
  /** A fraction from 0 to 1 that no other page has. */
  readonly page: number;
  /** Called when something is written that must not be lost. */
  readonly onMatters: () => void;
  readonly slots: Map<string, Known>;
  /** The keys that the next flush saves. */
  readonly waiting: Set<string>;
  readonly listeners: ReturnType<typeof createListeners>;
  /** Of all tabs (Lamport's): what is written after something was seen has a higher number. */
  clock: number;
  isKeeping: boolean;
  /** As `Store.ready`. */
  ready: Promise<void>;
  /** Ends when all that was asked of the disk so far has ended. */
  tail: Promise<void>;
}

/** Beside all that is kept: the highest `seq` so far, which outlives what was removed. */
export const CLOCK = '';

export const changed = ({ listeners }: Memory): void => listeners.tell();

export const within = ({ slots }: Memory, prefix: string): [string, Known][] =>
  [...slots].filter(([key]) => key.startsWith(prefix));

export function slotOf({ slots }: Memory, key: string): Known {
  const slot = slots.get(key) ?? nothingKnown();
  slots.set(key, slot);
  return slot;
}
