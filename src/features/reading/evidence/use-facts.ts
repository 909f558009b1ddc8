import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { checksQuery, factsQuery } from '#api/job/checks-query.ts';
import { termsOfJob } from '#api/job/job-terms.ts';
import type { Job } from '#api/schema/job.ts';
import { useTerms } from '#ui/hooks/use-terms.ts';
import { factCount, outermost } from './fact-count.ts';
import { factRows } from './fact-rows.ts';

/** The facts of a source with where the translation says them. */
export function useFacts(account: string, job: Job) {
  const { terms } = useTerms(account);
  const given = useMemo(() => termsOfJob(terms, job), [terms, job]);
  const { data, isError } = useQuery(factsQuery(job, given));
  const { data: findings } = useQuery(checksQuery(job, given));
  const { body_src, body_tgt } = job;
  const facts = useMemo(() => data && outermost(data), [data]);
  const rows = useMemo(
    () => facts && factRows(facts, findings ?? [], { body_src, body_tgt }),
    [facts, findings, body_src, body_tgt],
  );
  return { rows, count: facts && factCount(facts), isBroken: isError };
}
