import { useSyncExternalStore } from 'react';
import type { Store } from '#store/store.ts';
import { type Preferences, readPreferences } from '#lib/preferences.ts';
import { useStore } from '#store/provider.tsx';

const keyOf = (account: string) => `${account}:preferences`;

/** The preferences of an account in this browser, as they are now. */
export const preferencesIn = (store: Store, account: string): Preferences =>
  readPreferences(store.read(keyOf(account)));

/** The preferences of an account in this browser. A change is saved at once and seen everywhere. */
export function usePreferences(account: string) {
  const store = useStore();
  const key = keyOf(account);
  const kept = useSyncExternalStore(store.subscribe, () => store.read(key));
  return {
    value: readPreferences(kept),
    /** Only what was chosen is kept: what is usual may change with Galley. Resolves as `Store.write`. */
    change: (part: Partial<Preferences>): Promise<boolean> => {
      // Of the store, not of the last render: several may be changed at once.
      const before = store.read(key);
      return store.write(key, { ...(typeof before === 'object' ? before : {}), ...part });
    },
  };
}
