import type { QueryClient } from '@tanstack/react-query';
import type { BrowserStore } from '#lib/browser-store.ts';
import type { Bulk } from './bulk-types.ts';

interface Surroundings {
  account: string;
  client: QueryClient;
  store: BrowserStore;
}

const opened = new WeakMap<QueryClient, Map<string, Bulk>>();

/** The account's one bulk in this page: a run goes on while people walk from page to page. */
export function bulkOf(surroundings: Surroundings): Bulk {
  const { account, client } = surroundings;
  const known = opened.get(client) ?? new Map<string, Bulk>();
  opened.set(client, known);
  const bulk = known.get(account) ?? openBulk(surroundings);
  known.set(account, bulk);
  return bulk;
}

/** Decides on many translations, in this browser. */
export function openBulk({ account }: Surroundings): Bulk {
  throw new Error(`Not yet for ${account}`);
}
