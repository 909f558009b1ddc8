import type { Report } from './report.ts';
import type { Tab } from '../tab.ts';

/** Something typed, by the computer's name and its key: how far it was typed, and how far it was said to be kept. */
interface Typed {
  last: number;
  kept: number;
}

/** Knows what was typed and shown as kept, and finds what of it is gone. */
export function createTypedOracle({ fault }: Report) {
  const typed = new Map<string, Typed>();
  return {
    typed: (tab: Tab, key: string, last: number) => {
      const where = `${tab.computer.name} ${key}`;
      typed.set(where, { last, kept: typed.get(where)?.kept ?? 0 });
    },
    /** A machine without power forgets what was typed just now: that is said nowhere to be kept from it. */
    powerless: (computer: string) => {
      for (const [where, one] of typed) if (where.startsWith(`${computer} `)) one.kept = 0;
    },
    /** What a page shows that has just been opened. */
    opened: (tab: Tab, key: string, value: number) => {
      const known = typed.get(`${tab.computer.name} ${key}`);
      if (!known || !tab.store.canKeep()) return;
      if (value < known.kept)
        fault(`${key} of ${tab.computer.name} is ${value}, kept was ${known.kept}`);
      known.last = Math.max(value, known.kept);
    },
    /** What a page says now to be kept. */
    look: (tab: Tab) => {
      const { store } = tab;
      for (const [where, one] of typed) {
        const [computer, key = ''] = where.split(' ');
        if (computer !== tab.computer.name || one.kept === one.last) continue;
        if (store.canKeep() && store.stateOf(key) === 'kept' && tab.shown(key) === one.last)
          one.kept = one.last;
      }
    },
  };
}
