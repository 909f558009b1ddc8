import { withoutNoise } from '../money/decimal.ts';
import { textDirection } from './direction.ts';
import type { Writer } from './writer.ts';

/** As `Intl` writes a language (a BCP 47 tag). Loaded with its catalog. */
export function byIntl(language: string): Writer {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  const moment = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
  });
  const away = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  const languages = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const units = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  const inUnits = (amount: number, unit: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(amount);
  const { compare } = new Intl.Collator(language);
  // "US$" at the end of what runs from right to left would be drawn as "$US".
  const end = textDirection(language) === 'rtl' ? '\u200e' : '';
  return {
    number: (value) => number.format(value),
    price(amount, currency) {
      if (!/^[A-Z]{3}$/.test(currency)) return `${withoutNoise(amount)} ${currency}`.trim();
      const format = new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        // As in English: Gengo has one dollar.
        currencyDisplay: 'narrowSymbol',
        maximumFractionDigits: 20,
      });
      // A decimal string is written digit for digit; `Writer` says that it is one.
      return format.format(withoutNoise(amount) as `${number}`) + end;
    },
    moment: (date) => moment.format(date),
    away: (amount, unit, isPast) => away.format(isPast ? -amount : amount, unit),
    now: () => away.format(0, 'second'),
    length: (parts) => units.format(parts.map(([amount, unit]) => inUnits(amount, unit))),
    moreThanNothing: () => `< ${inUnits(1, 'minute')}`,
    languageName(tag) {
      try {
        return languages.of(tag);
      } catch {
        // Gengo's codes come from outside: not every one is a tag.
        return undefined;
      }
    },
    list: (words) => list.format(words),
    compare,
  };
}
