import type { JobCache } from '#api/job/job-cache.ts';
import { listsOf } from '#api/order/order-lists.ts';
import type { Job } from '#api/schema/job.ts';
import type { Order } from '#api/schema/order.ts';
import { jobTitle } from '#lib/job-title.ts';
import { sum } from '#lib/money/money.ts';
import { readCarried } from '#lib/order/order-mark.ts';
import { fold } from '#lib/text/fold.ts';
import { searchedText } from '#lib/text/searched.ts';
import { isAwaited } from '#lib/time/due-time.ts';
import { countJobs, countRejected, PROGRESS } from './order-state.ts';

/** An order as its translations tell it, as far as they have been read. */
export interface Summary {
  id: string;
  /** Unix seconds: when the first of them was received. */
  at: number;
  /** Oldest first. */
  jobs: readonly Job[];
}

/** The orders of translations that have been read, newest first. */
export function summariesOf(ids: readonly string[], cache: Pick<JobCache, 'get'>): Summary[] {
  const orders = new Map<string, Job[]>();
  for (const id of new Set(ids)) {
    const job = cache.get(id);
    // Old answers hold the word "NULL" for what has no order (gengo-api.md, section 4).
    if (!job?.order_id || !/^\d+$/.test(job.order_id)) continue;
    const known = orders.get(job.order_id);
    if (known) known.push(job);
    else orders.set(job.order_id, [job]);
  }
  return [...orders].map(([id, jobs]) => summaryOf(id, jobs)).toSorted(newestFirst);
}

export const summaryOf = (id: string, jobs: readonly Job[]): Summary => ({
  id,
  at: Math.min(...jobs.map(({ ctime }) => ctime)),
  jobs: jobs.toSorted((a, b) => Number(a.job_id) - Number(b.job_id)),
});

export const newestFirst = (a: Summary, b: Summary) => b.at - a.at || Number(b.id) - Number(a.id);

/** What an order is called, and by what. */
export interface OrderName {
  text: string;
  /** Its person named it, or its file; else it is known by its first text. */
  isOwn: boolean;
  /** The language of a text's first words. */
  language: string | undefined;
}

/** By Galley's mark on any of its translations, else by its file, else by its first text; undefined: nothing was read. */
export function nameOf({ jobs }: Summary): OrderName | undefined {
  const carried = jobs.map(({ custom_data }) => readCarried(custom_data));
  const text =
    carried.find(({ name }) => name)?.name ?? carried.find(({ file }) => file !== undefined)?.file;
  if (text !== undefined) return { text, isOwn: true, language: undefined };
  const [first] = jobs.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0));
  if (!first) return undefined;
  const title = jobTitle(first);
  return { text: title.text, isOwn: false, language: title.isSource ? first.lc_src : undefined };
}

/** Whether all words (`wordsOf`) stand in its name, its number, or any of its translations. */
export function isOrderFound(summary: Summary, words: readonly string[]): boolean {
  const head = fold(`${summary.id} ${nameOf(summary)?.text ?? ''}`);
  return words.every(
    (word) => head.includes(word) || summary.jobs.some((job) => searchedText(job).includes(word)),
  );
}

/** How many of its translations stand where, and of how many units they are. */
export interface Part {
  status: string;
  count: number;
  units: number;
}

/** The same translations by their statuses as the order lists them: the lists are read more often. */
export function asListed(jobs: readonly Job[], order: Order | undefined): readonly Job[] {
  if (!order) return jobs;
  const listed = new Map<string, string>();
  for (const [status, ids] of Object.entries(listsOf(order)))
    for (const id of ids) listed.set(id, status);
  const rejected = countRejected(order) > 0;
  return jobs.map((job) => {
    // Neither queued nor rejected ones are listed.
    const status =
      listed.get(job.job_id) ?? (rejected && job.status !== 'queued' ? 'rejected' : job.status);
    return status === job.status ? job : { ...job, status };
  });
}

/** By status, from done to not begun. What was not read counts as many units as the others do on average. */
export function partsOf(jobs: readonly Job[], order: Order | undefined): Part[] {
  const parts = new Map<string, Part>();
  const add = (status: string, count: number, units: number) => {
    const part = parts.get(status) ?? { status, count: 0, units: 0 };
    parts.set(status, { status, count: part.count + count, units: part.units + units });
  };
  for (const { status, unit_count: units = 0 } of asListed(jobs, order)) add(status, 1, units);
  if (order) {
    const mean = meanUnits(jobs, order);
    const all = { ...listsOf(order), ...unlisted(order) };
    for (const [status, ids] of Object.entries(all)) {
      const missing = ids.length - (parts.get(status)?.count ?? 0);
      if (missing > 0) add(status, missing, missing * mean);
    }
  }
  const rank = ({ status }: Part) => (PROGRESS as readonly string[]).indexOf(status);
  // What Galley does not know comes last.
  return [...parts.values()].toSorted((a, b) => (rank(a) >>> 0) - (rank(b) >>> 0));
}

const unlisted = (order: Order) => ({
  queued: { length: order.jobs_queued },
  rejected: { length: countRejected(order) },
});

function meanUnits(jobs: readonly Job[], order: Order): number {
  const known = jobs.flatMap(({ unit_count: units }) => units ?? []);
  const total = known.reduce((so, units) => so + units, 0);
  const rest = countJobs(order) - known.length;
  // What the order counts beyond those that were read.
  if (order.total_units !== undefined && rest > 0 && order.total_units > total)
    return (order.total_units - total) / rest;
  return known.length > 0 ? total / known.length : 1;
}

/** Nothing more will happen to it. */
export const isFinished = (parts: readonly Part[]): boolean =>
  parts.every(({ status }) => status === 'approved' || status === 'canceled');

/** How many of its translations are known by their number: those that were read, or all that the order counts. */
export const countOf = (parts: readonly Part[]): number =>
  parts.reduce((so, { count }) => so + count, 0);

/** Seconds until the last of what is to come is expected; undefined where nothing is, or Gengo does not say. */
export function expectedIn(jobs: readonly Job[]): number | undefined {
  const etas = jobs.filter(isAwaited).flatMap(({ eta }) => eta ?? []);
  return etas.length > 0 ? Math.max(...etas) : undefined;
}

/** An exact amount; never two currencies in one. */
export interface Price {
  amount: string;
  currency: string;
}

/** What its translations cost, a sum for each currency. Where not all were read, as the order says. */
export function pricesOf(jobs: readonly Job[], order: Order | undefined): Price[] {
  const isPart = order !== undefined && jobs.length < countJobs(order);
  if (isPart && order.total_credits !== undefined)
    return [{ amount: order.total_credits, currency: order.currency }];
  const currencies = [...new Set(jobs.map(({ currency }) => currency))];
  return currencies.flatMap((currency) => {
    const amounts = jobs.flatMap((job) =>
      job.currency === currency && job.credits !== undefined ? [job.credits] : [],
    );
    return amounts.length > 0 ? [{ amount: sum(amounts), currency }] : [];
  });
}
