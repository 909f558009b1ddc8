import { useQuery } from '@tanstack/react-query';
import type { Job } from '#api/schema/job.ts';
import { checksQuery } from '#api/job/checks-query.ts';
import { DISMISSALS, noDismissals, partByDismissal } from '#api/job/dismissed.ts';
import type { Finding } from '#lib/checks/checks.ts';
import { useDraft } from '#store/use-slot.ts';

const NONE: readonly Finding[] = [];

/** What the checks say of a translation's newest text, and what of it was dismissed in this browser. */
export function useChecks(account: string, job: Job) {
  const { data, isError } = useQuery(checksQuery(job));
  const none = noDismissals(job);
  const kept = useDraft(account, DISMISSALS, job.job_id);
  const { version, keys } = kept.value.version === none.version ? kept.value : none;
  return {
    isChecking: data === undefined && !isError,
    isBroken: isError,
    ...partByDismissal(data ?? NONE, job, kept.value),
    dismiss: ({ key }: Finding) => kept.change({ version, keys: [...keys, key] }),
    bringBack: ({ key }: Finding) =>
      kept.change({ version, keys: keys.filter((other) => other !== key) }),
  };
}
