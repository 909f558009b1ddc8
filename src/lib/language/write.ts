import { english } from './english.ts';
import type { TimeUnit, Writer } from './writer.ts';

/*
 * The one place where numbers, prices, times and lists become words, in the language that is spoken. Times are Unix
 * seconds, as Gengo sends them, and are told in the viewer's own zone.
 */

/** Apart from the messages: workers write numbers and say nothing. */
const spoken: { writer: Writer } = { writer: english };

/** For `speak` alone (`i18n.ts`). */
export const writeBy = (writer: Writer): void => void (spoken.writer = writer);

/** `1234567` as `1,234,567`. */
export const formatNumber = (value: number): string => spoken.writer.number(value);

/**
 * `"0.1500"`, `"USD"` as `$0.15`: at least two decimals, for yen none, and as many as the amount has; what a float
 * left behind the sixth is rounded off.
 */
export const formatPrice = (amount: string, currency: string): string =>
  spoken.writer.price(amount, currency);

/** `A`, `A and B`, `A, B, and C`. */
export const listed = (words: readonly string[]): string => spoken.writer.list(words);

/** What a language (a BCP 47 tag) is called in another one than English; undefined in English. */
export const writtenLanguage = (tag: string): string | undefined =>
  spoken.writer.languageName?.(tag);

/** As the spoken language sorts words: negative where `a` stands first. */
export const compareWords = (a: string, b: string): number =>
  spoken.writer.compare?.(a, b) ?? Number(a > b) - Number(a < b);

/** Date and time to the minute with the zone's distance: `22 Nov 2026, 07:41 UTC+9`. */
export const absoluteTime = (seconds: number): string =>
  format(seconds, (date) => spoken.writer.moment(date));

/** Largest first: seconds in a unit. */
const UNITS: readonly (readonly [size: number, unit: TimeUnit])[] = [
  [365 * 86_400, 'year'],
  [30 * 86_400, 'month'],
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
];

/** How far from `now` (Unix seconds): `2 hr ago`, `in 3 days`, `now` within a minute. */
export function relativeTime(seconds: number, now: number): string {
  return format(seconds, () => {
    const away = Math.abs(seconds - now);
    const [size, unit] = UNITS.find(([least]) => away >= least) ?? [];
    if (size === undefined || unit === undefined) return spoken.writer.now();
    return spoken.writer.away(Math.trunc(away / size), unit, seconds < now);
  });
}

/**
 * The same for what has happened: where it seems to be still to come, two clocks differ, and it is `now`.
 * So `now` may be told by a clock that is a little slow, or wrong.
 */
export const pastTime = (seconds: number, now: number): string =>
  relativeTime(seconds, Math.max(seconds, now));

/** A length of time in its two largest units: `6 hr, 57 min`, `< 1 min` below a minute. */
export function duration(seconds: number): string {
  return format(seconds, () => {
    const largest = UNITS.findIndex(([size]) => seconds >= size);
    if (largest === -1) return spoken.writer.moreThanNothing();
    let rest = seconds;
    const parts = UNITS.slice(largest, largest + 2).flatMap(([size, unit]) => {
      const amount = Math.floor(rest / size);
      rest -= amount * size;
      return amount ? [[amount, unit] as const] : [];
    });
    return spoken.writer.length(parts);
  });
}

/** The form that `<time dateTime>` wants, in every language: ISO in UTC to the second. */
export const isoTime = (seconds: number): string =>
  format(seconds, (date) => date.toISOString().replace('.000Z', 'Z'));

/** Times come from outside: there is no date beyond 273,000 years, and a page must not break on one. */
function format(seconds: number, write: (date: Date) => string): string {
  const date = new Date(seconds * 1000);
  return Number.isFinite(date.getTime()) ? write(date) : String(seconds);
}
