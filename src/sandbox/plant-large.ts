import { parseCredits } from './credits.ts';
import { LargeJob, REVISIONS_EACH, type LargeOrder } from './large-job.ts';
import type { SandboxOptions } from './options.ts';
import { KINDS, STATUSES_BY_AGE, TARGETS, TIERS } from './seed/large-terms.ts';
import { drawFor, drawn } from './seed/large-texts.ts';
import { emptyState, takeId, type JobRecord, type State } from './state.ts';
import { planAgain } from './translator.ts';

/** Translations in the account of `scenario=large`. */
export const LARGE = 100_000;

const HOUR = 3600_000;
const DAY = 24 * HOUR;
const CREDITS = '20000.00';

/** The account is two years old, and orders more each month: most of its translations are of late. */
const SPAN = 730 * DAY;
const GROWTH = 1.5;

/** Seconds, at speed 1, in which all that is under way is delivered. */
const LONGEST_ETA = 24 * 3600;

/** Texts in an order, and the languages that each is translated into, at most. */
const TEXTS = 9;
const LANGUAGES = 4;

/** The account of a company that has ordered a hundred thousand translations in two years. */
export function plantLarge(options: SandboxOptions, now: number, lives: number): State {
  const state = emptyState(now, lives, parseCredits(CREDITS), options.speed);
  state.since.at = now - SPAN - 30 * DAY;
  let texts = 100_000;
  while (state.jobs.size < LARGE) texts += plantOrder(state, texts, options, now);
  state.ids.revision += LARGE * REVISIONS_EACH;
  return state;
}

/** Some texts, each into some languages. Answers with how many texts. */
function plantOrder(state: State, firstText: number, options: SandboxOptions, now: number): number {
  const order_id = takeId(state, 'order');
  const draw = (what: string) => drawFor(what, order_id);
  const left = LARGE - state.jobs.size;
  const age = SPAN * (left / LARGE) ** GROWTH;
  const { lc_src, targets } = drawn(TARGETS, draw('pairs'));
  const kind = drawn(KINDS, draw('kind'));
  const order: LargeOrder = {
    order_id,
    at: Math.floor((now - age) / 1000) * 1000,
    lc_src,
    tier: drawn(TIERS, draw('tier')),
    kind,
    subject: kind.subjects[Math.floor(draw('subject') * kind.subjects.length)] ?? '',
    firstText,
  };
  const texts = 1 + Math.floor(draw('texts') * TEXTS);
  const from = Math.floor(draw('languages') * targets.length);
  const count = 1 + Math.floor(draw('count') * Math.min(LANGUAGES, targets.length));
  const into = [...targets, ...targets].slice(from, from + count);
  const places = Array.from({ length: texts }, (_, text) =>
    into.map((lc_tgt) => ({ text, lc_tgt })),
  );
  const jobs = places
    .flat()
    .slice(0, left)
    .map((place) => plantJob(state, order, place, options, now));
  state.orders.set(order_id, {
    order_id,
    at: order.at,
    as_group: count === 1 && jobs.length > 1 ? 1 : 0,
    thread: [],
    job_ids: jobs.map(({ job_id }) => job_id),
  });
  return texts;
}

function plantJob(
  state: State,
  order: LargeOrder,
  { text, lc_tgt }: { text: number; lc_tgt: string },
  options: SandboxOptions,
  now: number,
): JobRecord {
  const index = state.jobs.size;
  const hours = (now - order.at) / HOUR;
  const shares = STATUSES_BY_AGE.find(({ under }) => hours < under)?.shares ?? [];
  const status = drawn(shares, drawFor('status', index));
  const revision = state.ids.revision + index * REVISIONS_EACH;
  const job_id = takeId(state, 'job');
  const job = new LargeJob(order, { job_id, index, text, lc_tgt, status, revision, now });
  const next = planAgain(job, now, options, drawFor('eta', index) * LONGEST_ETA);
  if (next) job.next = next;
  if (status !== 'canceled') state.spent += job.credits;
  state.jobs.add(job);
  return job;
}
