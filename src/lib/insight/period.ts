/** What the money and the times are divided by. */
export const CUTS = ['language', 'tier', 'order', 'month'] as const;
export type Cut = (typeof CUTS)[number];

/** What the address of the page says; `paths.insight` writes it. */
export interface InsightSearch {
  /** A day of the viewer's, `2026-11-22`, or so many days back from today: `30d`. Absent: twelve months. */
  from?: string | undefined;
  /** A day, itself included. Absent: until now. */
  to?: string | undefined;
  /** Absent: `language`. */
  by?: Cut | undefined;
}

/** Unix seconds; `to` is not in it any more. */
export interface Period {
  from: number;
  to: number;
}

/** A month, or what of it lies in the period. */
export interface Month extends Period {
  /** The period begins after its first day. */
  isCut: boolean;
  /** It is not over, or the period ends before it does. */
  isSoFar: boolean;
}

/** As many months as the page begins with, the one that is under way included. */
const MONTHS = 12;

/** Nothing is older: Gengo began in 2008. */
const FIRST_YEAR = 2008;

const isCut = (text: string): text is Cut => CUTS.some((cut) => cut === text);

const seconds = (date: Date) => date.getTime() / 1000;

/** The viewer's day, as its first moment; undefined: there is no such day. */
function dayOf(text: string): Date | undefined {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  const date = new Date(year, month - 1, day);
  const isReal = date.getMonth() === month - 1 && date.getDate() === day;
  return isReal && year >= FIRST_YEAR ? date : undefined;
}

/** So many days, the last one included: `30d`. */
const daysOf = (text: string): number | undefined =>
  /^[1-9]\d{0,3}d$/.test(text) ? Number.parseInt(text, 10) : undefined;

/** Reads the address; what it cannot read is as if it were not there, and so are two days in the wrong order. */
export function parseInsight(address: URLSearchParams): InsightSearch {
  const read = (name: string) => address.get(name) ?? '';
  const [from, to, by] = [read('from'), read('to'), read('by')];
  const [first, last] = [dayOf(from), dayOf(to)];
  const isOrdered = !first || !last || first <= last;
  return {
    ...((first || daysOf(from)) && isOrdered && { from }),
    ...(last && isOrdered && { to }),
    ...(isCut(by) && by !== 'language' && { by }),
  };
}

/** The period that the address means, by the viewer's own days; one that is still to come is its first day. `now` in Unix seconds. */
export function periodOf({ from = '', to = '' }: InsightSearch, now: number): Period {
  const last = dayOf(to) ?? new Date(now * 1000);
  const day = (date: Date, months: number, days: number) =>
    new Date(date.getFullYear(), date.getMonth() + months, days);
  const days = daysOf(from);
  const first =
    dayOf(from) ??
    (days === undefined ? day(last, 1 - MONTHS, 1) : day(last, 0, last.getDate() - days + 1));
  const end = last < first ? first : last;
  return { from: seconds(first), to: seconds(day(end, 0, end.getDate() + 1)) };
}

/** The months of a period by the viewer's own calendar, oldest first. `now` in Unix seconds. */
export function monthsOf({ from, to }: Period, now: number): Month[] {
  const months: Month[] = [];
  for (let index = 0; ; index += 1) {
    const [start, end] = [monthStart(from, index), monthStart(from, index + 1)];
    if (start >= to) return months;
    months.push({
      from: Math.max(start, from),
      to: Math.min(end, to),
      isCut: start < from,
      isSoFar: end > Math.min(to, now),
    });
  }
}

/** The first moment of a month, so many from the one that is under way. `now` in Unix seconds. */
export function monthStart(now: number, away: number): number {
  const date = new Date(now * 1000);
  return seconds(new Date(date.getFullYear(), date.getMonth() + away, 1));
}
