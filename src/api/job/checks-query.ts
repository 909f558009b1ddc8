import { queryOptions } from '@tanstack/react-query';
import type { Job } from '../schema/job.ts';
import type { GivenTerm } from '#lib/terms/term.ts';
import { checkSoon } from '#lib/checks/check-soon.ts';

/** What the checks say of a translation's newest text, with those of the customer's terms that it may need. */
export function checksQuery(job: Job, terms: readonly GivenTerm[] = []) {
  const pair = {
    source: job.body_src,
    translation: job.body_tgt ?? '',
    sourceLanguage: job.lc_src,
    targetLanguage: job.lc_tgt,
    maxChars: job.max_chars,
    terms: terms.length > 0 ? terms : undefined,
  };
  return queryOptions({
    queryKey: ['checks', pair],
    queryFn: ({ signal }) => checkSoon(pair, signal),
    enabled: pair.translation !== '',
    // It runs in the browser and says the same again.
    networkMode: 'always',
    staleTime: Infinity,
    structuralSharing: false,
  });
}
