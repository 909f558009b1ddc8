import type { JobShelf } from '#api/job-shelf.ts';
import type { Job, JobRef } from '#api/schema/job.ts';
import { jobTitle } from '#lib/job-title.ts';
import { fold } from './fold.ts';
import { hasLocalFilters, type ListSearch } from './search.ts';
import { type SortColumn, type Sorting, sortOf } from './sort.ts';
import { dueTime } from '../due-time.ts';

export interface Arranged {
  rows: readonly JobRef[];
  /** How many of the list have not been read, and so may be missing here or stand in the wrong place. */
  unread: number;
}

/**
 * Applies what Gengo cannot: the filters and the sort over what has been read. What has not been read
 * matches no filter, and stands behind everything that could be sorted.
 */
export function arrange(
  rows: readonly JobRef[],
  shelf: Pick<JobShelf, 'get'>,
  search: ListSearch,
): Arranged {
  const sorting = sortOf(search);
  const isUsual = sorting.column === 'received';
  const isWhole = !hasLocalFilters(search);
  if (isWhole && isUsual)
    return { rows: sorting.direction === 'descending' ? rows : rows.toReversed(), unread: 0 };

  const matches = matcherOf(search);
  const found: Read[] = [];
  const rest: JobRef[] = [];
  let unread = 0;
  for (const row of rows) {
    const job = shelf.get(row.job_id);
    if (!job) {
      unread += 1;
      if (isWhole) rest.push(row);
    } else if (matches(job)) found.push({ row, job });
  }
  return { rows: [...sorted(found, sorting), ...rest], unread };
}

interface Read {
  row: JobRef;
  job: Job;
}

/** Whether a translation passes the search's own filters. */
function matcherOf({ q = '', pair, tier, order }: ListSearch): (job: Job) => boolean {
  const words = fold(q).split(/\s+/).filter(Boolean);
  const tests = [
    pair !== undefined && ((job: Job) => pairOf(job) === pair),
    tier !== undefined && ((job: Job) => job.tier === tier),
    order !== undefined && ((job: Job) => job.order_id === order),
    words.length > 0 &&
      ((job: Job) => {
        const text = foldedText(job);
        return words.every((word) => text.includes(word));
      }),
  ].filter((test) => test !== false);
  return (job) => tests.every((test) => test(job));
}

/** `en~pt-br`, as the address names a pair. */
export const pairOf = ({ lc_src, lc_tgt }: Pick<Job, 'lc_src' | 'lc_tgt'>) => `${lc_src}~${lc_tgt}`;

const foldedTexts = new WeakMap<Job, string>();

/** All that a text is searched in; folded once for each reading, since every key looks at all of them. */
function foldedText(job: Job): string {
  const known = foldedTexts.get(job);
  if (known !== undefined) return known;
  const text = fold(`${job.job_id}\n${job.slug}\n${job.body_src}\n${job.body_tgt ?? ''}`);
  foldedTexts.set(job, text);
  return text;
}

/** What is compared; undefined: nothing is known, and it comes last whichever way. */
const VALUES: Record<
  Exclude<SortColumn, 'received' | 'title'>,
  (job: Job) => number | undefined
> = {
  units: (job) => job.unit_count,
  price: (job) => (job.credits === undefined ? undefined : Number(job.credits)),
  due: (job) => (dueTime(job) === undefined ? undefined : job.eta),
};

function sorted(found: readonly Read[], { column, direction }: Sorting): JobRef[] {
  const sign = direction === 'ascending' ? 1 : -1;
  // Ties keep Gengo's order: the newest first.
  const byKey = <Key>(
    keyOf: (job: Job) => Key | undefined,
    compare: (a: Key, b: Key) => number,
  ) => {
    const keyed = found.map(({ row, job }) => ({ row, key: keyOf(job) }));
    return keyed
      .toSorted(({ key: a }, { key: b }) => {
        if (a === undefined || b === undefined)
          return Number(a === undefined) - Number(b === undefined);
        return sign * compare(a, b);
      })
      .map(({ row }) => row);
  };
  if (column === 'received') {
    const rows = found.map(({ row }) => row);
    return sign < 0 ? rows : rows.toReversed();
  }
  if (column === 'title') {
    // Of what people wrote, not of the interface; made only where somebody sorts.
    const { compare } = new Intl.Collator('en', { numeric: true });
    return byKey((job) => jobTitle(job).text, compare);
  }
  return byKey(VALUES[column], (a, b) => a - b);
}
