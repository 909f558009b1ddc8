/** The part of `Storage` that is needed. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * What Galley keeps in the browser: small JSON values by key. Reading gives what was written last, even
 * before it is saved; where the browser forbids or has no room for saving, values last as long as the page.
 */
export interface BrowserStore {
  /** The value, or undefined. It came from outside: parse it. */
  read: (key: string) => unknown;
  /** Saves within `delayMs`, so that a crash loses no more than that. */
  write: (key: string, value: unknown) => void;
  remove: (key: string) => void;
  /** Another tab may have written it: the next reading looks, unless this page has something unsaved. */
  reread: (key: string) => void;
  /** Removes every key that begins with this, saved or not. */
  forget: (prefix: string) => void;
  /** Saves at once: the page may go away. */
  flush: () => void;
  /** Calls back after every change made through this store; gives the way to stop that. */
  subscribe: (listener: () => void) => () => void;
}

const OURS = 'galley:';

/** Keys begin with `galley:`; everything that belongs to an account has the account's name next. */
export function createBrowserStore(shelf: Shelf, delayMs = 300): BrowserStore {
  const known = new Map<string, unknown>();
  const unsaved = new Set<string>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const key of unsaved) {
      try {
        shelf.setItem(OURS + key, JSON.stringify(known.get(key)));
        unsaved.delete(key);
      } catch {
        // No room, or forbidden: it stays unsaved and readable, and the next flush tries again.
      }
    }
  };
  const changed = () => {
    for (const listener of listeners) listener();
  };

  const remove = (key: string) => {
    known.set(key, undefined);
    unsaved.delete(key);
    shelf.removeItem(OURS + key);
  };

  return {
    read: (key) => {
      if (!known.has(key)) known.set(key, readJson(shelf, OURS + key));
      return known.get(key);
    },
    write: (key, value) => {
      known.set(key, value);
      unsaved.add(key);
      timer ??= setTimeout(flush, delayMs);
      changed();
    },
    remove: (key) => {
      remove(key);
      changed();
    },
    reread: (key) => {
      if (unsaved.has(key) || !known.delete(key)) return;
      changed();
    },
    forget: (prefix) => {
      const saved = Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '');
      for (const key of saved) if (key.startsWith(OURS + prefix)) remove(key.slice(OURS.length));
      for (const key of known.keys()) if (key.startsWith(prefix)) remove(key);
      changed();
    },
    flush,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Undefined for what is not there or is not JSON: another program may share the origin. */
function readJson(shelf: Shelf, key: string): unknown {
  const text = shelf.getItem(key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
