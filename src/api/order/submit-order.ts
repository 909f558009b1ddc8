import type { ApiError, Fault } from '../wire/errors.ts';
import { call } from '../wire/http.ts';
import type { JobPayload, OrderPayload } from './order-payload.ts';
import type { Job } from '../schema/job.ts';
import { submissionAnswer } from '../schema/submission.ts';

/** What became of one job that was sent (gengo-api.md, section 4). */
export type JobOutcome =
  /** Ordered and charged. */
  | { kind: 'new' }
  /** Gengo had it: not charged. Newest first; the first has its text, if any has one. */
  | { kind: 'old'; jobs: readonly [Job, ...Job[]] }
  /** Gengo had it, and what of it waited for review is approved, and paid for, by this order. */
  | { kind: 'approved'; jobs: readonly [Job, ...Job[]] }
  /** The same text and pair as another of this order: charged once, there. */
  | { kind: 'repeat'; of: string };

/** The answer to an order. */
export interface Submission {
  /** Absent only in answers that no known Gengo sends. */
  orderId: string | undefined;
  groupId: string | undefined;
  /** All that were sent, not only the new ones. */
  jobCount: number;
  /** A decimal string; charged for the new ones alone. */
  creditsUsed: string | undefined;
  currency: string;
  /** By the keys of the payload, in its order; every key is there. */
  jobs: ReadonlyMap<string, JobOutcome>;
}

/**
 * Places an order (`POST translate/jobs`): sent once, never again by itself.
 * @throws ApiError: `unknown-outcome` when the answer was lost (then `findSubmission`), `repeated` when the
 * same payload was ordered minutes ago (1754), `no-credits`; `submissionFaults` reads what is wrong where.
 */
export async function submitOrder(order: OrderPayload): Promise<Submission> {
  const answer = await call('POST', 'translate/jobs', submissionAnswer, { data: order });
  return {
    orderId: answer.order_id,
    groupId: answer.group_id,
    jobCount: answer.job_count ?? Object.keys(order.jobs).length,
    creditsUsed: answer.credits_used,
    currency: answer.currency,
    jobs: readOutcomes(order.jobs, answer.jobs),
  };
}

type Jobs = OrderPayload['jobs'];

/** Tells each job's fate by the jobs that the answer shows under its key. */
export function readOutcomes(
  sent: Jobs,
  shown: Readonly<Record<string, readonly Job[]>>,
): Map<string, JobOutcome> {
  const firsts = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [key, job] of Object.entries(sent)) {
    const first = firsts.get(sameness(job));
    if (first === undefined) firsts.set(sameness(job), key);
    else repeated.add(first);
  }
  const outcome = (key: string, job: JobPayload): JobOutcome => {
    const found = shown[key];
    if (!found) return { kind: 'new' };
    const [newest, ...others] = found.toSorted(
      (a, b) => Number(isTranslated(b)) - Number(isTranslated(a)) || b.ctime - a.ctime,
    );
    const first = firsts.get(sameness(job)) ?? key;
    if (newest && isTranslated(newest)) {
      const isTaken = found.some(({ status }) => status === 'reviewable');
      return { kind: isTaken ? 'approved' : 'old', jobs: [newest, ...others] };
    }
    if (first !== key) return { kind: 'repeat', of: first };
    // The first of repeats is shown too; alone it was ordered before, and somebody is at work on it.
    return newest && !repeated.has(key)
      ? { kind: 'old', jobs: [newest, ...others] }
      : { kind: 'new' };
  };
  return new Map(Object.entries(sent).map(([key, job]) => [key, outcome(key, job)]));
}

/** Text and pair: what makes two jobs the same to Gengo; for files the upload. */
const sameness = ({ identifier, lc_src, lc_tgt, body_src }: JobPayload) =>
  JSON.stringify([identifier, lc_src, lc_tgt, body_src]);

const TRANSLATED = new Set(['reviewable', 'revising', 'approved']);
const isTranslated = ({ status, mt }: Job) => TRANSLATED.has(status) && !mt;

/** What is wrong with an order, each fault at its place; `field` is the payload's. */
export interface SubmissionFaults {
  /** Above the button: of the order as a whole. */
  order: readonly Fault[];
  /** By the keys of the payload. */
  jobs: ReadonlyMap<string, readonly Fault[]>;
}

/**
 * Sorts a refusal of an order or a quote to its places. Faults of jobs that were not sent are the order's,
 * so that none is lost.
 */
export function submissionFaults({ details, message }: ApiError, sent: Jobs): SubmissionFaults {
  const keys = Object.keys(sent);
  // Gengo keys by index what came, or what it took, as an array.
  const keyOf = (key: string) => (Object.hasOwn(sent, key) ? key : keys[Number(key)]);
  const jobs = new Map<string, readonly Fault[]>();
  const order: Fault[] = [];
  for (const [key, faults] of details.faults ?? []) {
    const own = keyOf(key);
    if (own === undefined) order.push(...faults);
    else jobs.set(own, [...(jobs.get(own) ?? []), ...faults]);
  }
  if (!details.faults) order.push({ code: details.code, message, field: details.field });
  return { order, jobs };
}
