import * as z from 'zod/mini';
import { type Entry, entrySchema } from './entry.ts';
import { outboxPrefix } from './outbox-prefix.ts';

/** The part of `Storage` that is needed. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * The decisions of one account that are not done yet, one for each translation. What is written is on the
 * shelf at once, not after a delay: what has been marked as sent must be marked whatever happens next. What
 * is read is what stands there now: another tab may have written it, or the person made it all forgotten.
 */
export interface OutboxStore {
  read: (jobId: string) => Entry | undefined;
  /** First taken first. */
  all: () => Entry[];
  write: (entry: Entry) => void;
  remove: (jobId: string) => void;
  /** Whether a `storage` event is about it. */
  isOurs: (key: string | null) => boolean;
}

/** Beside everything else of the account, so that it is forgotten with that (lib/browser-store.ts). */
export function createOutboxStore(shelf: Shelf, account: string): OutboxStore {
  const prefix = outboxPrefix(account);
  /** Where the browser has no room, or forbids: as long as the page lasts. */
  const unsaved = new Map<string, Entry>();

  const read = (key: string) => unsaved.get(key) ?? parse(shelf.getItem(key));
  const keys = () =>
    Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '').filter((key) =>
      key.startsWith(prefix),
    );

  return {
    read: (jobId) => read(prefix + jobId),
    all: () =>
      [...new Set([...keys(), ...unsaved.keys()])]
        .flatMap((key) => read(key) ?? [])
        .toSorted((a, b) => a.at - b.at || Number(a.jobId) - Number(b.jobId)),
    write: (entry) => {
      const key = prefix + entry.jobId;
      try {
        shelf.setItem(key, JSON.stringify(entry));
        unsaved.delete(key);
      } catch {
        unsaved.set(key, entry);
      }
    },
    remove: (jobId) => {
      unsaved.delete(prefix + jobId);
      shelf.removeItem(prefix + jobId);
    },
    // Null: everything was cleared.
    isOurs: (key) => key === null || key.startsWith(prefix),
  };
}

/** For a page that keeps its decisions to itself. */
export function shelfOfPage(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

/** Undefined for what another Galley wrote and we cannot read: it is left alone. */
function parse(text: string | null): Entry | undefined {
  if (text === null) return undefined;
  try {
    const parsed = z.safeParse(entrySchema, JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
