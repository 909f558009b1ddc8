import { once } from '../once.ts';
import { i18n } from './i18n.ts';

/** Days are written by few pages, and never before the first paint: apart from `write.ts`, which every page loads. */
const formatOf = once(
  (locale: string) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    }),
);

/** The day of a moment in the viewer's zone, `12 Mar 2026`. `seconds`: Unix. */
export function dayOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  // Times come from outside: there is no date beyond 273,000 years.
  return Number.isFinite(date.getTime())
    ? formatOf(i18n.locale || 'en').format(date)
    : String(seconds);
}
