import * as z from 'zod/mini';
import type { Stored } from './engine.ts';

/** The part of `Storage` that is needed. */
export type NoteStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'galley:note:';

const noteSchema = z.array(
  z.object({
    part: z.enum(['main', 'pieces']),
    key: z.string(),
    seq: z.number(),
    /** Absent: removed. */
    value: z.optional(z.unknown()),
  }),
);

/**
 * What a page notes as it goes away: IndexedDB would be too late. Local storage outlives the page, yet not always
 * the browser; so a note is only ever newer than what is on disk, never instead of it. `page`: a name that no
 * other page has.
 */
export function createNotes(storage: NoteStorage, page: string) {
  const own = PREFIX + page;

  const ids = () =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
      key.startsWith(PREFIX),
    );

  return {
    /** Replaces this page's note; none where there is nothing to note. False: there is no room. */
    write: (entries: readonly Stored[]): boolean => {
      try {
        if (entries.length === 0) {
          storage.removeItem(own);
          return true;
        }
        storage.setItem(own, JSON.stringify(entries));
        return true;
      } catch {
        return false;
      }
    },
    /** Hands on every note there is, and removes it once that is done. Gives what stands now, of all of them. */
    merge: async (
      commit: (entries: Stored[]) => Promise<readonly Stored[]>,
    ): Promise<readonly Stored[]> => {
      const now: Stored[] = [];
      for (const id of attempt(ids) ?? []) {
        const text = storage.getItem(id);
        const entries = parse(text);
        if (entries.length > 0) now.push(...entries, ...(await commit(entries)));
        // Its page may be back, and have noted more.
        if (storage.getItem(id) === text) storage.removeItem(id);
      }
      return now;
    },
    /** Forgets what begins with this, in every note. */
    clear: (prefix: string): void => {
      for (const id of attempt(ids) ?? []) {
        const entries = parse(storage.getItem(id));
        const left = entries.filter(({ key }) => !key.startsWith(prefix));
        if (left.length === entries.length) continue;
        if (left.length === 0) storage.removeItem(id);
        else storage.setItem(id, JSON.stringify(left)); // shorter than what stood there
      }
    },
  };
}

function parse(text: string | null): Stored[] {
  const parsed = z.safeParse(
    noteSchema,
    attempt(() => JSON.parse(text ?? '') as unknown),
  );
  if (!parsed.success) return [];
  return parsed.data.map((entry) => ({ ...entry, value: entry.value }));
}

function attempt<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}
