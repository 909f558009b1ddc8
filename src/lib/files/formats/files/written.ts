/**
 * A file of one format as somebody might write it: its text, and the sources of what is found in it, in order. It is
 * read, and filled with its own texts it is the same.
 */
export interface Written {
  /** With its folders. */
  name: string;
  /** UTF-16 units below 256 are bytes where `encoding` is not UTF-8. */
  text: string;
  sources: readonly string[];
  /** Gengo's code of the translations. */
  target?: string;
}

/** A file that cannot be read: where that is said to be, from 1. */
export interface Broken {
  name: string;
  text: string;
  line: number;
  column?: number;
}

/** Files of one name, each with the sources that are found in it. */
export const files = (
  name: string,
  all: readonly (readonly [text: string, ...sources: string[]])[],
  target?: string,
): Written[] =>
  all.map(([text, ...sources]) => ({ name, text, sources, ...(target && { target }) }));
