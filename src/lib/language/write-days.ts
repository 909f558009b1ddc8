import { once } from '../once.ts';
import { i18n } from './i18n.ts';

/* By `Intl`: for what comes after the first paint (docs/decisions/0008-first-paint.md). */

const months = once(
  (language: string) => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' }),
);

/** `September 2026`, in the viewer's zone. */
export const monthName = (date: Date): string => months(i18n.locale).format(date);

const days = once(
  (language: string) =>
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' }),
);

/** `1 Sep 2026` in the order of the language, in the viewer's zone. */
export const dayName = (date: Date): string => days(i18n.locale).format(date);
