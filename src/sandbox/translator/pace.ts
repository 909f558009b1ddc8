import type { SandboxOptions } from '../world/options.ts';
import { hash } from '../world/random.ts';
import { correct, FILE_ANSWER, type Correction } from './correct.ts';
import { knownCorrection, knownTranslations } from './known.ts';
import { sampleText } from './sample.ts';
import type { JobRecord, Step } from '../world/records.ts';
import { takeId, type State } from '../world/state.ts';

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
  const correction = job.status === 'revising' ? correctionOf(job) : undefined;
  const body_tgt = job.file ? '' : (correction?.text ?? newTranslation(job));
  job.versions.push({ rev_id: takeId(state, 'revision'), body_tgt, at });
  delete job.mt;
  if (correction) job.thread.push({ author: 'translator', body: correction.answer, at });
  enter(state, job, job.auto_approve === 1 ? 'approved' : 'reviewable', at, pace);
}

/** What was asked for since the last delivery, done; undefined where there is nothing to correct. */
function correctionOf({ file, versions, thread, body_src }: JobRecord): Correction | undefined {
  const last = versions.at(-1);
  const asked = thread.filter(({ author }) => author === 'customer');
  const since = asked.filter(({ at }) => at >= (last?.at ?? 0));
  const requests = (since.length > 0 ? since : asked.slice(-1)).map(({ body }) => body);
  if (!last || requests.length === 0) return undefined;
  if (file) return { text: '', answer: FILE_ANSWER };
  const request = requests.join('\n');
  return (
    knownCorrection(last.body_tgt, requests[0] ?? '') ?? correct(last.body_tgt, request, body_src)
  );
}

/** What people made of the text, as long as the job has not had it; else a sample, in other words each time. */
function newTranslation({ versions, body_src, lc_tgt }: JobRecord): string {
  const isNew = (text: string) => !versions.some(({ body_tgt }) => body_tgt === text);
  return (
    knownTranslations(body_src, lc_tgt).find(isNew) ??
    sampleText(body_src, lc_tgt, versions.length + 1)
  );
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
