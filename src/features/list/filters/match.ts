import type { JobCache } from '#api/job/job-cache.ts';
import type { Job, JobRef } from '#api/schema/job.ts';
import { onceFor } from '#lib/once.ts';
import { fold } from '#lib/text/fold.ts';
import { jobTitle } from '#lib/job-title.ts';
import { searchedText, wordsOf } from '#lib/text/searched.ts';
import { hasLocalFilters, type ListSearch } from './list-address.ts';
import { minuteToSeconds } from '#lib/time/minute.ts';
import { type SortColumn, type Sorting, sortOf } from './sort.ts';
import { dueTime } from '#lib/time/due-time.ts';

export interface Arranged {
  rows: readonly JobRef[];
  /** How many of the list have not been read, and so may be missing here or stand in the wrong place. */
  unread: number;
}

/** Those that were ordered before the search's end; the very rows where it has none. */
export function withinDates(rows: readonly JobRef[], { before }: ListSearch): readonly JobRef[] {
  const end = before === undefined ? undefined : minuteToSeconds(before);
  return end === undefined ? rows : rows.filter(({ ctime }) => ctime < end);
}

/**
 * Applies what Gengo cannot: the filters and the sort over what has been read. What has not been read
 * matches no filter, and stands behind everything that could be sorted.
 */
export function arrange(rows: readonly JobRef[], cache: ReadCache, search: ListSearch): Arranged {
  const sorting = sortOf(search);
  const isDefault = sorting.column === 'received';
  const isWhole = !hasLocalFilters(search);
  if (isWhole && isDefault)
    return { rows: sorting.direction === 'descending' ? rows : rows.toReversed(), unread: 0 };

  const { read, rest } = readingsOf(rows, cache);
  const found = isWhole ? read : withWords(read, wordsOf(search.q ?? '')).filter(matcherOf(search));
  return { rows: [...sorted(found, sorting), ...(isWhole ? rest : [])], unread: rest.length };
}

type ReadCache = Pick<JobCache, 'get' | 'version'>;

/** A row of which the translation has been read. */
interface Read {
  row: JobRef;
  job: Job;
  /** What a search looks at, once one has. */
  text?: string;
}

interface Readings {
  version: number;
  read: readonly Read[];
  rest: readonly JobRef[];
}

const readings = new WeakMap<readonly JobRef[], Readings>();

/** What has been read of a list and what not. Looked up once for each state of the cache, not with each key. */
function readingsOf(rows: readonly JobRef[], cache: ReadCache): Readings {
  const version = cache.version();
  const known = readings.get(rows);
  if (known?.version === version) return known;
  const read: Read[] = [];
  const rest: JobRef[] = [];
  for (const row of rows) {
    const job = cache.get(row.job_id);
    if (job) read.push({ row, job });
    else rest.push(row);
  }
  const found = { version, read, rest };
  readings.set(rows, found);
  return found;
}

const lastFound = new WeakMap<
  readonly Read[],
  { words: readonly string[]; found: readonly Read[] }
>();

/** Those in which all words stand. Who types on looks through what was found before. */
function withWords(read: readonly Read[], words: readonly string[]): readonly Read[] {
  if (words.length === 0) return read;
  const last = lastFound.get(read);
  const goesOn = last?.words.every((before) => words.some((word) => word.includes(before)));
  const among = last && goesOn ? last.found : read;
  const found = among.filter((one) => {
    const text = (one.text ??= searchedText(one.job));
    return words.every((word) => text.includes(word));
  });
  lastFound.set(read, { words, found });
  return found;
}

/** Whether a translation passes the search's other filters. */
function matcherOf({ pair, tier, order }: ListSearch): (one: Read) => boolean {
  return ({ job }) =>
    (pair === undefined || isOfPair(job, pair)) &&
    (tier === undefined || job.tier === tier) &&
    (order === undefined || job.order_id === order);
}

/** Whether it is of a pair; one that begins with `~` is of any source. */
const isOfPair = (job: Job, pair: string) =>
  pair.startsWith('~') ? `~${job.lc_tgt}` === pair : pairOf(job) === pair;

/** `en~pt-br`, as the address names a pair. */
export const pairOf = ({ lc_src, lc_tgt }: Pick<Job, 'lc_src' | 'lc_tgt'>) => `${lc_src}~${lc_tgt}`;

/** A title as a list of names is ordered: numbers by their value, accents beside their letters. */
const titleKey = onceFor((job: Job) =>
  fold(jobTitle(job).text).replace(/\d+/g, (digits) => digits.padStart(12, '0')),
);

/** The value of a column that rows are sorted by; rows without a value come last in either direction. */
const KEYS: Record<Exclude<SortColumn, 'received'>, (job: Job) => number | string | undefined> = {
  title: titleKey,
  units: (job) => job.unit_count,
  price: (job) => (job.credits === undefined ? undefined : Number(job.credits)),
  due: (job) => (dueTime(job) === undefined ? undefined : job.eta),
};

/** Ties keep Gengo's order: the newest first. */
function sorted(found: readonly Read[], { column, direction }: Sorting): JobRef[] {
  const isUp = direction === 'ascending';
  if (column === 'received') {
    const rows = found.map(({ row }) => row);
    return isUp ? rows.toReversed() : rows;
  }
  const keyed = found.map(({ row, job }) => ({ row, key: KEYS[column](job) }));
  const sign = isUp ? 1 : -1;
  return keyed
    .toSorted(({ key: a }, { key: b }) => {
      if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
      return a === b ? 0 : a < b ? -sign : sign;
    })
    .map(({ row }) => row);
}
