import { useCallback, useMemo, useState } from 'react';
import {
  draftKey,
  draftsKey,
  type DraftNote,
  type OrderDraft,
  readDraft,
  withMark,
} from '#lib/order-draft.ts';
import { useKey, useStore } from '#store/provider.tsx';
import { dropDraft, keepDraft, loadDraft, newMark, readNotes } from './drafts.ts';

/** Changes the draft that is kept now, not the one that was last drawn. */
export type ChangeDraft = (change: (draft: OrderDraft) => OrderDraft) => void;

/** An order's draft, kept as it changes. */
export function useOrderDraft(account: string, id: string) {
  const store = useStore();
  const kept = useKey(draftKey(account, id));
  // Not kept yet: one empty draft, not another at each drawing.
  const [empty] = useState(() => loadDraft(store, account, id));
  const draft = readDraft(kept) ?? empty;
  const read = useCallback(() => loadDraft(store, account, id), [store, account, id]);
  const change: ChangeDraft = useCallback(
    (apply) => {
      const before = read();
      const after = apply(before);
      // What comes late, an upload's answer, must not bring back a draft that is gone.
      if (after !== before) keepDraft(store, account, withMark(after, newMark), Date.now());
    },
    [store, account, read],
  );
  const drop = () => dropDraft(store, account, id);
  return { draft, isKept: kept !== undefined, read, change, drop };
}

/** The account's drafts, newest first. */
export function useDraftNotes(account: string): DraftNote[] {
  const kept = useKey(draftsKey(account));
  return useMemo(() => readNotes(kept), [kept]);
}
