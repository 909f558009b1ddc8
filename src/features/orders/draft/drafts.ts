import * as z from 'zod/mini';
import { onceFor } from '#lib/once.ts';
import { readSlot, slot, slotKey, writeSlot } from '#store/slot.ts';
import type { Pieces, Store } from '#store/store.ts';
import {
  asDraft,
  type DraftRow,
  draftName,
  draftNote,
  type DraftNote,
  isFilled,
  newDraft,
  newRow,
  orderDraft,
  type OrderDraft,
  readDraft,
} from '#lib/order/order-draft.ts';
import { drawMark } from '#lib/order/order-mark.ts';
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

const DRAFTS = slot({ name: 'drafts', shape: z.array(draftNote), empty: [] });

/** A draft in the list of all: `isKept` false where it lasts as long as the page. */
export interface ListedDraft extends DraftNote {
  isKept: boolean;
}

/**
 * The account's drafts, newest first: those that are on disk as they were when they got there, and those of this
 * page that are not, or not yet, as they are.
 */
export function listDrafts(store: Store, account: string): ListedDraft[] {
  const notes = new Map(readSlot(store, account, DRAFTS).map((note) => [note.id, note]));
  const begin = slotKey(account, DRAFT);
  return store
    .keys(begin)
    .map((key): ListedDraft => {
      const id = key.slice(begin.length);
      const isKept = store.canKeep() && store.stateOf(key) !== 'failed';
      const draft = readDraft(store.read(key));
      const note = (draft && noteOf(draft)) ?? notes.get(id);
      // Known by nothing but its key: the browser was killed before its name was written down.
      return { ...(note ?? { id, name: '', changedAt: 0, texts: undefined }), isKept };
    })
    .toSorted((a, b) => b.changedAt - a.changedAt);
}

/** The draft as it is kept; an empty one, which is nowhere yet, where there is none. */
export const loadDraft = (store: Store, account: string, id: string): OrderDraft =>
  readDraft(store.read(slotKey(account, DRAFT, id))) ??
  asDraft({ ...newDraft(id, 0), tier: 'standard', rows: [newRow('r1')] });

/** What is known of a draft: `unread` while its texts are on disk only; then nothing may be written over it. */
export const isUnread = (store: Store, account: string, id: string): boolean => {
  const key = slotKey(account, DRAFT, id);
  return store.read(key) === undefined && store.keys(key).includes(key);
};

/** Reads a draft with its texts from the disk. */
export const readWhole = (store: Store, account: string, id: string): Promise<unknown> =>
  store.fresh(slotKey(account, DRAFT, id), DRAFT.pieces);

/** Keeps a draft, and its name in the list of all. `now` in ms. */
export function keepDraft(store: Store, account: string, draft: OrderDraft, now: number) {
  const kept = asDraft({ ...draft, changedAt: now });
  const isNew = readSlot(store, account, DRAFTS).every(({ id }) => id !== draft.id);
  const writing = writeSlot(store, account, DRAFT, kept, draft.id);
  // A new one is listed at once, lest a killed browser leave it without a name; then what got to the disk.
  if (isNew) list(store, account, kept);
  const listKept = async () => {
    const isKept = await writing;
    const stands = store.read(slotKey(account, DRAFT, draft.id));
    if (isKept && stands === kept) list(store, account, kept);
  };
  void listKept();
}

function list(store: Store, account: string, draft: OrderDraft) {
  const others = readSlot(store, account, DRAFTS).filter(({ id }) => id !== draft.id);
  void writeSlot(store, account, DRAFTS, [noteOf(draft), ...others]);
}

/** Removes a draft for good: when its person says so, or when it has been ordered. */
export function dropDraft(store: Store, account: string, draftId: string) {
  void store.remove(slotKey(account, DRAFT, draftId));
  const others = readSlot(store, account, DRAFTS).filter(({ id }) => id !== draftId);
  void writeSlot(store, account, DRAFTS, others);
  void store.flush();
}

const noteOf = onceFor((draft: OrderDraft): DraftNote => ({
  id: draft.id,
  name: draftName(draft),
  changedAt: draft.changedAt,
  texts: draft.rows.filter(isFilled).length,
}));

/** An order's id, by the browser's own chance. */
export const newMark = (): string => drawMark((numbers) => crypto.getRandomValues(numbers));

/** An id that no kept draft has: the time, in ms. */
export function newDraftId(taken: readonly Pick<DraftNote, 'id'>[], now: number): string {
  const ids = new Set(taken.map(({ id }) => id));
  let time = now;
  while (ids.has(time.toString(36))) time += 1;
  return time.toString(36);
}
