import * as z from 'zod/mini';
import { asDraft, type DraftRow, orderDraft, readDraft } from '#lib/order/order-draft.ts';
import { slot } from '#store/slot.ts';
import type { Pieces } from '#store/store.ts';

/** The piece that holds the order of the others' names, as JSON: a text, so that it is compared by what it says. */
const ORDER = '';

const names = z.array(z.string());

/** A draft as a head and its rows: what is typed into one of 20,000 texts writes that text. */
export const draftPieces: Pieces = {
  split: (value) => {
    const draft = readDraft(value);
    if (!draft) return { head: value, pieces: new Map() };
    const { rows, ...head } = draft;
    const pieces = new Map<string, unknown>();
    for (const row of rows) pieces.set(nameFor(row, pieces), row);
    const order = JSON.stringify([...pieces.keys()]);
    return { head, pieces: pieces.set(ORDER, order) };
  },
  join: (head, pieces) => {
    const rows = orderOf(pieces).flatMap((name) => pieces.get(name) ?? []);
    const parsed = z.safeParse(orderDraft, { ...Object(head), rows });
    return parsed.success ? asDraft(parsed.data) : undefined;
  },
};

/** What an older Galley kept may hold an id twice: both texts are kept. */
function nameFor({ id }: DraftRow, taken: ReadonlyMap<string, unknown>): string {
  let name = `r:${id}`;
  for (let count = 2; taken.has(name); count += 1) name = `r:${id}:${count}`;
  return name;
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
