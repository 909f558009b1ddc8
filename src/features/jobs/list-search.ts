import type { JobListFilter } from '#api/jobs.ts';
import type { JobsSearch } from '#lib/paths.ts';
import { isKnownStatus, type KnownStatus } from '#lib/status.ts';

/** The most that Gengo lists by `count`, and what the list shows when nothing is said. */
export const LIST_LIMIT = 200;

/** What the address of the list says; `paths.jobs` writes it. */
export interface ListSearch extends JobsSearch {
  status?: KnownStatus | undefined;
}

/** Reads the address; what it cannot read is as if it were not there. */
export function parse(search: URLSearchParams): ListSearch {
  const status = search.get('status') ?? '';
  const after = search.get('after') ?? '';
  const count = parseCount(search.get('count') ?? '');
  return {
    ...(isKnownStatus(status) && { status }),
    ...(minuteToSeconds(after) !== undefined && { after }),
    ...(count !== undefined && { count }),
  };
}

export const hasFilters = (search: ListSearch) => Object.keys(search).length > 0;

/** What Gengo is asked: the newest 200 unless a time or a number is given. */
export function toFilter({ status, after, count }: ListSearch): JobListFilter {
  const since = after === undefined ? undefined : minuteToSeconds(after);
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

/** Unix seconds as `2026-11-22T07:41Z`: UTC to the minute. */
export function secondsToMinute(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`;
}

/** The way back; undefined for anything else, years before Gengo counts included. */
export function minuteToSeconds(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text)) return undefined;
  const seconds = Date.parse(text) / 1000;
  // `Date` turns 30 February into 2 March: the way back shows it.
  return seconds >= 0 && secondsToMinute(seconds) === text ? seconds : undefined;
}
