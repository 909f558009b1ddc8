import { isCustomer } from './authors.ts';
import { JOB_RULES, judge } from './job-rules.ts';
import type { Decision } from '../schema/decision.ts';
import type { Job } from '../schema/job.ts';
import type { Comment } from '../schema/review.ts';

/*
 * After a lost answer (`unknown-outcome`) the state is read again; these tell what it shows.
 */

/** Gengo's clock and ours differ: how far, in seconds, what was sent may seem older than its sending. */
export const CLOCK_SKEW = 300;

interface SentComment {
  /** By Gengo's clock, in Unix seconds, where that is known. No other clock counts. */
  sentAt: number | undefined;
  /** The thread as it was last read before, if it was. */
  before?: readonly Comment[] | undefined;
}

/**
 * Finds a comment of ours in a thread read afterwards: the customer's newest with the same words, if they
 * stand there more often than before and it is not older than its sending. Undefined: it did not arrive.
 */
export function findComment(
  thread: readonly Comment[],
  body: string,
  { sentAt = -Infinity, before = [] }: SentComment,
): Comment | undefined {
  const words = normal(body);
  const alike = (all: readonly Comment[]) =>
    all.filter((comment) => isCustomer(comment.author) && normal(comment.body) === words);
  const found = alike(thread);
  if (found.length <= alike(before).length) return undefined;
  return found.findLast(({ ctime }) => ctime >= sentAt - CLOCK_SKEW);
}

/**
 * `decided-otherwise`: by someone else, or by Gengo, meanwhile. `unseen`: what stands now does not tell,
 * and deciding the same again does no harm.
 */
export type DecisionOutcome = 'done' | 'not-done' | 'decided-otherwise' | 'unseen';

/** The statuses in which a job stands after a decision (gengo-api.md, section 5, "State machine"). */
const after = (action: Decision['action']): readonly string[] => JOB_RULES[action].leadsTo ?? [];

/**
 * Whether a decision whose answer was lost has happened, from the job as it is now: it has not, where
 * the job would still take it. What was read before does not count: a poll may have seen the outcome.
 */
export function readDecisionOutcome(
  now: Pick<Job, 'status'>,
  { action }: Pick<Decision, 'action'>,
): DecisionOutcome {
  const statuses = after(action);
  if (statuses.includes(now.status)) return 'done';
  if (!judge(action, now).allowed) return 'decided-otherwise';
  return statuses.length === 0 ? 'unseen' : 'not-done';
}

/** Whether this status is where just this decision leads: corrections and rejects have words of their own. */
export const isAlike = ({ action }: Pick<Decision, 'action'>, status: string): boolean =>
  action === 'approve' && after(action).includes(status);

/** The job as it stands once Gengo has taken a decision: the next reading shows it later. */
export function afterDecision(job: Job, decision: Decision): Job {
  const isCanceled = decision.action === 'reject' && decision.follow_up === 'cancel';
  const status = isCanceled ? 'canceled' : (after(decision.action)[0] ?? job.status);
  return { ...job, status };
}

/** A text as it may be compared: line ends and edges may come back changed. */
export function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
