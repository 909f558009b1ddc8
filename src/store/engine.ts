/** Something as it is kept. */
export interface Kept {
  /** `owner:name`, or `owner:name:id`. */
  key: string;
  /** Counts up with each writing, in whichever tab, and no two tabs use the same: of two, the higher one counts. */
  seq: number;
  /** A structured clone of what nobody changes; undefined: removed. The trace stays, so that no older note brings it back. */
  value: unknown;
}

/** `strict`: not even a failing machine forgets it; `relaxed`: not even a killed browser does. */
export type Durability = 'strict' | 'relaxed';

/**
 * Where things are kept: the browser's IndexedDB (`idb-engine.ts`), or a test's simulated disk. One set of tests
 * runs on both (`engine-contract.ts`).
 */
export interface Engine {
  /** All of a part that begins with this, in the order of their keys. @throws where nothing can be kept */
  load: (part: Part, prefix: string) => Promise<Kept[]>;
  /**
   * All of them or none, but for what is older than what stands there: that is left, a head's pieces with it. On
   * disk when it resolves; gives what stood there and is newer. @throws
   */
  commit: (entries: readonly Stored[], durability: Durability) => Promise<readonly Stored[]>;
  /** Forgets all that begins with this, without a trace, and in notes too. */
  clear: (prefix: string) => Promise<void>;
  /** Forgets the traces of what was removed, where they are older than this `seq`. */
  prune: (before: number) => Promise<void>;
  /**
   * What other tabs have committed to `main` since; `undefined`: they cleared or noted something, so that all is to be
   * read again. Gives the way to stop.
   */
  listen: (listener: (entries: readonly Stored[] | undefined) => void) => () => void;
  /**
   * Notes at once, for a page that goes away and cannot wait; false where there is no room. It replaces this
   * page's last note, and outlives the page, but perhaps not the browser.
   */
  note: (entries: readonly Stored[]) => boolean;
  /** The notes of pages that went away, merged into what is kept, and then removed. Gives what stands now of them. */
  mergeNotes: () => Promise<readonly Stored[]>;
  close: () => void;
}

/** `main` is read when a page opens; `pieces` of large things are read when they are needed. */
export type Part = 'main' | 'pieces';

export interface Stored extends Kept {
  part: Part;
}

/** The key of the head to which a piece belongs. */
export const headOf = (key: string): string => key.split('#', 1)[0] ?? key;

/**
 * Which of these are to be written, and what stands there instead of the others: `known` has what stands under
 * their keys.
 */
export function newerOf(
  entries: readonly Stored[],
  known: (entry: Stored) => Kept | undefined,
): { writing: Stored[]; newer: Stored[] } {
  const newer = entries.flatMap(({ part, key, seq }) => {
    const there = known({ part, key, seq, value: undefined });
    return there && there.seq > seq ? [{ ...there, part }] : [];
  });
  const lost = new Set(newer.map(({ part, key }) => `${part} ${key}`));
  const writing = entries.filter(
    ({ part, key }) =>
      !lost.has(`${part} ${key}`) && !(part === 'pieces' && lost.has(`main ${headOf(key)}`)),
  );
  return { writing, newer };
}
