import { fileUnits, offerFor, unitsOf } from '../world/catalogue.ts';
import { parseCredits } from '../world/credits.ts';
import type { SandboxOptions } from '../world/options.ts';
import { plantLarge } from './plant-large.ts';
import { DEMO, DEMO_CREDITS } from '../seed/demo.ts';
import type { SeedComment, SeedJob, SeedOrder } from '../seed/types.ts';
import type { CommentRecord, JobRecord, JobTerms } from '../world/records.ts';
import { emptyState, takeId, type State } from '../world/state.ts';
import { planAgain } from '../translator/pace.ts';

const HOUR = 3600_000;
const EMPTY_CREDITS = '100.00';

/** A fresh account as its scenario has it, with all its times before `now`. */
export function plant(options: SandboxOptions, now: number, lives: number): State {
  if (options.scenario === 'large') return plantLarge(options, now, lives);
  const credits = parseCredits(options.scenario === 'demo' ? DEMO_CREDITS : EMPTY_CREDITS);
  const state = emptyState(now, lives, credits, options.speed);
  if (options.scenario === 'empty') return state;
  const oldestFirst = DEMO.toSorted((a, b) => age(b) - age(a));
  for (const order of oldestFirst) plantOrder(state, order, options, now);
  return state;
}

const age = ({ jobs }: SeedOrder) => Math.max(...jobs.map(({ hoursAgo }) => hoursAgo));

function plantOrder(state: State, seed: SeedOrder, options: SandboxOptions, now: number): void {
  const order_id = takeId(state, 'order');
  const jobs = seed.jobs.map((job) => plantJob(state, order_id, job, options, now));
  for (const job of jobs) state.jobs.add(job);
  const [first] = jobs;
  const isGroup = jobs.every((job) => job.lc_tgt === first?.lc_tgt && job.tier === first.tier);
  state.orders.set(order_id, {
    order_id,
    at: now - age(seed) * HOUR,
    as_group: isGroup && jobs.length > 1 ? 1 : 0,
    thread: plantThread(seed.comments, now),
    job_ids: jobs.map(({ job_id }) => job_id),
  });
}

function plantJob(
  state: State,
  order_id: number,
  seed: SeedJob,
  options: SandboxOptions,
  now: number,
): JobRecord {
  const { versions, thread, hoursAgo, feedback, etaSeconds, mt, status, file, ...terms } = seed;
  const job_id = takeId(state, 'job');
  const unit_count = file ? fileUnits(file.filename) : unitsOf(seed.body_src, seed.lc_src);
  const credits = (offerFor(seed)?.unit_price ?? 0) * unit_count;
  if (status !== 'canceled') state.spent += credits;
  const at = now - hoursAgo * HOUR;
  const job: JobRecord = {
    auto_approve: 0,
    ...terms,
    job_id,
    order_id,
    unit_count,
    credits,
    status,
    at,
    versions: versions.map((version) => ({
      rev_id: takeId(state, 'revision'),
      body_tgt: version.body_tgt,
      at: now - version.hoursAgo * HOUR,
    })),
    thread: withInstructions(terms, plantThread(thread, now), at),
    ...(mt && { mt: true }),
    ...(file && { file }),
    ...(feedback && { feedback: { ...feedback, for_mygengo: '', public: false } }),
  };
  const next = planAgain(job, now, options, etaSeconds);
  if (next) job.next = next;
  return job;
}

function plantThread(comments: readonly SeedComment[], now: number): CommentRecord[] {
  return comments.map(({ author, body, hoursAgo }) => ({
    author,
    body,
    at: now - hoursAgo * HOUR,
  }));
}

/** A job's instructions open its conversation: the payload of a job does not repeat them. */
export function withInstructions(
  { comment }: Pick<JobTerms, 'comment'>,
  thread: CommentRecord[],
  at: number,
): CommentRecord[] {
  if (!comment || thread.some(({ body }) => body === comment)) return thread;
  return [{ author: 'customer', body: comment, at }, ...thread];
}
