import { createListeners } from '#lib/listeners.ts';
import type { Engine, Kept, Stored } from './engine.ts';
import { emptySlot, hasFailed, isOwn, isUnsaved, type Slot, stateOf } from './known.ts';
import { entriesOf, isLarge, joined, readWhole, savedOf } from './large.ts';
import type { Store } from './store.ts';

/** In ms: what is typed is written together; a crash loses no more than that. */
const DELAY = 300;

/** In ms: a disk that did not answer may only have been slow, and is asked again after these. */
const RETRIES: readonly number[] = [10_000, 30_000, 120_000];

/** Beside all that is kept: the highest `seq` so far, which outlives what was removed. */
const CLOCK = '';

/** In writings: how long the trace of what was removed stays. No page that slept longer comes back. */
const TRACES = 10_000;

interface StoreOptions {
  engine: Engine;
  /** In ms. */
  delay?: number;
  /** A fraction from 0 to 1 that no other page has: two that write in the same moment do not write the same `seq`. */
  page?: number;
  /** Gives the way not to call it after all. */
  later?: (call: () => void, ms: number) => () => void;
  /** Called once, when the first thing is written that must not be lost. */
  onMatters?: () => void;
}

/** Reads all small values at once, and writes one transaction a key, in the order in which they were written. */
export function createStore({
  engine,
  delay = DELAY,
  page = Math.random(),
  later = laterByTimer,
  onMatters,
}: StoreOptions): Store {
  const slots = new Map<string, Slot>();
  const waiting = new Set<string>();
  const { subscribe, tell: changed } = createListeners();
  /** Of all tabs (Lamport's): what is written after something was seen has a higher number. */
  let clock = 0;
  let isKeeping = true;
  let hasMattered = false;
  let forgetTimer: (() => void) | undefined;
  let forgetRetry: (() => void) | undefined;
  let retries = 0;
  let tail: Promise<void>;

  const within = (prefix: string) => [...slots].filter(([key]) => key.startsWith(prefix));
  const slotOf = (key: string): Slot => {
    const slot = slots.get(key) ?? emptySlot();
    slots.set(key, slot);
    return slot;
  };

  /** Takes in what stands on disk, unless this page has something newer. What failed and nobody typed gives way to it. */
  const take = ({ part, key, seq, value }: Stored): boolean => {
    clock = Math.max(clock, seq);
    if (part === 'pieces' || key === CLOCK) return false;
    const slot = slotOf(key);
    if (isOwn(slot) || slot.seq >= seq) return false;
    Object.assign(slot, { seq, onDisk: slot.version, isUnread: isLarge(value) });
    // What is shown of a large value stays until its pieces are read.
    if (!slot.isUnread) slot.value = value;
    else if (slot.pieces) void fresh(key);
    return true;
  };

  /** Where there is no room for them they stay notes. */
  const merge = async () => {
    for (const entry of await engine.mergeNotes().catch(() => [])) take(entry);
  };

  const load = async () => {
    const before = new Map([...slots].map(([key, { seq }]) => [key, seq]));
    try {
      await merge();
      const found = await engine.load('main', '');
      for (const entry of found) take({ ...entry, part: 'main' });
      const there = new Set(found.map(({ key }) => key));
      for (const [key, slot] of slots) {
        const isNew = before.get(key) !== slot.seq; // heard of meanwhile
        if (!there.has(key) && !isUnsaved(slot) && !isNew) slots.delete(key);
      }
      const isOld = ({ seq, value }: Kept) => value === undefined && seq < clock - 2 * TRACES;
      if (found.some(isOld)) void engine.prune(clock - TRACES).catch(() => {});
      isKeeping = true;
    } catch {
      isKeeping = false;
      forgetRetry?.();
      const pause = RETRIES[retries++];
      if (pause !== undefined) forgetRetry = later(() => void load().then(flush), pause);
      // What was written meanwhile lasts as long as the page.
      for (const slot of slots.values()) slot.failed = slot.version;
    }
    changed();
  };

  const stored = (key: string, slot: Slot) => {
    clock = Math.floor(clock) + 1 + page;
    const { entries, saved } = entriesOf(key, { ...slot, seq: clock });
    return { seq: clock, entries, saved };
  };

  /** Brings one key to the disk as it stands now. */
  const save = async (key: string): Promise<void> => {
    const slot = slots.get(key);
    if (!slot || !isUnsaved(slot) || !isKeeping) return;
    const { version, durability } = slot;
    try {
      if (slot.hasUnknownPieces) {
        const found = await engine.load('pieces', `${key}#`);
        slot.saved = savedOf(found, key);
        slot.hasUnknownPieces = false;
      }
      const { seq, entries, saved } = stored(key, slot);
      const mark: Stored = { part: 'main', key: CLOCK, seq, value: null };
      const newer = await engine.commit([...entries, mark], durability);
      // Another page wrote it in the same moment, and later: that counts.
      const isBeaten = newer.some((one) => one.part === 'main' && one.key === key);
      Object.assign(slot, { seq, onDisk: version, ...(!isBeaten && { saved }) });
      for (const one of newer) take(one);
    } catch {
      slot.failed = version;
    }
    changed();
  };

  const flush = (): Promise<void> => {
    forgetTimer?.();
    forgetTimer = undefined;
    // There may be room now for what failed.
    for (const [key, slot] of slots) if (hasFailed(slot)) waiting.add(key);
    for (const key of waiting) tail = tail.then(() => save(key));
    waiting.clear();
    return tail;
  };

  const hear = (entries: readonly Stored[] | undefined) => {
    if (!entries) void load();
    else if (entries.filter(take).length > 0) changed();
  };

  // From the beginning: what is committed while this page reads would be missed.
  const stopHearing = engine.listen(hear);
  const ready = load();
  tail = ready;

  /** True when this version, or a later one, is on disk; false when it failed. */
  const outcome = (slot: Slot, version: number) =>
    new Promise<boolean>((resolve) => {
      const look = () => {
        const isKept = slot.onDisk >= version;
        if (!isKept && slot.failed < version) return;
        stop();
        resolve(isKept);
      };
      const stop = subscribe(look);
      look();
    });

  const write: Store['write'] = (key, value, { durability = 'relaxed', pieces, isTyped } = {}) => {
    const slot = slotOf(key);
    if (!isUnsaved(slot) || durability === 'strict') slot.durability = durability;
    slot.value = value;
    if (slot.isUnread) slot.hasUnknownPieces = true;
    slot.isUnread = false;
    slot.version += 1;
    if (pieces) slot.pieces = pieces;
    if (isTyped) slot.isTyped = true;
    if (!isKeeping) slot.failed = slot.version;
    waiting.add(key);
    if (durability === 'strict') {
      if (!hasMattered) onMatters?.();
      hasMattered = true;
      void flush();
    } else forgetTimer ??= later(() => void flush(), delay);
    changed();
    return outcome(slot, slot.version);
  };

  const fresh: Store['fresh'] = async (key, how) => {
    await ready;
    const slot = slotOf(key);
    if (how) slot.pieces = how;
    const { pieces } = slot;
    if (!isKeeping) return slot.value;
    try {
      // What is on its way from this page comes first.
      await tail;
      await merge();
      const { main, found } = await readWhole(engine, key, pieces !== undefined);
      const isNews = main?.seq !== slot.seq || slot.isUnread === true;
      if (isOwn(slot) || slots.get(key) !== slot || !isNews) return slots.get(key)?.value;
      if (!main) slots.set(key, { ...emptySlot(), pieces });
      else {
        clock = Math.max(clock, main.seq);
        Object.assign(slot, { seq: main.seq, onDisk: slot.version });
        const large = isLarge(main.value) ? main.value : undefined;
        slot.isUnread = large !== undefined && !pieces;
        if (!large) slot.value = main.value;
        else Object.assign(slot, pieces ? joined(large, found, key, pieces) : { value: undefined });
      }
      changed();
    } catch {
      // Unreadable just now: what was known stands.
    }
    return slots.get(key)?.value;
  };

  return {
    ready,
    read: (key) => slots.get(key)?.value,
    write,
    remove: (key, options) => write(key, undefined, options),
    fresh,
    keys: (prefix) =>
      within(prefix)
        .filter(([, { value, isUnread }]) => isUnread === true || value !== undefined)
        .map(([key]) => key),
    forget: async (prefix) => {
      for (const [key, slot] of within(prefix)) {
        slots.delete(key);
        waiting.delete(key);
        slot.failed = slot.version;
      }
      changed();
      const clearing = tail.then(() => engine.clear(prefix));
      tail = clearing.catch(() => {});
      await (isKeeping ? clearing : tail);
      // What another page wrote between the two went with the rest.
      for (const [key, slot] of within(prefix)) if (!isUnsaved(slot)) slots.delete(key);
      changed();
    },
    flush,
    leave: () => {
      const unsaved = [...slots].filter(([, slot]) => isUnsaved(slot));
      const isNoted = engine.note(unsaved.flatMap(([key, slot]) => stored(key, slot).entries));
      void flush();
      return isNoted;
    },
    back: async () => {
      await flush();
      if (isKeeping) await load();
      engine.note([]);
    },
    subscribe,
    stateOf: (key) => stateOf(slots.get(key) ?? emptySlot()),
    canKeep: () => isKeeping,
    hasFailed: () =>
      [...slots.values()].some(
        (slot) => slot.isTyped && slot.value !== undefined && hasFailed(slot),
      ),
    close: () => {
      stopHearing();
      forgetRetry?.();
      void flush().then(engine.close);
    },
  };
}

const laterByTimer = (call: () => void, ms: number) => {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
};
