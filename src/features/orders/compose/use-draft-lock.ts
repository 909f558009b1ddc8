import { useEffect, useState } from 'react';
import { draftKey } from '#lib/order-draft.ts';
import { useStore } from '#store/provider.tsx';

/** The tab that may write a draft: one at a time. `here` too where a browser has no locks (plain http). */
export type Holder = 'here' | 'elsewhere';

/** In ms: a tab that is just closing lets go within it. */
const PATIENCE = 150;

/**
 * Holds a draft for this tab as long as it is open. A later tab waits until the earlier one is closed, or
 * takes the draft over: then the earlier one saves what it has, and waits in turn.
 */
export function useDraftLock(account: string, id: string) {
  const store = useStore();
  const key = draftKey(account, id);
  const [holder, setHolder] = useState<Holder>('here');
  const [claim, setClaim] = useState<'wait' | 'steal'>('wait');

  useEffect(() => {
    if (!('locks' in navigator)) return undefined;
    const leave = new AbortController();
    const { signal } = leave;
    const name = `galley:${key}`;
    let isMine = false;
    // A busy browser may take longer to hand over what nobody has: that is no other tab.
    const look = async () => {
      const { held = [] } = await navigator.locks.query();
      if (!isMine && !signal.aborted && held.some((lock) => lock.name === name))
        setHolder('elsewhere');
    };
    const late = setTimeout(() => void look(), PATIENCE);
    const hold = () =>
      new Promise<void>((resolve) => {
        clearTimeout(late);
        isMine = true;
        if (signal.aborted) return resolve();
        void store.fresh(key);
        setHolder('here');
        signal.addEventListener('abort', () => resolve());
      });
    // A theft takes no signal: it never waits.
    const options = claim === 'steal' ? { steal: true } : { signal };
    navigator.locks.request(name, options, hold).catch(() => {
      if (signal.aborted) return;
      store.flush();
      setHolder('elsewhere');
      setClaim('wait');
    });
    return () => {
      clearTimeout(late);
      leave.abort();
    };
  }, [store, key, claim]);

  return { holder, takeOver: () => setClaim('steal') };
}
