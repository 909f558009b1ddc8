import { useEffect, useState } from 'react';
import { browserLocks } from '#lib/between-tabs.ts';
import { useStore } from '#store/provider.tsx';
import { slotKey } from '#store/slot.ts';
import { DRAFT } from './draft-pieces.ts';

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
  // Another object for each time: who is robbed twice waits twice.
  const [claim, setClaim] = useState<{ by: 'wait' | 'steal' }>({ by: 'wait' });

  useEffect(() => {
    const locks = browserLocks();
    if (!locks) return undefined;
    const leave = new AbortController();
    const { signal } = leave;
    const name = `galley:${key}`;
    let isMine = false;
    // A busy browser may take longer to hand over what nobody has: that is no other tab.
    const look = async () => {
      const { held = [] } = await locks.query();
      if (!isMine && !signal.aborted && held.some((lock) => lock.name === name))
        setHolder('elsewhere');
    };
    const late = setTimeout(() => void look().catch(() => {}), PATIENCE);
    const left = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve());
    });
    const hold = async () => {
      clearTimeout(late);
      isMine = true;
      if (signal.aborted) return;
      // What the other tab wrote last comes first.
      await store.fresh(key, DRAFT.pieces);
      if (!signal.aborted) setHolder('here');
      await left;
      // The next tab reads what is on disk.
      await store.flush();
    };
    // A theft takes no signal: it never waits.
    const options = claim.by === 'steal' ? { steal: true } : { signal };
    locks.request(name, options, hold).catch(async (error: unknown) => {
      if (signal.aborted) return;
      // Robbed; anything else: the browser gives no locks to who may keep nothing, and no tab sees another.
      if (!isMine && !(error instanceof DOMException && error.name === 'AbortError')) {
        clearTimeout(late);
        return setHolder('here');
      }
      setHolder('elsewhere');
      await store.flush();
      setClaim({ by: 'wait' });
    });
    return () => {
      clearTimeout(late);
      leave.abort();
    };
  }, [store, key, claim]);

  return { holder, takeOver: () => setClaim({ by: 'steal' }) };
}
