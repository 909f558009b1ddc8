import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Job } from '#api/schema/job.ts';
import { checksQuery } from '#api/job/checks-query.ts';
import { DISMISSALS, MUTED, partByDismissal } from '#api/job/here/dismissed.ts';
import { termsOfJob } from '#api/job/job-terms.ts';
import { useSlot } from '#store/use-slot.ts';
import { useTerms } from '#ui/hooks/use-terms.ts';

/** The findings in a translation's newest text, by what this browser wants of them; absent: not known. */
export function useFindings(account: string, job: Job) {
  const { terms } = useTerms(account);
  const given = useMemo(() => termsOfJob(terms, job), [terms, job]);
  const { data, isError } = useQuery(checksQuery(job, given));
  const dismissed = useSlot(account, DISMISSALS, job.job_id);
  const muted = useSlot(account, MUTED);
  const findings = useMemo(
    () => data && partByDismissal(data, job, dismissed, muted),
    [data, job, dismissed, muted],
  );
  return { findings, isError };
}
