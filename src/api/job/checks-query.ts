import { queryOptions } from '@tanstack/react-query';
import type { Job } from '../schema/job.ts';
import type { GivenTerm } from '#lib/terms/term.ts';
import { checkSoon, factsSoon } from '#lib/checks/check-soon.ts';
import type { CheckedPair } from '#lib/checks/checks.ts';

/** What the checks say of a translation's newest text, with those of the customer's terms that it may need. */
export const checksQuery = (job: Job, terms?: readonly GivenTerm[]) =>
  readingOf(job, terms, 'checks', checkSoon);

/** What its source says, and where its newest text says it. */
export const factsQuery = (job: Job, terms?: readonly GivenTerm[]) =>
  readingOf(job, terms, 'facts', factsSoon);

/** It runs in the browser and says the same again. */
function readingOf<Answer>(
  job: Job,
  terms: readonly GivenTerm[] | undefined,
  name: 'checks' | 'facts',
  read: (pair: CheckedPair, signal: AbortSignal) => Promise<Answer>,
) {
  const pair = {
    source: job.body_src,
    translation: job.body_tgt ?? '',
    sourceLanguage: job.lc_src,
    targetLanguage: job.lc_tgt,
    maxChars: job.max_chars,
    terms: terms?.length ? terms : undefined,
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
