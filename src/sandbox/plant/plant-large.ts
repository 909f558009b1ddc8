import { offerFor, type Offer } from '../world/catalogue.ts';
import { parseCredits } from '../world/credits.ts';
import { LargeJob, REVISIONS_EACH, type LargeText } from './large-job.ts';
import type { SandboxOptions } from '../world/options.ts';
import { KINDS, STATUSES_BY_AGE, TARGETS, TIERS } from '../seed/large-terms.ts';
import { drawFor, drawn, sourceUnits } from './large-texts.ts';
import type { JobRecord } from '../world/records.ts';
import { emptyState, takeId, type State } from '../world/state.ts';
import { planAgain } from '../translator/pace.ts';

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
  const at = Math.floor((now - SPAN * (left / LARGE) ** GROWTH) / 1000) * 1000;
  const { lc_src, targets } = drawn(TARGETS, draw('pairs'));
  const kind = drawn(KINDS, draw('kind'));
  const subject = kind.subjects[Math.floor(draw('subject') * kind.subjects.length)] ?? '';
  const texts = Array.from({ length: 1 + Math.floor(draw('texts') * TEXTS) }, (_, index) => {
    const name = { kind, lc_src, number: firstText + index };
    return { ...name, order_id, at, subject, position: index + 1, unit_count: sourceUnits(name) };
  });
  const from = Math.floor(draw('languages') * targets.length);
  const count = 1 + Math.floor(draw('count') * Math.min(LANGUAGES, targets.length));
  const tier = drawn(TIERS, draw('tier'));
  const offers = [...targets, ...targets]
    .slice(from, from + count)
    .flatMap(
      (lc_tgt) =>
        offerFor({ lc_src, lc_tgt, tier }) ?? offerFor({ lc_src, lc_tgt, tier: 'pro' }) ?? [],
    );
  const jobs = texts
    .flatMap((text) => offers.map((offer) => ({ text, offer })))
    .slice(0, left)
    .map(({ text, offer }) => plantJob(state, text, offer, options, now));
  state.orders.set(order_id, {
    order_id,
    at,
    as_group: count === 1 && jobs.length > 1 ? 1 : 0,
    thread: [],
    job_ids: jobs.map(({ job_id }) => job_id),
  });
  return texts.length;
}

function plantJob(
  state: State,
  text: LargeText,
  offer: Offer,
  options: SandboxOptions,
  now: number,
): JobRecord {
  const index = state.jobs.size;
  const hours = (now - text.at) / HOUR;
  const shares = STATUSES_BY_AGE.find(({ under }) => hours < under)?.shares ?? [];
  const status = drawn(shares, drawFor('status', index));
  const revision = state.ids.revision + index * REVISIONS_EACH;
  const job_id = takeId(state, 'job');
  const job = new LargeJob(text, offer, { job_id, index, status, revision, now });
  const next = planAgain(job, now, options, drawFor('eta', index) * LONGEST_ETA);
  if (next) job.next = next;
  if (status !== 'canceled') state.spent += job.credits;
  state.jobs.add(job);
  return job;
}
