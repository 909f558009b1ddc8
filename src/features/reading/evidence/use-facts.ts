import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { checksQuery, factsQuery } from '#api/job/checks-query.ts';
import type { Job } from '#api/schema/job.ts';
import { factCount, factRows } from './fact-rows.ts';

/** The facts of a source with where the translation says them. */
export function useFacts(job: Job) {
  const facts = useQuery(factsQuery(job));
  const { data: findings } = useQuery(checksQuery(job));
  const { body_src, body_tgt } = job;
  const rows = useMemo(
    () => facts.data && factRows(facts.data, findings ?? [], { body_src, body_tgt }),
    [facts.data, findings, body_src, body_tgt],
  );
  return { rows, count: facts.data && factCount(facts.data), isBroken: facts.isError };
}
