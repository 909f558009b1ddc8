/** Something as it is kept. */
export interface Kept {
  /** `owner:name`, or `owner:name:id`. */
  key: string;
  /** Counts up with each writing of the key, in whichever tab: of two, the later one counts. */
  seq: number;
  /** A structured clone; undefined: removed. The trace stays, so that no older note brings it back. */
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
  /** All of them or none; what is older than what stands there is left. On disk when it resolves. @throws */
  commit: (entries: readonly Stored[], durability: Durability) => Promise<void>;
  /** Forgets all that begins with this, without a trace. */
  clear: (prefix: string) => Promise<void>;
  /** What other tabs have committed since; `undefined`: they cleared something. Gives the way to stop. */
  listen: (listener: (entries: readonly Stored[] | undefined) => void) => () => void;
  /**
   * Notes at once, for a page that goes away and cannot wait; false where there is no room. It replaces this
   * page's last note, and outlives the page, but perhaps not the browser.
   */
  note: (entries: readonly Stored[]) => boolean;
  /** The notes of pages that went away, merged into what is kept, and then removed. */
  mergeNotes: () => Promise<void>;
  close: () => void;
}

/** `main` is read when a page opens; `pieces` of large things are read when they are needed. */
export type Part = 'main' | 'pieces';

export interface Stored extends Kept {
  part: Part;
}
