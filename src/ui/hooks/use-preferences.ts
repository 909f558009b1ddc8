import type { Store } from '#store/store.ts';
import { type Preferences, preferencesSchema, readPreferences } from '#lib/preferences.ts';
import { useStore } from '#store/provider.tsx';
import { readSlot, slot, slotKey } from '#store/slot.ts';
import { useSlot } from '#store/use-slot.ts';

const PREFERENCES = slot({
  name: 'preferences',
  shape: preferencesSchema,
  empty: readPreferences({}),
});

/** The preferences of an account in this browser, as they are now. */
export const preferencesIn = (store: Store, account: string): Preferences =>
  readSlot(store, account, PREFERENCES);

/** The preferences of an account in this browser. A change is saved at once and seen everywhere. */
export function usePreferences(account: string) {
  const store = useStore();
  return {
    value: useSlot(account, PREFERENCES),
    /** Only what was chosen is kept: what is usual may change with Galley. Resolves as `Store.write`. */
    change: (part: Partial<Preferences>): Promise<boolean> => {
      const key = slotKey(account, PREFERENCES);
      // Of the store, not of the last render: several may be changed at once.
      const before = store.read(key);
      return store.write(key, { ...(typeof before === 'object' ? before : {}), ...part });
    },
  };
}
