import { createListeners } from '#lib/listeners.ts';
import type { Engine, Stored } from './engine.ts';
import { nothingKnown, hasFailed, isUnsaved, stateOf } from './known.ts';
import { load } from './loading.ts';
import { changed, type Later, type Memory, within } from './memory.ts';
import { fresh, take } from './reading.ts';
import { createSaving, DELAY, stored } from './saving.ts';
import type { Store } from './store.ts';

interface StoreOptions {
  engine: Engine;
  /** In ms. */
  delay?: number;
  /** A fraction from 0 to 1 that no other page has: two that write in the same moment do not write the same `seq`. */
  page?: number;
  later?: Later;
  /** Called once, when the first thing is written that must not be lost. */
  onMatters?: () => void;
}

/** Reads all small values at once, and writes one transaction a key, in the order in which they were written. */
export function createStore(options: StoreOptions): Store {
  const memory = memoryOf(options);
  const { engine, slots, listeners } = memory;
  const { flush, write } = createSaving(memory);

  const hear = (entries: readonly Stored[] | undefined) => {
    if (!entries) void load(memory);
    else if (entries.filter((entry) => take(memory, entry)).length > 0) changed(memory);
  };
  // From the beginning: what is committed while this page reads would be missed.
  const stopHearing = engine.listen(hear);
  memory.ready = load(memory);
  memory.tail = memory.ready;

  return {
    ready: memory.ready,
    read: (key) => slots.get(key)?.value,
    write,
    remove: (key, how) => write(key, undefined, how),
    fresh: (key, pieces) => fresh(memory, key, pieces),
    keys: (prefix) =>
      within(memory, prefix)
        .filter(([, { value, isUnread }]) => isUnread === true || value !== undefined)
        .map(([key]) => key),
    forget: (prefix) => forget(memory, prefix),
    flush,
    leave: () => {
      const unsaved = [...slots].filter(([, slot]) => isUnsaved(slot));
      const entries = unsaved.flatMap(([key, slot]) => stored(memory, key, slot).entries);
      const isNoted = engine.note(entries);
      void flush();
      return isNoted;
    },
    back: async () => {
      await flush();
      if (memory.isKeeping) await load(memory);
      engine.note([]);
    },
    subscribe: listeners.subscribe,
    stateOf: (key) => stateOf(slots.get(key) ?? nothingKnown()),
    canKeep: () => memory.isKeeping,
    hasFailed: () =>
      [...slots.values()].some(
        (slot) => slot.isTyped && slot.value !== undefined && hasFailed(slot),
      ),
    close: () => {
      stopHearing();
      void flush().then(engine.close);
    },
  };
}

function memoryOf({
  engine,
  delay = DELAY,
  page = Math.random(),
  later = laterByTimer,
  onMatters,
}: StoreOptions): Memory {
  let hasMattered = false;
  return {
    engine,
    later,
    delay,
    page,
    onMatters: () => {
      if (!hasMattered) onMatters?.();
      hasMattered = true;
    },
    slots: new Map(),
    waiting: new Set(),
    listeners: createListeners(),
    clock: 0,
    isKeeping: true,
    ready: Promise.resolve(),
    tail: Promise.resolve(),
  };
}

/** As `Store.forget`. */
async function forget(memory: Memory, prefix: string): Promise<void> {
  const { engine, slots, waiting } = memory;
  for (const [key, slot] of within(memory, prefix)) {
    slots.delete(key);
    waiting.delete(key);
    slot.failed = slot.version;
  }
  changed(memory);
  const clearing = memory.tail.then(() => engine.clear(prefix));
  memory.tail = clearing.catch(() => {});
  await (memory.isKeeping ? clearing : memory.tail);
  // What another page wrote between the two went with the rest.
  for (const [key, slot] of within(memory, prefix)) if (!isUnsaved(slot)) slots.delete(key);
  changed(memory);
}

const laterByTimer: Later = (call, ms) => {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
};
