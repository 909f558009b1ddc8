import { beginningOf } from '../../text/beginning.ts';
/** Why something that stands in a file is none of its texts; what people read of it, the page knows. */
export type Why =
  // No words, or an entry without any.
  | 'empty'
  // The file says not to translate it.
  | 'kept'
  // A number, true, false, null.
  | 'value'
  // Says something about the file, or about a text.
  | 'fact'
  | 'about'
  | 'comment'
  // The same name stands again below it.
  | 'twice'
  | 'obsolete'
  // The name of another text stands there.
  | 'reference'
  | 'binary'
  // Its forms have no place in the file yet.
  | 'plural'
  | 'column'
  // Stands above the table.
  | 'above'
  // A number that is none: the text is there without it.
  | 'maxChars'
  | 'position';

/** What was left out for one reason. */
export interface LeftOut {
  why: Why;
  count: number;
  /** What the first of them are called in the file. */
  names: string[];
}

/** A file may leave out a million numbers. */
const NAMED = 50;
const LONGEST = 100;

/** Counts what a reader leaves out, beside what was left out before. */
export function createLeft(before: readonly LeftOut[] = []) {
  const all = new Map(before.map((one) => [one.why, one]));
  return {
    add: (why: Why, name: string | number): void => {
      const one = all.get(why) ?? { why, count: 0, names: [] };
      one.count++;
      if (one.names.length < NAMED) one.names.push(beginningOf(String(name), LONGEST));
      all.set(why, one);
    },
    all: (): LeftOut[] => [...all.values()],
  };
}
export type Left = ReturnType<typeof createLeft>;
