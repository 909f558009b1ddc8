import * as z from 'zod/mini';
import type { Store } from '#store/store.ts';
import {
  asDraft,
  draftKey,
  draftName,
  draftNote,
  type DraftNote,
  draftsKey,
  isFilled,
  newDraft,
  newRow,
  type OrderDraft,
  readDraft,
} from '#lib/order-draft.ts';
import { drawMark } from '#lib/order-mark.ts';

const notes = z.array(draftNote);

/** The account's drafts, newest first. */
export function readNotes(kept: unknown): DraftNote[] {
  const parsed = z.safeParse(notes, kept);
  return parsed.success ? parsed.data.toSorted((a, b) => b.changedAt - a.changedAt) : [];
}

/** The draft as it is kept; an empty one, which is nowhere yet, where there is none. */
export const loadDraft = (store: Store, account: string, id: string): OrderDraft =>
  readDraft(store.read(draftKey(account, id))) ??
  asDraft({ ...newDraft(id, 0), tier: 'standard', rows: [newRow('r1')] });

/** Keeps a draft, and its name in the list of all. `now` in ms. */
export function keepDraft(store: Store, account: string, draft: OrderDraft, now: number) {
  const kept = asDraft({ ...draft, changedAt: now });
  void store.write(draftKey(account, draft.id), kept);
  const others = readNotes(store.read(draftsKey(account))).filter(({ id }) => id !== draft.id);
  void store.write(draftsKey(account), [noteOf(kept), ...others]);
}

/** Removes a draft for good: when its person says so, or when it has been ordered. */
export function dropDraft(store: Store, account: string, draftId: string) {
  void store.remove(draftKey(account, draftId));
  const others = readNotes(store.read(draftsKey(account))).filter(({ id }) => id !== draftId);
  void store.write(draftsKey(account), others);
}

const noteOf = (draft: OrderDraft): DraftNote => ({
  id: draft.id,
  name: draftName(draft),
  changedAt: draft.changedAt,
  texts: draft.rows.filter(isFilled).length,
});

/** An order's id, by the browser's own chance. */
export const newMark = (): string => drawMark((numbers) => crypto.getRandomValues(numbers));

/** An id that no kept draft has: the time, in ms. */
export function newDraftId(taken: readonly DraftNote[], now: number): string {
  const ids = new Set(taken.map(({ id }) => id));
  let time = now;
  while (ids.has(time.toString(36))) time += 1;
  return time.toString(36);
}
