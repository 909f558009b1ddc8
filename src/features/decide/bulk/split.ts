import { t } from '@lingui/core/macro';
import { reasonIn, whyNotAllowed } from '#api/job/not-allowed.ts';
import type { Job } from '#api/schema/job.ts';
import { jobTitle } from '#lib/job-title.ts';
import type { ActName } from '#api/schema/decision.ts';
import { ACT_NAMES, ACTS } from '../acts.ts';

/** What this tab knows about translations. */
export interface Known {
  /** Another number when there are other readings. */
  version: number;
  get: (jobId: string) => Job | undefined;
  /** A decision on the translation is on its way. */
  isHeld: (jobId: string) => boolean;
  /** Archived in this browser: Gengo does not tell. */
  isArchived: (jobId: string) => boolean;
  /** Why the person's role does not allow the act. */
  mayNot: (name: ActName) => string | undefined;
  /** Why the price of a translation is surely more than the person may approve. */
  whyOver: (job: Job) => string | undefined;
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
function whyNot(name: ActName, jobId: string, known: Known): string | undefined {
  const role = known.mayNot(name);
  if (role !== undefined) return role;
  if (known.isHeld(jobId)) return t`A decision on it is on its way already.`;
  const job = known.get(jobId);
  return job ? whyNotAct(name, job, known) : t`It could not be read.`;
}

/** Why an act does not fit a translation that was read. */
function whyNotAct(name: ActName, job: Job, known: Known): string | undefined {
  const here = ACTS[name].whyNot?.({ isArchived: known.isArchived(job.job_id) });
  if (here !== undefined) return here;
  const status = whyNotAllowed(name, job);
  if (status !== undefined) return status;
  return name === 'approve' ? known.whyOver(job) : undefined;
}

/** Which of these translations a decision would touch, and which it leaves out. */
export function split(name: ActName, ids: readonly string[], known: Known): Split {
  const touched: Job[] = [];
  const leftOut: (readonly [jobId: string, reason: string])[] = [];
  for (const jobId of ids) {
    const job = known.get(jobId);
    const reason = whyNot(name, jobId, known);
    if (reason !== undefined) leftOut.push([jobId, reason]);
    else if (job) touched.push(job);
  }
  return { touched, leftOut: groupByReason(leftOut, known) };
}

/** Groups translations by reason; one that could not be read is named by its number. */
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

export type Counts = Readonly<Record<ActName, number>>;

/** How many of these translations each act would touch. In one pass: there may be a hundred thousand. */
export function countTouched(ids: readonly string[], known: Known): Counts {
  const counts = new Map(ACT_NAMES.map((name) => [name, 0]));
  const allowed = new Set(ACT_NAMES.filter((name) => known.mayNot(name) === undefined));
  for (const jobId of ids) {
    const job = known.get(jobId);
    if (!job || known.isHeld(jobId)) continue;
    for (const [name, count] of counts)
      if (allowed.has(name) && whyNotAct(name, job, known) === undefined)
        counts.set(name, count + 1);
  }
  // Every name is in it.
  return Object.fromEntries(counts) as Counts;
}

/** The acts that would touch something; all acts while the counts are not known. */
export const offeredActs = (counts: Counts | undefined): readonly ActName[] =>
  ACT_NAMES.filter((name) => counts === undefined || counts[name] > 0);

/** Why a decision would touch none of these: what holds for the first, where that says enough. */
export const whyNone = (name: ActName, ids: readonly string[], known: Known): string =>
  (ids[0] !== undefined && whyNot(name, ids[0], known)) || reasonIn(name);
