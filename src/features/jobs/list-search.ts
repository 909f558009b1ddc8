import type { JobListFilter } from '#api/jobs.ts';
import { isKnownStatus, type KnownStatus } from '#lib/status.ts';

/** The most that Gengo lists by `count`, and what the list shows when nothing is said. */
export const LIST_LIMIT = 200;

/** What the address of the list says. */
export interface ListSearch {
  status?: KnownStatus | undefined;
  /** Received since: Unix seconds, a whole minute. */
  after?: number | undefined;
  /** The newest so many, 1 to 200. */
  count?: number | undefined;
}

/** Reads the address; what it cannot read is as if it were not there. */
export function parse(search: URLSearchParams): ListSearch {
  const status = search.get('status') ?? '';
  const after = parseMinute(search.get('after') ?? '');
  const count = parseCount(search.get('count') ?? '');
  return {
    ...(isKnownStatus(status) && { status }),
    ...(after !== undefined && { after }),
    ...(count !== undefined && { count }),
  };
}

/** The query part of the address, with its `?`; empty when nothing is asked for. */
export function format({ status, after, count }: ListSearch): string {
  const search = new URLSearchParams({
    ...(status !== undefined && { status }),
    ...(after !== undefined && { after: formatMinute(after) }),
    ...(count !== undefined && { count: String(count) }),
  }).toString();
  // A colon may stand in a query as it is, and people read this address.
  return search && `?${search.replaceAll('%3A', ':')}`;
}

/** What Gengo is asked: the newest 200 unless a time or a number is given. */
export function toFilter({ status, after, count }: ListSearch): JobListFilter {
  return {
    ...(status !== undefined && { status }),
    ...(after !== undefined && { timestamp_after: after }),
    ...((count !== undefined || after === undefined) && { count: count ?? LIST_LIMIT }),
  };
}

/** A whole number from 1 to 200, or undefined. */
export function parseCount(text: string): number | undefined {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= LIST_LIMIT ? count : undefined;
}

/** `2026-11-22T07:41Z`: UTC to the minute. */
function formatMinute(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`;
}

function parseMinute(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text)) return undefined;
  const seconds = Date.parse(text) / 1000;
  // `Date` turns 30 February into 2 March; the way back shows it. Gengo counts from 1970.
  return seconds >= 0 && formatMinute(seconds) === text ? seconds : undefined;
}
