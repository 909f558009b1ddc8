import type { DraftRow } from '#lib/order/order-draft.ts';

/** Rows of a block. */
const BLOCK = 500;

interface Block<Made> {
  rows: readonly DraftRow[];
  name: string;
  made: Made;
}

/**
 * `make` for each block of an order's rows, with a memory: of 100,000 texts a keystroke makes one block's anew.
 * `nameOf` tells apart all that `make` reads beside the rows. What is made comes one after the other, so that who
 * has many can give way between two.
 */
export function byBlock<Made, Of = void>(
  make: (rows: readonly DraftRow[], of: Of) => Made,
  nameOf: (of: Of) => string = () => '',
): (rows: readonly DraftRow[], of: Of) => Iterable<Made> {
  /** By its first row. */
  const known = new WeakMap<DraftRow, Block<Made>>();
  return function* blocks(rows, of) {
    const name = nameOf(of);
    for (let at = 0; at < rows.length; at += BLOCK) {
      const first = rows[at]!; // as `at` is within
      const block = known.get(first);
      if (block?.name === name && stands(block.rows, rows, at)) yield block.made;
      else {
        const own = rows.slice(at, at + BLOCK);
        const made = make(own, of);
        known.set(first, { rows: own, name, made });
        yield made;
      }
    }
  };
}

const stands = (block: readonly DraftRow[], rows: readonly DraftRow[], at: number): boolean =>
  block.length === Math.min(BLOCK, rows.length - at) &&
  block.every((row, index) => row === rows[at + index]);
