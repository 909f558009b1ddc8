import { difference, isNegative, sum } from '#lib/money/money.ts';
import { ApiError } from '../wire/errors.ts';
import { call } from '../wire/http.ts';
import { loadJob } from '../job/job-batch.ts';
import { isBefore, type OrderFence } from './order-fence.ts';
import type { JobPayload } from './order-payload.ts';
import type { Seen } from './read-since.ts';
import { balanceAnswer } from '../schema/balance.ts';
import { jobListAnswer } from '../schema/job-list.ts';
import type { Job } from '../schema/job.ts';
import { sameness } from './submission-match.ts';

/*
 * An order of texts that Gengo has translated before makes no job: it approves what waited for review, or leaves
 * no trace at all (gengo-api.md, section 4, "Responses"). So the list of jobs alone does not show that it was not
 * taken.
 */

/** As many translations as are looked through for old texts. */
const LOOKED_THROUGH = 200;

/** Amounts come rounded. */
const ROUNDED = '0.01';

const TRANSLATED = new Set(['reviewable', 'revising', 'approved']);

/**
 * What speaks against "nothing was ordered" although no job of the order is there; undefined: nothing does.
 * @throws ApiError where the account cannot be read
 */
export async function doubtBesides(
  rows: Readonly<Record<string, JobPayload>>,
  fence: OrderFence,
  seen: Seen,
  signal = new AbortController().signal,
): Promise<'spent' | 'approved' | 'old' | undefined> {
  if (seen.isAll && (await hasSpent(fence, seen.jobs, signal))) return 'spent';
  const texts = Object.values(rows);
  const mayBeOld = texts.filter(({ type, force }) => type === 'text' && force !== 1);
  if (mayBeOld.length === 0) return undefined;

  const query = { status: 'approved', count: LOOKED_THROUGH };
  const approved = await call('GET', 'translate/jobs', jobListAnswer, { query, signal });
  const ids = new Set([...(fence.waiting ?? []), ...approved.map(({ job_id }) => job_id)]);
  const read = await Promise.all([...ids].map((id) => loadJob(id, signal).catch(noneIfGone)));
  const jobs = read.flatMap((job) => job ?? []);
  const asked = new Set(mayBeOld.map(sameness));
  const waited = new Set(fence.waiting);
  const isTaken = (job: Job) =>
    waited.has(job.job_id) && job.status === 'approved' && asked.has(sameness(job));
  if (jobs.some(isTaken)) return 'approved';

  const old = new Set(
    jobs
      .filter((job) => TRANSLATED.has(job.status) && !job.mt && isBefore(job, fence))
      .map(sameness),
  );
  return texts.length === mayBeOld.length && texts.every((row) => old.has(sameness(row)))
    ? 'old'
    : undefined;
}

/** Whether more is gone from the balance than the newer jobs cost. */
async function hasSpent(fence: OrderFence, jobs: readonly Job[], signal: AbortSignal) {
  if (fence.credits === undefined) return false;
  const balance = await call('GET', 'account/balance', balanceAnswer, { signal });
  if (balance.currency !== fence.currency) return false;
  const costs = jobs.flatMap((job) => (isBefore(job, fence) ? [] : (job.credits ?? [])));
  const left = difference(fence.credits, sum(costs));
  return isNegative(difference(sum([balance.credits, ROUNDED]), left));
}

/** What Gengo gives to nobody says nothing; what failed on its way may be the very one. */
function noneIfGone(error: unknown): undefined {
  if (!(error instanceof ApiError && error.kind === 'no-access')) throw error;
}
