import * as z from 'zod/mini';
import { useBrowserStore, useDraft } from '#ui/use-draft.tsx';

const ids = z.array(z.string());

/**
 * What was archived in this browser. The API keeps calling an archived translation approved, and tells
 * nowhere that it is archived (product.md, "Words").
 */
export function useArchived(account: string) {
  const key = `${account}:archived`;
  const { value } = useDraft(key, ids, []);
  const store = useBrowserStore();
  return {
    has: (jobId: string) => value.includes(jobId),
    add: (jobId: string) => {
      // Of the store, not of the last render: several may be archived at once.
      const kept = z.safeParse(ids, store.read(key));
      store.write(key, [...new Set(kept.data).add(jobId)]);
    },
  };
}
