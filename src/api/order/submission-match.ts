import { readMark } from '#lib/order/order-mark.ts';
import { normal } from '../job/lost-answer.ts';
import type { JobPayload } from './order-payload.ts';
import type { Job } from '../schema/job.ts';

/** An order that was sent, and whose answer was lost. */
export interface SentJobs {
  /** The order's id, if any of its jobs bears its mark (`order-mark.ts`). */
  mark: string | undefined;
  /** By the keys of the payload. */
  rows: Readonly<Record<string, JobPayload>>;
}

export interface SubmissionMatch {
  /** `partly`: of the rest Gengo may have had a translation already, or not yet made jobs. */
  kind: 'ordered' | 'partly' | 'not-ordered';
  /** Whether a job of it bears the order's mark: then it is that order, and no other like it. */
  isMarked: boolean;
  orderId: string | undefined;
  /** The job of each row found, by the keys of the payload; repeats in one payload share one. */
  jobs: ReadonlyMap<string, Job>;
  missing: readonly string[];
}

/**
 * Finds the jobs of an order of ours among those that may be its: those with its mark, else those with the
 * same text, pair, tier, title and `custom_data`; all of one order, that with the most of them, the newest of
 * several.
 */
export function matchSubmission(sent: SentJobs, jobs: readonly Job[]): SubmissionMatch {
  const keys = Object.keys(sent.rows);
  const found = groupBy(jobs, ({ order_id }) => order_id).map(([orderId, own]) => ({
    orderId,
    jobs: assign(sent.rows, own),
    isMarked: own.some((job) => bearsMark(job, sent.mark)),
    at: Math.max(...own.map(({ ctime }) => ctime)),
  }));
  const [best] = found
    .filter(({ jobs: own, isMarked }) => own.size > 0 || isMarked)
    .toSorted(
      (a, b) => Number(b.isMarked) - Number(a.isMarked) || b.jobs.size - a.jobs.size || b.at - a.at,
    );
  if (!best) {
    const none = { orderId: undefined, jobs: new Map(), missing: keys };
    return { kind: 'not-ordered', isMarked: false, ...none };
  }
  const { orderId, isMarked } = best;
  const missing = keys.filter((key) => !best.jobs.has(key));
  const kind = missing.length === 0 ? 'ordered' : 'partly';
  return { kind, isMarked, orderId, jobs: best.jobs, missing };
}

/** Whether a job is of the order with this id. */
export const bearsMark = ({ custom_data }: Pick<Job, 'custom_data'>, id: string | undefined) =>
  id !== undefined && readMark(custom_data) === id;

/** Each row's job. A job is one row's, but a text that repeats within the payload is ordered once. */
function assign(rows: SentJobs['rows'], jobs: readonly Job[]): Map<string, Job> {
  const free = new Map(groupBy(jobs, (job) => nameOf(job)));
  const bySameness = new Map<string, Job>();
  const found = new Map<string, Job>();
  for (const [key, row] of Object.entries(rows)) {
    const same = sameness(row);
    const job = take(free.get(nameOf(row)), row) ?? bySameness.get(same);
    if (!job) continue;
    found.set(key, job);
    if (row.type === 'text' && row.force !== 1) bySameness.set(same, job);
  }
  return found;
}

/** The first job that may be the row's, which no other row gets then. */
function take(jobs: Job[] | undefined, { type, custom_data = '' }: JobPayload): Job | undefined {
  const index = jobs?.findIndex((job) => {
    // A server may have dropped what it was given; of a file nothing else tells.
    if (job.custom_data === undefined) return type === 'text' || custom_data === '';
    return job.custom_data === custom_data || isSameMark(job.custom_data, custom_data);
  });
  return index === undefined || index < 0 ? undefined : jobs?.splice(index, 1)[0];
}

/** An older Galley wrote the same mark in another shape. */
const isSameMark = (one: string, other: string) => {
  const id = readMark(one);
  return id !== undefined && id === readMark(other);
};

type Named = Pick<JobPayload, 'slug' | 'body_src' | 'lc_src' | 'lc_tgt' | 'tier'>;

/** What a job and its row have in common. A file's row may say nothing of it but its title. */
function nameOf({ slug = '', body_src = '', lc_src, lc_tgt, tier }: Named): string {
  // Gengo gives "0" where no title was sent (gengo-api.md, section 4).
  const title = slug === '0' ? '' : slug.trim();
  const text = normal(body_src);
  return JSON.stringify(text === '' ? [title] : [title, text, lc_src, lc_tgt, tier]);
}

/** Text and pair: what makes two jobs the same to Gengo. The tier is no part of it. */
export const sameness = ({
  body_src = '',
  lc_src,
  lc_tgt,
}: Pick<JobPayload, 'body_src' | 'lc_src' | 'lc_tgt'>) =>
  JSON.stringify([normal(body_src), lc_src, lc_tgt]);

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
