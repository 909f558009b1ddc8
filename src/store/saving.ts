import type { Stored } from './engine.ts';
import { hasFailed, isUnsaved, type Known } from './known.ts';
import { entriesOf, type Saved, savedOf } from './large.ts';
import { changed, CLOCK, type Memory, slotOf } from './memory.ts';
import { take } from './reading.ts';
import type { WriteOptions } from './store.ts';

/** In ms: what is typed is written together; a crash loses no more than that. */
export const DELAY = 300;

/** What has to be written so that a slot stands on disk as it is, under the next number. */
export function stored(
  memory: Memory,
  key: string,
  slot: Known,
): { seq: number; entries: Stored[]; saved: Saved | undefined } {
  memory.clock = Math.floor(memory.clock) + 1 + memory.page;
  const { entries, saved } = entriesOf(key, { ...slot, seq: memory.clock });
  return { seq: memory.clock, entries, saved };
}

/** Brings one key to the disk as it stands now. */
async function save(memory: Memory, key: string): Promise<void> {
  const { engine, slots } = memory;
  const slot = slots.get(key);
  if (!slot || !isUnsaved(slot) || !memory.isKeeping) return;
  const { version, durability } = slot;
  try {
    if (slot.hasUnknownPieces) {
      const found = await engine.load('pieces', `${key}#`);
      slot.saved = savedOf(found, key);
      slot.hasUnknownPieces = false;
    }
    const { seq, entries, saved } = stored(memory, key, slot);
    const mark: Stored = { part: 'main', key: CLOCK, seq, value: null };
    const newer = await engine.commit([...entries, mark], durability);
    // Another page wrote it in the same moment, and later: that counts.
    const isBeaten = newer.some((one) => one.part === 'main' && one.key === key);
    Object.assign(slot, { seq, onDisk: version, ...(!isBeaten && { saved }) });
    for (const one of newer) take(memory, one);
  } catch {
    slot.failed = version;
  }
  changed(memory);
}

/** Saves a memory's keys: at once, or those of the next moments together. */
export function createSaving(memory: Memory) {
  const { slots, waiting } = memory;
  let forgetTimer: (() => void) | undefined;

  const flush = (): Promise<void> => {
    forgetTimer?.();
    forgetTimer = undefined;
    // There may be room now for what failed.
    for (const [key, slot] of slots) if (hasFailed(slot)) waiting.add(key);
    for (const key of waiting) memory.tail = memory.tail.then(() => save(memory, key));
    waiting.clear();
    return memory.tail;
  };

  return {
    /** As `Store.flush`. */
    flush,
    /** As `Store.write`. */
    write: (
      key: string,
      value: unknown,
      { durability = 'relaxed', pieces, isTyped }: WriteOptions = {},
    ): Promise<boolean> => {
      const slot = slotOf(memory, key);
      if (!isUnsaved(slot) || durability === 'strict') slot.durability = durability;
      slot.value = value;
      if (slot.isUnread) slot.hasUnknownPieces = true;
      slot.isUnread = false;
      slot.version += 1;
      if (pieces) slot.pieces = pieces;
      if (isTyped) slot.isTyped = true;
      if (!memory.isKeeping) slot.failed = slot.version;
      waiting.add(key);
      if (durability === 'strict') {
        memory.onMatters();
        void flush();
      } else forgetTimer ??= memory.later(() => void flush(), memory.delay);
      changed(memory);
      return outcome(memory, slot, slot.version);
    },
  };
}

/** True when this version, or a later one, is on disk; false when it failed. */
const outcome = ({ listeners }: Memory, slot: Known, version: number) =>
  new Promise<boolean>((resolve) => {
    const look = () => {
      const isKept = slot.onDisk >= version;
      if (!isKept && slot.failed < version) return;
      stop();
      resolve(isKept);
    };
    const stop = listeners.subscribe(look);
    look();
  });
