import { minuteToSeconds, secondsToMinute } from '#lib/time/minute.ts';

/*
 * The list's dates: the address has moments (UTC to the minute), people have days of their own zone. A moment is written
 * only by the press that chooses it: one hour of a year is there twice, and told by its day it would become the other.
 */

/** Which part of the time is listed, as the address has it. */
export interface Dates {
  after?: string | undefined;
  before?: string | undefined;
}

const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');

const moment = (date: Date): string | undefined =>
  date.getTime() >= 0 ? secondsToMinute(date.getTime() / 1000) : undefined;

/** The local day of a moment, `2026-09-01`, as `<input type="date">` wants it; empty where there is none. */
export function dayOf(minute: string | undefined): string {
  const seconds = minute === undefined ? undefined : minuteToSeconds(minute);
  if (seconds === undefined) return '';
  const date = new Date(seconds * 1000);
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** When a local day begins, or one that is so many days later; undefined for what is no day, or before Gengo counts. */
export function beginningOf(day: string, later = 0): string | undefined {
  const [year, month, date] = /^\d{4,6}-\d\d-\d\d$/.test(day) ? day.split('-').map(Number) : [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  return moment(new Date(year, month - 1, date + later));
}

/** The last day that is listed: `before` is when the next one begins, or a moment of it. */
export function lastDayOf(before: string | undefined): string {
  const seconds = before === undefined ? undefined : minuteToSeconds(before);
  return seconds === undefined || seconds < 60 ? '' : dayOf(secondsToMinute(seconds - 60));
}

/** The months up to now, the newest first: each with its first day and what it bounds. */
export function monthsUntil(now: Date, count: number): readonly (Required<Dates> & { at: Date })[] {
  return Array.from({ length: count }, (_, back) => {
    const at = new Date(now.getFullYear(), now.getMonth() - back, 1);
    const end = new Date(now.getFullYear(), now.getMonth() - back + 1, 1);
    return { at, after: moment(at) ?? '', before: moment(end) ?? '' };
  });
}
