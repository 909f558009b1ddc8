import type { Plugin } from 'vite';
import type { Store } from '#store/store.ts';
import type { Plant } from './open-tab.ts';

/** A bug put in the place of what works: in what a page is given, or in what it is made of. */
export interface Planted {
  plant?: Plant;
  plugins?: Plugin[];
}

/** Another text in the place of a part of a module; it must be there. */
const swap = (file: string, part: string, other: string): Plugin => ({
  name: `planted:${file}`,
  enforce: 'pre',
  transform: (code, id) => {
    if (!id.endsWith(file)) return undefined;
    if (!code.includes(part)) throw new Error(`${file} has no ${part}`);
    return code.replace(part, () => other);
  },
});
const inStore = (change: (store: Store) => Partial<Store>): Planted => ({
  plant: { store: (store) => ({ ...store, ...change(store) }) },
});

export const PLANTED = {
  'an id drawn at sending': {
    plugins: [
      swap(
        'api/sending/order/order-sending.ts',
        'const id = record?.id || draft.mark;',
        'const id = `drawn-${performance.now()}`;',
      ),
    ],
  },
  'a write not awaited': inStore((store) => ({
    write: async (...args) => {
      void store.write(...args);
      return true;
    },
  })),
  'an undo not durable': inStore((store) => ({
    remove: async (key) => {
      void store.remove(key);
      return true;
    },
  })),
  'the ledger not merged': inStore((store) => ({ fresh: async (key) => store.read(key) })),
  'a lock forgotten': {
    plugins: [swap('api/sending/tab-locks.ts', 'canHold(store)\n    ?', '!canHold(store)\n    ?')],
  },
  'the version not compared': {
    plugins: [
      swap('api/sending/outbox/machine.ts', 'event.reading.version !== entry.version', 'false'),
    ],
  },
  'the clock of the browser trusted': {
    plugins: [swap('api/wire/gengo-time.ts', 'clock.known()', 'Date.now()')],
  },
  'a change sent again by itself': {
    plugins: [
      swap(
        'api/wire/http.ts',
        "await fetch(url, { ...init, cache: 'no-store', signal: patience })",
        'await fetch(url, { ...init, signal: patience }).catch(() => fetch(url, { ...init, signal: patience }))',
      ),
    ],
  },
} satisfies Record<string, Planted>;
