import type { Kept } from './engine.ts';
import { isUnsaved } from './known.ts';
import { changed, type Memory } from './memory.ts';
import { merge, take } from './reading.ts';

/** In writings: how long the trace of what was removed stays. No page that slept longer comes back. */
const TRACES = 10_000;

/** Reads all small values at once. */
export async function load(memory: Memory): Promise<void> {
  const { engine, slots } = memory;
  const before = new Map([...slots].map(([key, { seq }]) => [key, seq]));
  try {
    await merge(memory);
    const found = await engine.load('main', '');
    for (const entry of found) take(memory, { ...entry, part: 'main' });
    const there = new Set(found.map(({ key }) => key));
    for (const [key, slot] of slots) {
      const isNew = before.get(key) !== slot.seq; // heard of meanwhile
      if (!there.has(key) && !isUnsaved(slot) && !isNew) slots.delete(key);
    }
    const isOld = ({ seq, value }: Kept) => value === undefined && seq < memory.clock - 2 * TRACES;
    if (found.some(isOld)) void engine.prune(memory.clock - TRACES).catch(() => {});
  } catch {
    // As long as the page: what keeps its things elsewhere by then (a page's own outbox) cannot change over.
    memory.isKeeping = false;
    // What was written meanwhile lasts as long as the page.
    for (const slot of slots.values()) slot.failed = slot.version;
  }
  changed(memory);
}
