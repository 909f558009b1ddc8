import type { QueryClient } from '@tanstack/react-query';
import type { Store } from '#store/store.ts';

/** What a live object of an account stands on. */
export interface OfAccount {
  account: string;
  client: QueryClient;
  store: Store;
  /** Which one it is, where an account has several. */
  id?: string;
}

/**
 * Gives the one live object of each account in this page, or of each `id` of it: made when it is first asked for, it
 * goes on while people walk from page to page. It ends with the client; `forget`: or when it is closed.
 */
export function perAccount<Made>(
  make: (of: OfAccount, forget: () => void) => Made,
): (of: OfAccount) => Made {
  const all = new WeakMap<QueryClient, Map<string, Made>>();
  return (of) => {
    const made = all.get(of.client) ?? new Map<string, Made>();
    all.set(of.client, made);
    const key = `${of.account}:${of.id ?? ''}`;
    const known = made.get(key) ?? make(of, () => made.delete(key));
    made.set(key, known);
    return known;
  };
}
