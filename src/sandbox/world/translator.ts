import type { SandboxOptions } from './options.ts';
import { hash } from './random.ts';
import { answerTo, correct, translate } from '../seed/translate.ts';
import type { JobRecord, Step } from './records.ts';
import { takeId, type State } from './state.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What the work takes at speed 1; speed divides these and nothing else. */
const WORK = {
  pickUp: 10 * MINUTE,
  decline: 5 * MINUTE,
  translate: 30 * MINUTE,
  translateUnit: 2_000,
  correct: 20 * MINUTE,
  requeue: 10 * MINUTE,
} as const;

/** Gengo approves by itself this long after delivery (gengo-api.md, section 5). */
const APPROVAL_WINDOW = 120 * HOUR;

/** A translator who does not correct within this loses the job. */
const CORRECTION_WINDOW = 24 * HOUR;

/** Until planted work goes on, at speed 1, where the seed gives no time. */
const USUAL_ETA = 12 * HOUR;

type Pace = Pick<SandboxOptions, 'speed' | 'queueMs'>;

/** Ms of work at speed 1 until a text of so many units is delivered, waiting included. */
export function usualTime(units: number): number {
  return WORK.pickUp + WORK.translate + units * WORK.translateUnit;
}

/** What happens to a job by itself after `at`, in the status that it has. */
export function plan(job: JobRecord, at: number, { speed, queueMs }: Pace): JobRecord['next'] {
  const after = (ms: number, step: Step) => ({ at: Math.ceil(at + ms), step });
  const work = (ms: number, step: Step) => (speed > 0 ? after(ms / speed, step) : undefined);
  switch (job.status) {
    case 'queued':
      return after(queueMs, 'appear');
    case 'available':
      return work(WORK.pickUp, 'pick-up');
    case 'pending':
      return declines(job)
        ? work(WORK.decline, 'decline')
        : work(WORK.translate + job.unit_count * WORK.translateUnit, 'deliver');
    case 'reviewable':
      return { at: (job.versions.at(-1)?.at ?? at) + APPROVAL_WINDOW, step: 'auto-approve' };
    case 'revising': {
      const expiry = after(CORRECTION_WINDOW, 'expire');
      const correction = work(WORK.correct, 'deliver');
      return correction && correction.at < expiry.at ? correction : expiry;
    }
    case 'rejected':
      return work(WORK.requeue, 'requeue');
    default:
      return undefined;
  }
}

/** As `plan`, but the work of an account that is just opened goes on when its seed says. */
export function planAgain(
  job: JobRecord,
  now: number,
  pace: Pace,
  etaSeconds = USUAL_ETA / 1000,
): JobRecord['next'] {
  const next = plan(job, now, pace);
  if (!next || next.step === 'auto-approve' || next.step === 'expire') return next;
  if (pace.speed === 0) return undefined;
  return { ...next, at: Math.ceil(now + (etaSeconds * 1000) / pace.speed) };
}

/** One job in seven goes back once before somebody takes it for good. */
function declines(job: JobRecord): boolean {
  return !job.declined && hash(`declines ${job.job_id}`) % 7 === 0;
}

/** The only way a job's status changes: whatever was going to happen before is off. */
export function enter(state: State, job: JobRecord, status: string, at: number, pace: Pace): void {
  job.status = status;
  schedule(state, job, plan(job, at, pace));
}

/** The only way the `next` of a job that is in the account changes. */
export function schedule({ jobs }: State, job: JobRecord, next: JobRecord['next']): void {
  if (next) job.next = next;
  else delete job.next;
  jobs.expect(job);
}

type Act = (state: State, job: JobRecord, at: number, pace: Pace) => void;

const become =
  (status: string): Act =>
  (state, job, at, pace) =>
    enter(state, job, status, at, pace);

const ACTS: Record<Step, Act> = {
  appear: become('available'),
  'pick-up': become('pending'),
  decline: (state, job, at, pace) => {
    job.declined = true;
    enter(state, job, 'available', at, pace);
  },
  deliver,
  expire: become('available'),
  requeue: become('available'),
  'auto-approve': become('approved'),
};

function deliver(state: State, job: JobRecord, at: number, pace: Pace): void {
  job.versions.push({ rev_id: takeId(state, 'revision'), body_tgt: nextVersion(job), at });
  delete job.mt;
  const correction = job.thread.findLast(({ author }) => author === 'customer');
  if (job.status === 'revising' && correction) {
    job.thread.push({ author: 'translator', body: answerTo(correction.body, job.lc_tgt), at });
  }
  enter(state, job, job.auto_approve === 1 ? 'approved' : 'reviewable', at, pace);
}

/** The first text, a correction that keeps most of the last one, or another translator's own words. */
function nextVersion({ file, status, versions, body_src, lc_tgt }: JobRecord): string {
  if (file) return '';
  const last = versions.at(-1);
  const version = versions.length + 1;
  return status === 'revising' && last
    ? correct(last.body_tgt, lc_tgt, version)
    : translate(body_src, lc_tgt, version);
}

/**
 * Does all that was due by `now`, each at its own time, so that it does not matter how often this is
 * called. Tells whether anything happened.
 */
export function advance(state: State, now: number, pace: Pace): boolean {
  let happened = false;
  for (let due = state.jobs.takeDue(now); due; due = state.jobs.takeDue(now)) {
    ACTS[due.next.step](state, due.job, due.next.at, pace);
    happened = true;
  }
  return happened;
}
