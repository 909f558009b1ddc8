import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { BrowserStore } from '#lib/browser-store.ts';
import {
  draftKey,
  draftsKey,
  type DraftNote,
  type OrderDraft,
  readDraft,
} from '#lib/order-draft.ts';
import { useBrowserStore } from '#ui/use-draft.tsx';
import { dropDraft, keepDraft, loadDraft, readNotes } from './drafts.ts';

/** Changes the draft that is kept now, not the one that was last drawn. */
export type ChangeDraft = (change: (draft: OrderDraft) => OrderDraft) => void;

/** An order's draft, kept as it changes. */
export function useOrderDraft(account: string, id: string) {
  const store = useBrowserStore();
  const kept = useKept(store, draftKey(account, id));
  // Not kept yet: one empty draft, not another at each drawing.
  const [empty] = useState(() => loadDraft(store, account, id));
  const draft = readDraft(kept) ?? empty;
  const read = useCallback(() => loadDraft(store, account, id), [store, account, id]);
  const change: ChangeDraft = useCallback(
    (apply) => {
      const before = read();
      const after = apply(before);
      // What comes late, an upload's answer, must not bring back a draft that is gone.
      if (after !== before) keepDraft(store, account, after, Date.now());
    },
    [store, account, read],
  );
  const drop = () => dropDraft(store, account, id);
  return { draft, isKept: kept !== undefined, read, change, drop };
}

/** The account's drafts, newest first. */
export function useDraftNotes(account: string): DraftNote[] {
  const kept = useKept(useBrowserStore(), draftsKey(account));
  return useMemo(() => readNotes(kept), [kept]);
}

/** What stands under a key, followed as this tab and others change it. */
function useKept(store: BrowserStore, key: string): unknown {
  const subscribe = useCallback(
    (listener: () => void) => {
      const fromElsewhere = ({ key: changed }: StorageEvent) => {
        if (changed?.endsWith(key)) store.reread(key);
      };
      addEventListener('storage', fromElsewhere);
      const stop = store.subscribe(listener);
      return () => {
        removeEventListener('storage', fromElsewhere);
        stop();
      };
    },
    [store, key],
  );
  return useSyncExternalStore(subscribe, () => store.read(key));
}
