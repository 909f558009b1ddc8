import {
  type Durability,
  type Engine,
  type Kept,
  newerOf,
  type Part,
  type Stored,
} from '#store/engine.ts';
import { createNotes, type NoteStorage } from '#store/notes.ts';

/** How a commit goes: resolves when it is on disk, or rejects where it does not get there. */
export type Writing = (
  write: () => void,
  durability: Durability,
  /** It needs room: more is written than what was removed, and how far the writings have come. */
  grows: boolean,
) => Promise<void>;

/** A disk that several pages of one browser share. */
export interface Disk {
  /** One page's way to it. `writing`: how its commits go, `reading`: when it may read; by default at once. `storage`: its notes'. */
  engine: (
    page: string,
    writing?: Writing,
    reading?: () => Promise<void>,
    storage?: NoteStorage,
  ) => Engine;
  /** What is on it now, by part and key. */
  parts: Readonly<Record<Part, Map<string, Kept>>>;
  /** Local storage, beside it. */
  local: Map<string, string>;
}

/** A disk in memory: as IndexedDB is, but that everything happens when it is told to. */
export function createDisk(): Disk {
  const parts = { main: new Map<string, Kept>(), pieces: new Map<string, Kept>() };
  const local = new Map<string, string>();
  const listeners = new Set<{
    page: string;
    hear: (news: readonly Stored[] | undefined) => void;
  }>();

  const tell = (from: string, news: readonly Stored[] | undefined) => {
    for (const { page, hear } of listeners) if (page !== from) hear(news);
  };

  const engine: Disk['engine'] = (
    page,
    writing = async (now) => now(),
    reading = async () => {},
    storage = storageOf(local),
  ) => {
    const notes = createNotes(storage, page);
    let stops: (() => void)[] = [];
    const commit: Engine['commit'] = async (entries, durability) => {
      // As the browser does: what is written is what stood then.
      const copies = structuredClone(entries);
      let outcome = { writing: copies, newer: [] as Stored[] };
      await writing(
        () => {
          outcome = newerOf(copies, ({ part, key }) => parts[part].get(key));
          for (const { part, ...entry } of outcome.writing) parts[part].set(entry.key, entry);
        },
        durability,
        copies.some(({ value }) => value !== undefined && value !== null),
      );
      tell(
        page,
        outcome.writing.filter(({ part }) => part === 'main'),
      );
      return structuredClone(outcome.newer);
    };
    return {
      load: async (part, prefix) => {
        await reading();
        return structuredClone(
          [...parts[part].values()]
            .filter(({ key }) => key.startsWith(prefix))
            .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
        );
      },
      commit,
      clear: async (prefix) => {
        notes.clear(prefix);
        for (const part of Object.values(parts))
          for (const key of part.keys()) if (key.startsWith(prefix)) part.delete(key);
        tell(page, undefined);
      },
      prune: async (before) => {
        for (const part of Object.values(parts))
          for (const { key, seq, value } of part.values())
            if (value === undefined && seq < before) part.delete(key);
      },
      listen: (hear) => {
        const listener = { page, hear };
        listeners.add(listener);
        const stop = () => void listeners.delete(listener);
        stops.push(stop);
        return stop;
      },
      note: (entries) => {
        const isNoted = notes.write(entries);
        if (entries.length > 0) tell(page, undefined);
        return isNoted;
      },
      mergeNotes: () => notes.merge((entries) => commit(entries, 'strict')),
      close: () => {
        for (const stop of stops) stop();
        stops = [];
      },
    };
  };
  return { engine, parts, local };
}

/** The part of `Storage` that notes need. */
export const storageOf = (kept: Map<string, string>) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
  key: (index: number) => [...kept.keys()][index] ?? null,
  get length() {
    return kept.size;
  },
});
