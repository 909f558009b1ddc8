import { keyed, write } from '../http/answer.ts';
import { offerFor, unitsOf } from '../world/catalogue.ts';
import type { Context, Handler } from '../http/context.ts';
import { refuse } from '../http/errors.ts';
import { viewOldJob } from './job-view.ts';
import { withInstructions } from '../plant/plant.ts';
import type { Data } from '../http/request.ts';
import type { JobRecord, JobTerms } from '../world/records.ts';
import { takeId } from '../world/state.ts';
import { readSubmission, type Submission, type SubmittedJob } from './submission.ts';
import { termsOf } from '../http/terms.ts';
import { enter } from '../translator/pace.ts';
import { isOff, isOn } from '../http/values.ts';

const REPEAT_WINDOW = 5 * 60_000;

/** In these a translation exists that a repeated order can be answered with. */
const TRANSLATED = new Set(['reviewable', 'revising', 'approved']);

/** What becomes of one submitted job. */
type Fate =
  | { kind: 'new'; key: string; job: JobRecord }
  | { kind: 'old'; key: string; jobs: JobRecord[] };

/**
 * `POST translate/jobs` with its four answers (gengo-api.md, section 4): all new, all old, repeats
 * inside the payload, and a mix. The answer's `jobs` names what was not ordered anew.
 */
export const postJobs: Handler = (context) => {
  const { state, options } = context;
  const submission = readSubmission(context.call, state);
  guardRepeat(context, submission);
  const order_id = takeId(state, 'order');
  const fates = settle(context, submission, order_id);
  const ordered = fates.flatMap((fate) => (fate.kind === 'new' ? [fate.job] : []));
  const credits_used = ordered.reduce((sum, { credits }) => sum + credits, 0);
  if (credits_used > state.credits) return refuse(2700);
  const shown = shownJobs(fates).map(
    ([key, jobs]) => [key, jobs.map((job) => viewOldJob(context, job))] as const,
  );
  place(context, submission, order_id, ordered, credits_used);
  approveOld(context, fates);
  return {
    ...(shown.length > 0 && { jobs: keyed(shown) }),
    ...write(options, 'submission', {
      order_id,
      job_count: fates.length,
      credits_used,
      currency: 'USD',
    }),
    ...(submission.isGroup && { group_id: order_id }),
  };
};

/** @throws Refusal 1754 for the payload of an order of the last five minutes */
function guardRepeat({ state, options, now }: Context, { digest }: Submission): void {
  state.submissions = state.submissions.filter(({ at }) => now - at < REPEAT_WINDOW);
  if (options.repeatGuard && state.submissions.some((one) => one.digest === digest)) refuse(1754);
}

/** Tells new jobs from those that have a translation, or are in this payload already. */
function settle(context: Context, { jobs }: Submission, order_id: number): Fate[] {
  const inPayload = new Map<string, JobRecord>();
  return jobs.map((sent): Fate => {
    const { key, quote } = sent;
    const terms = termsOf(sent.job);
    // A file is only itself.
    const name = quote?.identifier ?? `${terms.lc_src} ${terms.lc_tgt} ${terms.body_src}`;
    const first = inPayload.get(name);
    if (!isOn(sent.job.force)) {
      if (first) return { kind: 'old', key, jobs: [first] };
      const same = quote ? [] : context.state.jobs.sameAs(terms);
      const old = same.filter((job) => TRANSLATED.has(job.status) && !job.mt && !job.file);
      if (old.length > 0) return { kind: 'old', key, jobs: old };
    }
    const job = createJob(context, terms, sent, order_id);
    inPayload.set(name, first ?? job);
    return { kind: 'new', key, job };
  });
}

function createJob(
  { state, now, options }: Context,
  terms: JobTerms,
  { quote }: SubmittedJob,
  order_id: number,
): JobRecord {
  const unit_count = quote?.unit_count ?? unitsOf(terms.body_src, terms.lc_src);
  const job: JobRecord = {
    ...terms,
    job_id: takeId(state, 'job'),
    order_id,
    unit_count,
    credits: (offerFor(terms)?.unit_price ?? 0) * unit_count,
    status: 'queued',
    at: now,
    versions: [],
    thread: withInstructions(terms, [], now),
    ...(quote && { file: quote.file }),
  };
  enter(state, job, 'queued', now, options);
  return job;
}

/** What was not ordered anew; of a repeat in the payload, its first sending too [seed]. */
function shownJobs(fates: readonly Fate[]): [key: string, JobRecord[]][] {
  const repeated = new Set(fates.flatMap((fate) => (fate.kind === 'old' ? fate.jobs : [])));
  return fates.flatMap((fate): [string, JobRecord[]][] => {
    if (fate.kind === 'old') return [[fate.key, fate.jobs]];
    return repeated.has(fate.job) ? [[fate.key, [fate.job]]] : [];
  });
}

function place(
  { state, now }: Context,
  { data, digest, isGroup, comment }: Submission,
  order_id: number,
  jobs: readonly JobRecord[],
  credits: number,
): void {
  state.credits -= credits;
  state.spent += credits;
  state.submissions.push({ digest, at: now });
  for (const job of jobs) state.jobs.add(job);
  state.orders.set(order_id, {
    order_id,
    at: now,
    as_group: isGroup || groupsByItself(data, jobs) ? 1 : 0,
    thread: withInstructions({ comment }, [], now),
    job_ids: jobs.map(({ job_id }) => job_id),
  });
}

/** Jobs of one pair and tier are grouped unless that was asked not to be [seed]. */
function groupsByItself({ as_group }: Data, jobs: readonly JobRecord[]): boolean {
  if (isOff(as_group) || jobs.length < 2) return false;
  return new Set(jobs.map(({ lc_src, lc_tgt, tier }) => `${lc_src} ${lc_tgt} ${tier}`)).size === 1;
}

/** A repeated order takes what was waiting for review [seed]; the answer shows it as it was before. */
function approveOld({ state, now, options }: Context, fates: readonly Fate[]): void {
  for (const job of fates.flatMap((fate) => (fate.kind === 'old' ? fate.jobs : []))) {
    if (job.status === 'reviewable' && state.jobs.has(job.job_id)) {
      enter(state, job, 'approved', now, options);
    }
  }
}
