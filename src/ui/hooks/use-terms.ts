import * as z from 'zod/mini';
import { type Term, termShape } from '#lib/terms/term.ts';
import type { TermsHome } from '#lib/terms/terms-home.ts';
import { useStore } from '#store/provider.tsx';
import { readSlot, slot, writeSlot } from '#store/slot.ts';
import type { Store } from '#store/store.ts';
import { useSlot } from '#store/use-slot.ts';

/** The customer's list of terms. */
const TERMS = slot({ name: 'terms', shape: z.array(termShape), empty: [] });

/** The customer's terms in this browser, as they are now. */
export const keptTerms = (store: Store, account: string): readonly Term[] =>
  readSlot(store, account, TERMS);

/** The customer's terms in this browser. A change is saved at once and seen everywhere. */
export function useTerms(account: string): TermsHome {
  const store = useStore();
  return {
    terms: useSlot(account, TERMS),
    save: (terms) => writeSlot(store, account, TERMS, [...terms]),
  };
}
