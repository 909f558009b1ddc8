import { withoutNoise } from '../money/decimal.ts';
import type { TimeUnit, Writer } from './writer.ts';

/*
 * English without `Intl`: a phone needs 50 ms for the first formatter of each of its kinds
 * (docs/decisions/0008-first-paint.md).
 */

/** One of a unit, and several. */
const UNITS: Readonly<Record<TimeUnit, readonly [one: string, several: string]>> = {
  year: ['yr', 'yr'],
  month: ['month', 'months'],
  day: ['day', 'days'],
  hour: ['hr', 'hr'],
  minute: ['min', 'min'],
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The signs of Gengo's currencies; another stands by its code. */
const SIGNS = new Map(Object.entries({ USD: '$', EUR: '€', GBP: '£', JPY: '¥' }));

/** The yen has no smaller coin. */
const WHOLE = new Set(['JPY']);

/** A row of digits, in threes. */
const groupDigits = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A zone by its minutes east of Greenwich: `UTC`, `UTC+9`, `UTC-3:30`. */
export function zone(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '-' : '+'}${hours}${rest ? `:${twoDigits(rest)}` : ''}`;
}

const inUnits = (amount: number, unit: TimeUnit) =>
  `${amount} ${UNITS[unit][amount === 1 ? 0 : 1]}`;

/** `1,234,567`; `$0.15`; `22 Nov 2026, 07:41 UTC+9`; `2 hr ago`; `6 hr, 57 min`; `A, B, and C`. */
export const english: Writer = {
  number: (value) =>
    Number.isInteger(value)
      ? `${value < 0 ? '-' : ''}${groupDigits(String(Math.abs(value)))}`
      : String(value),

  price(amount, currency) {
    const sign = SIGNS.get(currency);
    const exact = withoutNoise(amount);
    if (sign === undefined) return `${exact} ${currency}`.trim();
    // Of the decimal string, where a number would round; `lib/money/decimal.ts` made it one.
    const [whole = '', fraction = ''] = exact.replace('-', '').split('.');
    const decimals = fraction.replace(/0+$/, '').padEnd(WHOLE.has(currency) ? 0 : 2, '0');
    const before = `${exact.startsWith('-') ? '-' : ''}${sign}${groupDigits(whole)}`;
    return decimals === '' ? before : `${before}.${decimals}`;
  },

  moment(date) {
    const day = `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
    const clock = `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
    return `${day}, ${clock} ${zone(-date.getTimezoneOffset())}`;
  },

  away(amount, unit, isPast) {
    if (amount === 1 && unit === 'day') return isPast ? 'yesterday' : 'tomorrow';
    return isPast ? `${inUnits(amount, unit)} ago` : `in ${inUnits(amount, unit)}`;
  },

  now: () => 'now',

  length: (parts) => parts.map(([amount, unit]) => inUnits(amount, unit)).join(', '),

  moreThanNothing: () => '< 1 min',

  list: (words) =>
    words.length < 3
      ? words.join(' and ')
      : `${words.slice(0, -1).join(', ')}, and ${words.at(-1)}`,
};
