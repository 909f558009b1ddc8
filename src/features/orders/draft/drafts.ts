import * as z from 'zod/mini';
import { onceFor } from '#lib/once.ts';
import { readSlot, slot, slotKey, writeSlot } from '#store/slot.ts';
import type { Store } from '#store/store.ts';
import {
  asDraft,
  draftName,
  draftNote,
  type DraftNote,
  isFilled,
  newDraft,
  newRow,
  type OrderDraft,
  readDraft,
} from '#lib/order/order-draft.ts';
import { drawMark } from '#lib/order/order-mark.ts';
import { DRAFT } from './draft-pieces.ts';

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
