import type { Engine, Kept, Stored } from './engine.ts';
import type { Pieces } from './store.ts';

/*
 * A large value, a draft of 20,000 texts, stands on disk as a head in `main` and its pieces beside it: what was
 * typed into one text writes that text.
 */

/** What of a large value is on disk, by its pieces' names. */
export interface Saved {
  head: unknown;
  pieces: ReadonlyMap<string, unknown>;
}

interface LargeHead {
  '#': unknown;
}

/** Whether a value in `main` is the head of a large one. */
export const isLarge = (value: unknown): value is LargeHead =>
  typeof value === 'object' && value !== null && '#' in value;

interface ToSave {
  value: unknown;
  seq: number;
  pieces?: Pieces | undefined;
  saved?: Saved | undefined;
}

/** What has to be written so that a value stands on disk. */
export function entriesOf(
  key: string,
  { value, seq, pieces: how, saved }: ToSave,
): { entries: Stored[]; saved: Saved | undefined } {
  const main = (one: unknown): Stored => ({ part: 'main', key, seq, value: one });
  const piece = (name: string, one: unknown): Stored => ({
    part: 'pieces',
    key: `${key}#${name}`,
    seq,
    value: one,
  });
  if (!how || value === undefined) {
    const gone = [...(saved?.pieces.keys() ?? [])].map((name) => piece(name, undefined));
    return { entries: [main(value), ...gone], saved: undefined };
  }
  const now = how.split(value);
  const before = saved?.pieces;
  // One by one, without lists in between: there may be 100,000.
  const entries: Stored[] = [];
  for (const [name, one] of now.pieces)
    if (before?.get(name) !== one) entries.push(piece(name, one));
  for (const name of before?.keys() ?? [])
    if (!now.pieces.has(name)) entries.push(piece(name, undefined));
  const head: LargeHead = { '#': now.head };
  return { entries: [main(head), ...entries], saved: now };
}

/** Pieces of which only the names matter. */
export const savedOf = (found: readonly Kept[], key: string): Saved => ({
  head: undefined,
  pieces: new Map(found.map((one) => [one.key.slice(key.length + 1), one.value])),
});

/** A large value of what is on disk. Read anew, its pieces are other objects than those that were found. */
export function joined(
  { '#': head }: LargeHead,
  found: readonly Kept[],
  key: string,
  { join, split }: Pieces,
): { value: unknown; saved: Saved } {
  const { pieces } = savedOf(found, key);
  const value = join(head, pieces);
  return { value, saved: { head, pieces: new Map([...pieces, ...split(value).pieces]) } };
}

/** The head and its pieces, of one writing. */
export async function readWhole(
  engine: Engine,
  key: string,
  isWhole: boolean,
): Promise<{ main: Kept | undefined; found: readonly Kept[] }> {
  const head = async () => (await engine.load('main', key)).find((entry) => entry.key === key);
  let main = await head();
  for (;;) {
    if (!isWhole || !isLarge(main?.value)) return { main, found: [] };
    const found = await engine.load('pieces', `${key}#`);
    const now = await head();
    if (now?.seq === main?.seq)
      return { main, found: found.filter(({ value }) => value !== undefined) };
    main = now;
  }
}
