import type { Stored } from './engine.ts';
import { nothingKnown, isOwn } from './known.ts';
import { isLarge, joined, readWhole } from './large.ts';
import { changed, CLOCK, type Memory, slotOf } from './memory.ts';
import type { Pieces } from './store.ts';

/** Takes in what stands on disk, unless this page has something newer. What failed and nobody typed gives way to it. */
export function take(memory: Memory, { part, key, seq, value }: Stored): boolean {
  memory.clock = Math.max(memory.clock, seq);
  if (part === 'pieces' || key === CLOCK) return false;
  const slot = slotOf(memory, key);
  if (isOwn(slot) || slot.seq >= seq) return false;
  Object.assign(slot, { seq, onDisk: slot.version, isUnread: isLarge(value) });
  // What is shown of a large value stays until its pieces are read.
  if (!slot.isUnread) slot.value = value;
  else if (slot.pieces) void fresh(memory, key);
  return true;
}

/** Takes in the notes of pages that went away. Where there is no room for them they stay notes. */
export async function merge(memory: Memory): Promise<void> {
  for (const entry of await memory.engine.mergeNotes().catch(() => [])) take(memory, entry);
}

/** As `Store.fresh`. */
export async function fresh(memory: Memory, key: string, how?: Pieces): Promise<unknown> {
  const { engine, slots, ready } = memory;
  await ready;
  const slot = slotOf(memory, key);
  if (how) slot.pieces = how;
  const { pieces } = slot;
  if (!memory.isKeeping) return slot.value;
  try {
    // What is on its way from this page comes first.
    await memory.tail;
    await merge(memory);
    const { main, found } = await readWhole(engine, key, pieces !== undefined);
    const isNews = main?.seq !== slot.seq || slot.isUnread === true;
    if (isOwn(slot) || slots.get(key) !== slot || !isNews) return slots.get(key)?.value;
    if (!main) slots.set(key, { ...nothingKnown(), pieces });
    else {
      memory.clock = Math.max(memory.clock, main.seq);
      Object.assign(slot, { seq: main.seq, onDisk: slot.version });
      const large = isLarge(main.value) ? main.value : undefined;
      slot.isUnread = large !== undefined && !pieces;
      if (!large) slot.value = main.value;
      else Object.assign(slot, pieces ? joined(large, found, key, pieces) : { value: undefined });
    }
    changed(memory);
  } catch {
    // Unreadable just now: what was known stands.
  }
  return slots.get(key)?.value;
}
