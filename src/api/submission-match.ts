import { CLOCK_SKEW, normal } from './after-lost.ts';
import type { JobPayload } from './order-payload.ts';
import type { Job } from './schema/job.ts';

/** An order that was sent, and whose answer was lost. */
export interface SentJobs {
  /** Unix seconds by this browser's clock: when it was sent. */
  since: number;
  /** What Galley put into `custom_data` where that was empty, if it did. */
  submissionId: string | undefined;
  /** By the keys of the payload. */
  rows: Readonly<Record<string, JobPayload>>;
}

export interface SubmissionMatch {
  /** `partly`: of the rest Gengo may have had a translation already, or not yet made jobs. */
  kind: 'ordered' | 'partly' | 'not-ordered';
  orderId: string | undefined;
  /** The job of each row found, by the keys of the payload; repeats in one payload share one. */
  jobs: ReadonlyMap<string, Job>;
  missing: readonly string[];
}

/**
 * Finds the jobs of an order of ours among `jobs`, the newest of the account: those with our submission
 * id, else those with the same text, pair, tier, title and `custom_data`; all of one order, that with the most
 * of them, the newest of several. Jobs older than the sending are not it.
 */
export function matchSubmission(sent: SentJobs, jobs: readonly Job[]): SubmissionMatch {
  const keys = Object.keys(sent.rows);
  const fresh = jobs.filter(({ ctime }) => ctime >= sent.since - CLOCK_SKEW);
  const found = groupBy(fresh, ({ order_id }) => order_id).map(([orderId, own]) => ({
    orderId,
    jobs: assign(sent.rows, own),
    isSure: own.some((job) => isMarked(job, sent.submissionId)),
    at: Math.max(...own.map(({ ctime }) => ctime)),
  }));
  const [best] = found
    .filter((order) => order.jobs.size > 0)
    .toSorted(
      (a, b) => Number(b.isSure) - Number(a.isSure) || b.jobs.size - a.jobs.size || b.at - a.at,
    );
  if (!best) return { kind: 'not-ordered', orderId: undefined, jobs: new Map(), missing: keys };
  const missing = keys.filter((key) => !best.jobs.has(key));
  return {
    kind: missing.length === 0 ? 'ordered' : 'partly',
    orderId: best.orderId,
    jobs: best.jobs,
    missing,
  };
}

const isMarked = ({ custom_data }: Job, id: string | undefined) =>
  id !== undefined && custom_data === id;

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
    return job.custom_data === custom_data;
  });
  return index === undefined || index < 0 ? undefined : jobs?.splice(index, 1)[0];
}

type Named = Pick<JobPayload, 'slug' | 'body_src' | 'lc_src' | 'lc_tgt' | 'tier'>;

/** What a job and its row have in common. A file's row may say nothing of it but its title. */
function nameOf({ slug = '', body_src = '', lc_src, lc_tgt, tier }: Named): string {
  // Gengo gives "0" where no title was sent (gengo-api.md, section 4).
  const title = slug === '0' ? '' : slug.trim();
  const text = normal(body_src);
  return JSON.stringify(text === '' ? [title] : [title, text, lc_src, lc_tgt, tier]);
}

/** Text and pair: what makes two jobs the same to Gengo. The tier is no part of it. */
const sameness = ({ body_src = '', lc_src, lc_tgt }: JobPayload) =>
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
