import * as z from 'zod/mini';
import type { BrowserStore } from './browser-store.ts';

/** Ids of what was archived in this browser. */
export const archivedIds = z.array(z.string());

/** Where the browser keeps an account's. */
export const archivedKey = (account: string) => `${account}:archived`;

/** Remembers more of them: added to what is kept now, for several may be archived at once. */
export function keepArchived(store: BrowserStore, account: string, ids: readonly string[]): void {
  const key = archivedKey(account);
  const kept = z.safeParse(archivedIds, store.read(key));
  store.write(key, [...new Set([...(kept.data ?? []), ...ids])]);
}
