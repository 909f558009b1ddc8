import type { Clock } from './clock.ts';
import { createDisk, storageOf } from './disk.ts';

/** In ms: Chromium writes local storage so late. */
const LOCAL_LATE = 5_000;

export const noRoom = () => new DOMException('no room', 'QuotaExceededError');

export type Storage = ReturnType<typeof createStorage>;

/** What a computer keeps, and what of it outlives a crash. */
export function createStorage(clock: Clock, isFull: () => boolean) {
  const disk = createDisk();
  const { parts, local } = disk;
  let stable = {
    main: new Map(parts.main),
    pieces: new Map(parts.pieces),
    local: new Map(local),
  };
  const restore = (kept: Map<string, unknown>, from: Map<string, unknown>) => {
    kept.clear();
    for (const [key, value] of from) kept.set(key, value);
  };
  const settleLocal = () =>
    clock.after(LOCAL_LATE, () => {
      stable = { ...stable, local: new Map(local) };
    });

  return {
    disk,
    /** Local storage. */
    local: () =>
      Object.assign(storageOf(local), {
        setItem: (key: string, value: string) => {
          if (isFull()) throw noRoom();
          local.set(key, value);
          settleLocal();
        },
        removeItem: (key: string) => {
          local.delete(key);
          settleLocal();
        },
      }),
    /** What the database holds now is safe from here on. */
    settle: () => {
      stable = { ...stable, main: new Map(parts.main), pieces: new Map(parts.pieces) };
    },
    /** Forgets what was not safe: of local storage where the browser dies, of the database too without power. */
    crash: (how: 'browser' | 'power') => {
      restore(local, stable.local);
      if (how === 'browser') return;
      restore(parts.main, stable.main);
      restore(parts.pieces, stable.pieces);
    },
  };
}
