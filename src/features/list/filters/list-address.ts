import type { JobListFilter } from '#api/job/job-list.ts';
import type { JobsSearch } from '#lib/paths.ts';
import { minuteToSeconds } from '#lib/time/minute.ts';
import { isKnownStatus, type KnownStatus } from '#lib/status.ts';
import { isSort, type Sort, sortOf } from './sort.ts';

/** The most that Gengo lists by `count`, and what the list shows when nothing is said. */
export const LIST_LIMIT = 200;

/** `after` of a list of everything: no translation is older. */
export const EVERYTHING = '1970-01-01T00:00Z';

/** What the address of the list says; `paths.jobs` writes it. */
export interface ListSearch extends JobsSearch {
  status?: KnownStatus | undefined;
  sort?: Sort | undefined;
}

/** How each part of the address is read; undefined: as if it were not there. */
const READ: { [Name in keyof ListSearch]-?: (text: string) => ListSearch[Name] } = {
  status: (text) => (isKnownStatus(text) ? text : undefined),
  after: (text) => (minuteToSeconds(text) === undefined ? undefined : text),
  before: (text) => (minuteToSeconds(text) === undefined ? undefined : text),
  count: parseCount,
  q: (text) => (text.trim() === '' ? undefined : text),
  pair: (text) => matching(/^[\w-]{0,20}~[\w-]{1,20}$/, text),
  tier: (text) => matching(/^\w[\w -]{0,39}$/, text),
  order: (text) => matching(/^\w{1,40}$/, text),
  sort: (text) => (isSort(text) ? text : undefined),
};

const matching = (pattern: RegExp, text: string) => (pattern.test(text) ? text : undefined);

/** Reads the address; what it cannot read is as if it were not there. */
export function parse(address: URLSearchParams): ListSearch {
  const read = Object.entries(READ).flatMap(([name, readOne]) => {
    const value = readOne(address.get(name) ?? '');
    return value === undefined ? [] : [[name, value]];
  });
  // Each value comes from the reader of its own name.
  return Object.fromEntries(read) as ListSearch;
}

/** The filters that need nothing of a translation but what a list says. */
export const askedOf = ({ status, after, before, count }: ListSearch) => ({
  status,
  after,
  before,
  count,
});

/** The filters that Galley applies, to the translations that have been read. */
export const localOf = ({ q, pair, tier, order }: ListSearch) => ({ q, pair, tier, order });

const isSet = (part: object) => Object.values(part).some((value) => value !== undefined);

/** Whether anything is left out of the list; a sort leaves out nothing. */
export const hasFilters = (search: ListSearch) => isSet(askedOf(search)) || isSet(localOf(search));

export const hasLocalFilters = (search: ListSearch) => isSet(localOf(search));

/** Whether the rows or their order depend on the details of translations, which must be read first. */
export const needsReading = (search: ListSearch) =>
  hasLocalFilters(search) || sortOf(search).column !== 'received';

/**
 * What Gengo is asked: the newest 200 unless a time or a number is given. It knows no end: of what came before a time the
 * newest 200 may hold nothing, so everything is asked for.
 */
export function toFilter({ status, after, before, count }: ListSearch): JobListFilter {
  const from = after ?? (before === undefined ? undefined : EVERYTHING);
  const since = from === undefined ? undefined : minuteToSeconds(from);
  return {
    ...(status !== undefined && { status }),
    ...(since !== undefined && { timestamp_after: since }),
    ...((count !== undefined || since === undefined) && { count: count ?? LIST_LIMIT }),
  };
}

/** A whole number from 1 to 200, or undefined. */
export function parseCount(text: string): number | undefined {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= LIST_LIMIT ? count : undefined;
}
