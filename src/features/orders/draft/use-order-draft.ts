import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type OrderDraft, readDraft, withMark } from '#lib/order/order-draft.ts';
import { useStore } from '#store/provider.tsx';
import { useKey } from '#store/use-slot.ts';
import { slotKey } from '#store/slot.ts';
import { DRAFT } from './drafts.ts';
import {
  dropDraft,
  isUnread,
  keepDraft,
  type ListedDraft,
  listDrafts,
  loadDraft,
  newMark,
  readWhole,
} from './drafts.ts';

/** Changes the draft that is kept now, not the one that was last drawn. */
export type ChangeDraft = (change: (draft: OrderDraft) => OrderDraft) => void;

/** An order's draft, kept as it changes. Only for one whose texts are read (`useWholeDraft`). */
export function useOrderDraft(account: string, id: string) {
  const store = useStore();
  const key = slotKey(account, DRAFT, id);
  const kept = useKey(key);
  // Not kept yet: one empty draft, not another at each drawing.
  const [empty] = useState(() => loadDraft(store, account, id));
  const draft = readDraft(kept) ?? empty;
  const read = useCallback(() => loadDraft(store, account, id), [store, account, id]);
  const change: ChangeDraft = useCallback(
    (apply) => {
      // Another tab has put it on disk anew, and it is being read.
      if (isUnread(store, account, id)) return;
      const before = read();
      const after = apply(before);
      // What comes late, an upload's answer, must not bring back a draft that is gone.
      if (after !== before) keepDraft(store, account, withMark(after, newMark), Date.now());
    },
    [store, account, id, read],
  );
  const drop = () => dropDraft(store, account, id);
  return { key, draft, isKept: kept !== undefined, read, change, drop };
}

/** Reads a draft's texts from the disk. Until then an empty draft must not stand in its place. */
export function useWholeDraft(account: string, id: string) {
  const store = useStore();
  const isMissing = useSyncExternalStore(store.subscribe, () => isUnread(store, account, id));
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState<number>();
  useEffect(() => {
    if (!isMissing) return undefined;
    let isGone = false;
    const look = async () => {
      await readWhole(store, account, id);
      if (!isGone && isUnread(store, account, id)) setFailed(tries);
    };
    void look();
    return () => {
      isGone = true;
    };
  }, [store, account, id, isMissing, tries]);
  return {
    state: !isMissing ? 'read' : failed === tries ? 'failed' : 'reading',
    again: () => setTries((before) => before + 1),
  } as const;
}

/** The account's drafts, newest first. */
export function useListedDrafts(account: string) {
  const store = useStore();
  // What is listed depends on more than one key: on every change it is put together anew, few as drafts are.
  const text = useSyncExternalStore(store.subscribe, () =>
    JSON.stringify(listDrafts(store, account)),
  );
  // Made above.
  return useMemo(() => JSON.parse(text) as ListedDraft[], [text]);
}
