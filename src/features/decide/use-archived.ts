import { ARCHIVED, keepArchived } from '#api/job/here/archived.ts';
import { useStore } from '#store/provider.tsx';
import { useSlot } from '#store/use-slot.ts';

/**
 * What was archived in this browser. The API keeps calling an archived translation approved, and tells
 * nowhere that it is archived.
 */
export function useArchived(account: string) {
  const value = useSlot(account, ARCHIVED);
  const store = useStore();
  return {
    has: (jobId: string) => value.includes(jobId),
    add: (jobId: string) => keepArchived(store, account, [jobId]),
  };
}
