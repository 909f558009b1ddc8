/*
 * The one date formatter. Times are Unix seconds, as Gengo sends them, and are told in the viewer's own
 * zone, in the interface's English. Without `Intl`: a phone needs 50 ms for the first of each of its kinds.
 */

/** Largest first: seconds in a unit, one of it, and several. */
const UNITS = [
  [365 * 86_400, 'yr', 'yr'],
  [30 * 86_400, 'month', 'months'],
  [86_400, 'day', 'days'],
  [3_600, 'hr', 'hr'],
  [60, 'min', 'min'],
] as const;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Date and time to the minute with the zone's distance: `22 Nov 2026, 07:41 UTC+9`. */
export function absoluteTime(seconds: number): string {
  return format(seconds, (date) => {
    const day = `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
    return `${day}, ${clock(date.getHours(), date.getMinutes())} ${zone(-date.getTimezoneOffset())}`;
  });
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

const clock = (hours: number, minutes: number) => `${twoDigits(hours)}:${twoDigits(minutes)}`;

/** A zone by its minutes east of Greenwich: `UTC`, `UTC+9`, `UTC-3:30`. */
export function zone(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '-' : '+'}${hours}${rest ? `:${twoDigits(rest)}` : ''}`;
}

/** How far from `now` (Unix seconds): `2 hr ago`, `in 3 days`, `now` within a minute. */
export function relativeTime(seconds: number, now: number): string {
  return format(seconds, () => {
    const away = seconds - now;
    const unit = UNITS.find(([size]) => Math.abs(away) >= size);
    if (!unit) return 'now';
    const amount = Math.trunc(Math.abs(away) / unit[0]);
    if (amount === 1 && unit[1] === 'day') return away < 0 ? 'yesterday' : 'tomorrow';
    return away < 0 ? `${inUnits(amount, unit)} ago` : `in ${inUnits(amount, unit)}`;
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
    if (largest === -1) return '< 1 min';
    let rest = seconds;
    return UNITS.slice(largest, largest + 2)
      .flatMap((unit) => {
        const amount = Math.floor(rest / unit[0]);
        rest -= amount * unit[0];
        return amount ? [inUnits(amount, unit)] : [];
      })
      .join(', ');
  });
}

const inUnits = (amount: number, [, one, several]: (typeof UNITS)[number]) =>
  `${amount} ${amount === 1 ? one : several}`;

/** The form that `<time dateTime>` wants: ISO in UTC to the second. */
export function isoTime(seconds: number): string {
  return format(seconds, (date) => date.toISOString().replace('.000Z', 'Z'));
}

/** Times come from outside: there is no date beyond 273,000 years, and a page must not break on one. */
function format(seconds: number, write: (date: Date) => string): string {
  const date = new Date(seconds * 1000);
  return Number.isFinite(date.getTime()) ? write(date) : String(seconds);
}
