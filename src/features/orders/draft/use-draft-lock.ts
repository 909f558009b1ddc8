import { useEffect, useState } from 'react';
import { createTabLock } from '#api/sending/tab-locks.ts';
import { browserLocks } from '#lib/between-tabs.ts';
import { useStore } from '#store/provider.tsx';
import { slotKey } from '#store/slot.ts';
import { DRAFT } from './drafts.ts';

/**
 * The tab that may write a draft: one at a time. `asked`: not known yet. `here` too where a browser has no locks
 * (plain http), or gives none (site data is blocked).
 */
export type Holder = 'asked' | 'here' | 'elsewhere';

/** In ms: a tab that is just closing lets go within it. */
const PATIENCE = 150;

/**
 * Holds a draft for this tab as long as it is open. A later tab waits until the earlier one is closed, or
 * takes the draft over: then the earlier one saves what it has, and waits in turn.
 */
export function useDraftLock(account: string, id: string) {
  const store = useStore();
  const key = slotKey(account, DRAFT, id);
  const [holder, setHolder] = useState<Holder>(() => (browserLocks() ? 'asked' : 'here'));
  // Another object for each time: a tab that is robbed twice waits twice.
  const [request, setRequest] = useState<{ by: 'wait' | 'steal' }>({ by: 'wait' });

  useEffect(() => {
    const locks = browserLocks();
    if (!locks) return undefined;
    const leave = new AbortController();
    const { signal } = leave;
    const lock = createTabLock(locks, `galley:${key}`);
    let isMine = false;
    // A busy browser may take longer to hand over what no tab has: that is no other tab.
    const look = async () => {
      if ((await lock.isHeld()) && !isMine && !signal.aborted) setHolder('elsewhere');
    };
    const late = setTimeout(() => void look().catch(() => {}), PATIENCE);
    const left = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve());
    });
    const yieldTo = async () => {
      if (signal.aborted) return;
      setHolder('elsewhere');
      await store.flush();
      setRequest({ by: 'wait' });
    };
    const onLost = () => void yieldTo();
    const hold = async () => {
      const release = await (request.by === 'steal'
        ? lock.takeOver(onLost)
        : lock.wait(signal, onLost));
      clearTimeout(late);
      isMine = true;
      if (!signal.aborted) {
        // What the other tab wrote last comes first.
        await store.fresh(key, DRAFT.pieces);
        if (!signal.aborted) setHolder('here');
        await left;
        // The next tab reads what is on disk.
        await store.flush();
      }
      release();
    };
    hold().catch((error: unknown) => {
      if (signal.aborted) return;
      clearTimeout(late);
      // The browser gives no locks to who may keep nothing, and no tab sees another.
      if (error instanceof DOMException && error.name === 'AbortError') onLost();
      else setHolder('here');
    });
    return () => {
      clearTimeout(late);
      leave.abort();
    };
  }, [store, key, request]);

  return { holder, takeOver: () => setRequest({ by: 'steal' }) };
}
