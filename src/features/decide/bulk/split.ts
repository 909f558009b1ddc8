import { JOB_RULES, judge } from '#api/job/job-rules.ts';
import type { Decision } from '#api/job/review.ts';
import type { Job } from '#api/schema/job.ts';
import { jobTitle } from '#lib/job-title.ts';

export type BulkAction = Decision['action'];

/** In the bar from the prominent one on. */
export const BULK_ACTIONS: readonly BulkAction[] = [
  'approve',
  'revise',
  'reject',
  'archive',
  'cancel',
];

/** What is known about translations. */
export interface Known {
  /** Another number when there are other readings. */
  version: number;
  get: (jobId: string) => Job | undefined;
  /** A decision on it is on its way. */
  isHeld: (jobId: string) => boolean;
  /** Archived in this browser: Gengo does not tell. */
  isArchived: (jobId: string) => boolean;
}

/** Translations that a decision leaves out, for one reason. */
export interface LeftOut {
  reason: string;
  jobs: readonly { jobId: string; title: string }[];
}

export interface Split {
  touched: readonly Job[];
  /** The reason that most have comes first. */
  leftOut: readonly LeftOut[];
}

/** Why a decision would not touch a translation; undefined: it would. */
function whyNot(action: BulkAction, jobId: string, known: Known): string | undefined {
  if (known.isHeld(jobId)) return 'A decision on it is on its way already.';
  const job = known.get(jobId);
  if (!job) return 'It could not be read.';
  if (action === 'archive' && known.isArchived(jobId)) return 'Archived here.';
  const verdict = judge(action, job);
  return verdict.allowed ? undefined : verdict.reason;
}

/** What a decision on all of these would touch, and what it leaves out. */
export function split(action: BulkAction, ids: readonly string[], known: Known): Split {
  const touched: Job[] = [];
  const leftOut: (readonly [jobId: string, reason: string])[] = [];
  for (const jobId of ids) {
    const job = known.get(jobId);
    const reason = whyNot(action, jobId, known);
    if (reason !== undefined) leftOut.push([jobId, reason]);
    else if (job) touched.push(job);
  }
  return { touched, leftOut: groupByReason(leftOut, known) };
}

/** By their reasons; what could not be read goes by its number. */
export function groupByReason(
  pairs: readonly (readonly [jobId: string, reason: string])[],
  { get }: Pick<Known, 'get'>,
): readonly LeftOut[] {
  const groups = new Map<string, { jobId: string; title: string }[]>();
  for (const [jobId, reason] of pairs) {
    const title = jobTitle(get(jobId) ?? { job_id: jobId, slug: '', body_src: '' }).text;
    const group = groups.get(reason) ?? [];
    group.push({ jobId, title });
    groups.set(reason, group);
  }
  return [...groups]
    .map(([reason, jobs]) => ({ reason, jobs }))
    .toSorted((a, b) => b.jobs.length - a.jobs.length);
}

/** How many of these each decision would touch. One pass: it may be a hundred thousand. */
export function countTouched(
  ids: readonly string[],
  known: Known,
): Readonly<Record<BulkAction, number>> {
  const counts: Record<BulkAction, number> = {
    approve: 0,
    revise: 0,
    reject: 0,
    archive: 0,
    cancel: 0,
  };
  for (const jobId of ids) {
    const job = known.get(jobId);
    if (!job || known.isHeld(jobId)) continue;
    for (const action of BULK_ACTIONS)
      if (judge(action, job).allowed && !(action === 'archive' && known.isArchived(jobId)))
        counts[action] += 1;
  }
  return counts;
}

/** Why a decision would touch none of these: what holds for the first, where that says enough. */
export const whyNone = (action: BulkAction, ids: readonly string[], known: Known): string =>
  (ids[0] !== undefined && whyNot(action, ids[0], known)) || JOB_RULES[action].reason;
