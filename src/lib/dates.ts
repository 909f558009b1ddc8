/*
 * The one date formatter. Times are Unix seconds, as Gengo sends them; `locale` and `timeZone` are the
 * viewer's own unless a test names others.
 */

import { once } from './once.ts';

export interface DateOptions {
  locale?: string;
  timeZone?: string;
}

/** Largest first: seconds in a unit, and its name to Intl. */
const UNITS = [
  [365 * 86_400, 'year'],
  [30 * 86_400, 'month'],
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
] as const;

const absolute = once(
  (locale?: string, timeZone?: string) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
      timeZone,
    }),
);
const relative = once(
  (locale?: string) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }),
);
const amountOf = once(
  (unit: string, locale?: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }),
);
const listOf = once(
  (locale?: string) => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }),
);

/** Date and time to the minute with the zone's name: `22 Nov 2026, 07:41 UTC`. */
export function absoluteTime(seconds: number, { locale, timeZone }: DateOptions = {}): string {
  return format(seconds, () => absolute(locale, timeZone).format(seconds * 1000));
}

/** How far from `now` (Unix seconds): `2 hr. ago`, `in 3 days`, `now` within a minute. */
export function relativeTime(
  seconds: number,
  now: number,
  { locale }: Pick<DateOptions, 'locale'> = {},
): string {
  return format(seconds, () => {
    const words = relative(locale);
    const away = seconds - now;
    const unit = UNITS.find(([size]) => Math.abs(away) >= size);
    return unit ? words.format(Math.trunc(away / unit[0]), unit[1]) : words.format(0, 'second');
  });
}

/** A length of time in its two largest units: `6 hr, 57 min`, `< 1 min` below a minute. */
export function duration(seconds: number, { locale }: Pick<DateOptions, 'locale'> = {}): string {
  return format(seconds, () => {
    const words = (amount: number, unit: string) => amountOf(unit, locale).format(amount);
    const largest = UNITS.findIndex(([size]) => seconds >= size);
    if (largest === -1) return `< ${words(1, 'minute')}`;
    let rest = seconds;
    const parts = UNITS.slice(largest, largest + 2).flatMap(([size, unit]) => {
      const amount = Math.floor(rest / size);
      rest -= amount * size;
      return amount ? [words(amount, unit)] : [];
    });
    return listOf(locale).format(parts);
  });
}

/** The form that `<time dateTime>` wants: ISO in UTC to the second. */
export function isoTime(seconds: number): string {
  return format(seconds, () => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'));
}

/** Times come from outside: Intl and Date throw on those beyond 273,000 years, a page must not. */
function format(seconds: number, write: () => string): string {
  return Number.isFinite(new Date(seconds * 1000).getTime()) ? write() : String(seconds);
}
