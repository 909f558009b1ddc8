import { queryOptions } from '@tanstack/react-query';
import type { Job } from '../schema/job.ts';
import { checkSoon, factsSoon } from '#lib/checks/check-soon.ts';
import type { CheckedPair } from '#lib/checks/checks.ts';

/** What the checks say of a translation's newest text. */
export const checksQuery = (job: Job) => readingOf(job, 'checks', checkSoon);

/** What its source says, and where its newest text says it. */
export const factsQuery = (job: Job) => readingOf(job, 'facts', factsSoon);

/** It runs in the browser and says the same again. */
function readingOf<Answer>(
  job: Job,
  name: 'checks' | 'facts',
  read: (pair: CheckedPair, signal: AbortSignal) => Promise<Answer>,
) {
  const pair = {
    source: job.body_src,
    translation: job.body_tgt ?? '',
    sourceLanguage: job.lc_src,
    targetLanguage: job.lc_tgt,
    maxChars: job.max_chars,
  };
  return queryOptions({
    queryKey: [name, pair],
    queryFn: ({ signal }) => read(pair, signal),
    enabled: pair.translation !== '',
    networkMode: 'always',
    staleTime: Infinity,
    structuralSharing: false,
  });
}
