import { isKnownStatus } from '#lib/status.ts';
import { seconds, write } from '../http/answer.ts';
import type { Context, Handler } from '../http/context.ts';
import { refuse } from '../http/errors.ts';
import { viewJob } from './job-view.ts';
import type { JobRecord } from '../world/records.ts';

const DEFAULT_COUNT = 10;
const MAX_COUNT = 200;

/** Two spellings of the same status (gengo-api.md, section 5, "Statuses"). */
const FOLDED: Record<string, string> = { cancelled: 'canceled', held: 'hold' };

/** A job by its id. @throws Refusal 2100 for an unknown one, which looks the same as another's. */
export function jobOf({ state }: Pick<Context, 'state'>, id: unknown): JobRecord {
  return state.jobs.get(Number(id)) ?? refuse(2100);
}

export const getJob: Handler = (context) => ({
  job: viewJob(context, jobOf(context, context.params.id)),
});

export const getJobs: Handler = (context) => {
  const ids = new Set((context.params.ids ?? '').split(',').filter((id) => id !== ''));
  const jobs = Array.from(ids, (id) => jobOf(context, id));
  return { jobs: jobs.map((job) => viewJob(context, job)) };
};

/** `GET translate/jobs`: ids and times, newest first; bad counts and times are ignored. */
export const listJobs: Handler = ({ state, options, call }) => {
  const { status: word, timestamp_after, count } = call.args;
  const status = word ? (FOLDED[word] ?? word) : undefined;
  if (status && !isKnownStatus(status)) refuse(2650);
  const after = wholeNumber(timestamp_after);
  const limit = limitOf(wholeNumber(count), after, options.listCap);
  const listed: unknown[] = [];
  for (const job of state.jobs.newestFirst()) {
    const ctime = seconds(job.at);
    if (listed.length >= limit || ctime < (after ?? 0)) break;
    if (isListed(job, status)) listed.push(write(options, 'listed', { job_id: job.job_id, ctime }));
  }
  return listed;
};

/** Archived jobs are out of all lists. Queued ones are not created yet: only their own filter shows them. */
function isListed(job: JobRecord, status: string | undefined): boolean {
  if (job.archived) return false;
  return status ? job.status === status : job.status !== 'queued';
}

/** The seed's three rules, and the cap that one integration met (section 3, "List rules"). */
function limitOf(count: number | undefined, after: number | undefined, cap: 'off' | 200): number {
  if (count !== undefined) return Math.min(count, MAX_COUNT);
  if (after === undefined) return DEFAULT_COUNT;
  return cap === 'off' ? Infinity : cap;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text && /^\d+$/.test(text) ? Number(text) : undefined;
}

export const getRevisions: Handler = (context) => {
  const { options } = context;
  const { job_id, versions, mt } = jobOf(context, context.params.id);
  const revisions = (mt ? [] : versions).map(({ rev_id, at }) =>
    write(options, 'revisionRef', { rev_id, ctime: seconds(at) }),
  );
  return write(options, 'revisions', { job_id, revisions });
};

export const getRevision: Handler = (context) => {
  const { versions } = jobOf(context, context.params.id);
  const version = versions.find(({ rev_id }) => String(rev_id) === context.params.rev_id);
  if (!version) return refuse(2200);
  return { revision: { body_tgt: version.body_tgt, ctime: seconds(version.at) } };
};

/** Without feedback: a rating of 0, and in 2017 no words either (section 3, "Feedback"). */
export const getFeedback: Handler = (context) => {
  const { options } = context;
  const { feedback } = jobOf(context, context.params.id);
  const words = feedback?.for_translator ?? (options.wire === 'legacy' ? null : '');
  const written = { for_translator: words, rating: feedback?.rating ?? 0 };
  return { feedback: write(options, 'feedback', written) };
};
