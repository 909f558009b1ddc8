import { checksQuery, factsQuery } from '#api/job/checks-query.ts';
import { DISMISSALS, MUTED, partByDismissal } from '#api/job/here/dismissed.ts';
import { termsOfJob } from '#api/job/job-terms.ts';
import type { Job } from '#api/schema/job.ts';
import type { Finding } from '#lib/checks/finding.ts';
import { readSlot } from '#store/slot.ts';
import type { Store } from '#store/store.ts';
import { keptTerms } from '#ui/hooks/use-terms.ts';

/** The checks of a translation with the customer's terms in this browser. */
export const checksHere = (store: Store, account: string, job: Job) =>
  checksQuery(job, termsOfJob(keptTerms(store, account), job));

/** The facts of its source, with where it says them. */
export const factsHere = (store: Store, account: string, job: Job) =>
  factsQuery(job, termsOfJob(keptTerms(store, account), job));

/** Those findings that nobody has dismissed in this browser, or does not want. */
export const openHere = (
  store: Store,
  account: string,
  job: Job,
  findings: readonly Finding[],
): readonly Finding[] =>
  partByDismissal(
    findings,
    job,
    readSlot(store, account, DISMISSALS, job.job_id),
    readSlot(store, account, MUTED),
  ).open;
