import { archivedIds, archivedKey, keepArchived } from '#lib/archived.ts';
import { useBrowserStore, useDraft } from '#ui/use-draft.tsx';

/**
 * What was archived in this browser. The API keeps calling an archived translation approved, and tells
 * nowhere that it is archived (product.md, "Words").
 */
export function useArchived(account: string) {
  const { value } = useDraft(archivedKey(account), archivedIds, []);
  const store = useBrowserStore();
  return {
    has: (jobId: string) => value.includes(jobId),
    add: (jobId: string) => keepArchived(store, account, [jobId]),
  };
}
