import { keysLeft, OURS } from './left.ts';
import type { NoteStorage } from './notes.ts';
import type { Store, WriteOptions } from './store.ts';

/*
 * Older versions kept everything in local storage, each value as JSON under `galley:` and the key that is used
 * now. What is found there is written to the disk and then removed there, in the same step: so that no tab of the
 * older version can send it too, what such a tab may own is taken only under its lock.
 *
 * A tab of the older version that is still open may write again. Then the next start, or who is given the lock and
 * reads `fresh`, takes it again: what such a tab writes under a lock (a decision, a run, an order's sending, a
 * draft) always, by `merge`; all else only where the disk has nothing under that key.
 */

/** How something that is taken over is kept now. */
export interface Kind {
  options?: WriteOptions;
  /** Of what the older version left and what is on the disk, what counts; undefined: neither yet, it stays there. */
  merge?: (old: unknown, disk: unknown) => unknown;
}

interface Old {
  storage: NoteStorage;
  /** Undefined where the browser has none: then the older version had none either. */
  locks: Pick<LockManager, 'request'> | undefined;
  kindOf: (key: string) => Kind;
}

/** The older version's lock on what stands under a key, if it had one; `isOwned`: its owner sends it. */
export function lockOf(key: string): { name: string; isOwned: boolean } | undefined {
  const [, account, kind, id] =
    /^([^:]+):(outbox|submission|draft|bulk)(?::(.+))?$/.exec(key) ?? [];
  if (account === undefined) return undefined;
  const isOne = id === undefined;
  if (kind === 'bulk')
    return isOne ? { name: `${OURS}${account}:outbox:bulk`, isOwned: true } : undefined;
  if (isOne) return undefined;
  if (kind === 'submission')
    return { name: `${OURS}${account}:outbox:submission:${id}`, isOwned: true };
  return { name: OURS + key, isOwned: kind === 'outbox' };
}

/** What of the local storage was taken: until it is removed there for good, a dying browser may bring it back. */
const MARK = 'taken-over';
const markOf = (key: string) => key.replace(/^[^:]*/, (account) => `${account}:${MARK}`);
const isMark = (key: string) => key.split(':', 2)[1] === MARK;

/**
 * A store that takes over what older versions left. When it is `ready`, what has no lock can be read; what has one
 * is taken in the background, as soon as no tab of the older version has it.
 */
export function withTakeover(store: Store, { storage, locks, kindOf }: Old): Store {
  const remove = (key: string, text: string) => {
    if (storage.getItem(OURS + key) === text) storage.removeItem(OURS + key);
  };

  /** Under its lock, if it has one. True: nothing is left of it in local storage. */
  const take = async (key: string): Promise<void> => {
    const text = storage.getItem(OURS + key);
    const old = parse(text);
    if (text === null || old === undefined) return;
    const { options, merge = (left, disk) => disk ?? left } = kindOf(key);
    if (store.read(markOf(key)) === nameOf(text)) return remove(key, text);
    const disk = store.read(key);
    const value = merge(old, disk);
    if (value === undefined) return;
    if (value !== disk) {
      const isKept = await store.write(key, value, { ...options, durability: 'strict' });
      if (!isKept) {
        // It stands where it stood, and nothing that could be sent stands twice.
        if (lockOf(key)?.isOwned) void store.remove(key);
        return;
      }
    }
    if (await store.write(markOf(key), nameOf(text), { durability: 'strict' })) remove(key, text);
  };

  const fresh: Store['fresh'] = async (key, pieces) => {
    const kept = await store.fresh(key, pieces ?? kindOf(key).options?.pieces);
    if (storage.getItem(OURS + key) === null) return kept;
    await take(key);
    return store.read(key);
  };

  const takeLocked = async (key: string, name: string) => {
    const isFree = await locks?.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await fresh(key);
      return lock !== null;
    });
    if (isFree) return;
    // A draft can be read meanwhile: it stands on the disk, and its last words come when its tab lets go.
    if (
      !lockOf(key)?.isOwned &&
      (await store.fresh(key, kindOf(key).options?.pieces)) === undefined
    )
      void store.write(key, parse(storage.getItem(OURS + key)), kindOf(key).options);
    await locks?.request(name, () => fresh(key));
  };

  const start = async () => {
    await store.ready;
    const left = keysLeft(storage);
    for (const mark of store.keys('').filter(isMark)) {
      const key = mark.replace(`:${MARK}`, '');
      if (!left.includes(key)) void store.remove(mark);
    }
    for (const key of left) {
      const lock = locks && lockOf(key);
      // What is not taken now is there at the next start.
      if (lock) takeLocked(key, lock.name).catch(() => {});
      else void take(key);
    }
  };

  return { ...store, ready: start(), fresh };
}

function parse(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Another program's.
    return undefined;
  }
}

/** Tells a text from another one (FNV-1a, 32 bits, with the length). */
function nameOf(text: string): string {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  return `${(bits >>> 0).toString(36)}.${text.length}`;
}
