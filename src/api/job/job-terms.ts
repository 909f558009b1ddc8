import type { Job } from '../schema/job.ts';
import { type GivenTerm, type Term, termsIn } from '#lib/terms/term.ts';

/** Those of the customer's terms that may stand in a translation's source, for its languages. */
export const termsOfJob = (terms: readonly Term[], job: Job): GivenTerm[] =>
  termsIn(job.body_src, terms, job.lc_src, job.lc_tgt);
