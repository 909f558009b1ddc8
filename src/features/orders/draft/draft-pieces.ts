import * as z from 'zod/mini';
import { asDraft, type DraftRow, orderDraft, readDraft } from '#lib/order/order-draft.ts';
import { slot } from '#store/slot.ts';
import type { Pieces } from '#store/store.ts';
import { byBlock } from './row-blocks.ts';

/** The piece that holds the order of the others' names, as JSON: a text, so that it is compared by what it says. */
const ORDER = '';

const names = z.array(z.string());

/** Some rows by their names, and these names as JSON goes on with them. */
export const namedByBlock = byBlock((rows) => {
  const pieces = new Map<string, unknown>(rows.map((row) => [nameOf(row), row]));
  return { pieces, names: JSON.stringify([...pieces.keys()]).slice(1, -1) };
});

/** A draft as a head and its rows: what is typed into one of 20,000 texts writes that text. */
export const draftPieces: Pieces = {
  split: (value) => {
    const draft = readDraft(value);
    if (!draft) return { head: value, pieces: new Map() };
    const { rows, ...head } = draft;
    const blocks = [...namedByBlock(rows)];
    const pieces = new Map<string, unknown>();
    for (const block of blocks) for (const [name, row] of block.pieces) pieces.set(name, row);
    if (pieces.size < rows.length) return { head, pieces: withDoubles(rows) };
    return { head, pieces: pieces.set(ORDER, `[${blocks.map((block) => block.names).join()}]`) };
  },
  join: (head, pieces) => {
    const rows = orderOf(pieces).flatMap((name) => pieces.get(name) ?? []);
    const parsed = z.safeParse(orderDraft, { ...Object(head), rows });
    return parsed.success ? asDraft(parsed.data) : undefined;
  },
};

const nameOf = ({ id }: DraftRow): string => `r:${id}`;

/** What an older Galley kept may hold an id twice: both texts are kept. */
function withDoubles(rows: readonly DraftRow[]): Map<string, unknown> {
  const pieces = new Map<string, unknown>();
  for (const row of rows) {
    let name = nameOf(row);
    for (let count = 2; pieces.has(name); count += 1) name = `${nameOf(row)}:${count}`;
    pieces.set(name, row);
  }
  return pieces.set(ORDER, JSON.stringify([...pieces.keys()]));
}

function orderOf(pieces: ReadonlyMap<string, unknown>): string[] {
  const order = pieces.get(ORDER);
  const parsed = z.safeParse(names, typeof order === 'string' ? JSON.parse(order) : undefined);
  return parsed.success ? parsed.data : [...pieces.keys()].filter((name) => name !== ORDER);
}

/** An order as it is being composed; undefined: nothing has been typed. */
export const DRAFT = slot({
  name: 'draft:*',
  shape: z.optional(orderDraft),
  empty: undefined,
  pieces: draftPieces,
  isTyped: true,
});
