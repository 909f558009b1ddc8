import { TERMS, type TermsHome } from '#api/account/terms.ts';
import { useStore } from '#store/provider.tsx';
import { writeSlot } from '#store/slot.ts';
import { useSlot } from '#store/use-slot.ts';

/** The customer's terms in this browser. A change is saved at once and seen everywhere. */
export function useTerms(account: string): TermsHome {
  const store = useStore();
  return {
    terms: useSlot(account, TERMS),
    save: (terms) => writeSlot(store, account, TERMS, [...terms]),
  };
}
