import { i18n } from './i18n.ts';
import { english } from './english.ts';
import { textDirection } from './direction.ts';

/*
 * How figures of charts are written: apart from `write.ts`, which every page loads first. English by tables, as there
 * (docs/decisions/0008-first-paint.md).
 */

interface FigureWriter {
  /** With one decimal, always. */
  decimal: (value: number) => string;
  /** A part of one, in whole hundredths. */
  percent: (part: number) => string;
  /** `Nov` */
  month: (date: Date) => string;
  /** `Nov 2026` */
  monthOfYear: (date: Date) => string;
  /** `25 Oct 2025` */
  day: (date: Date) => string;
  /** A whole amount, without decimals: `$1,200`. */
  price: (amount: string, currency: string) => string;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const monthName = (date: Date) => MONTHS[date.getMonth()] ?? '';

export const englishFigures: FigureWriter = {
  decimal: (value) => value.toFixed(1).replace(/\B(?=(\d{3})+\.)/g, ','),
  percent: (part) => `${Math.round(part * 100)}%`,
  month: monthName,
  monthOfYear: (date) => `${monthName(date)} ${date.getFullYear()}`,
  day: (date) => `${date.getDate()} ${monthName(date)} ${date.getFullYear()}`,
  price: (amount, currency) => english.price(amount, currency).replace(/\.00$/, ''),
};

/** As `Intl` writes them in a language (a BCP 47 tag). */
export function figuresByIntl(language: string): FigureWriter {
  // A sign after letters stays behind them, as in `by-intl.ts`.
  const end = textDirection(language) === 'rtl' ? '\u200e' : '';
  const number = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(language, options);
    return (value: number) => format.format(value);
  };
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, options);
    return (value: Date) => format.format(value);
  };
  return {
    decimal: number({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    percent: number({ style: 'percent' }),
    month: date({ month: 'short' }),
    monthOfYear: date({ month: 'short', year: 'numeric' }),
    day: date({ day: 'numeric', month: 'short', year: 'numeric' }),
    price(amount, currency) {
      if (!/^[A-Z]{3}$/.test(currency)) return `${amount} ${currency}`.trim();
      const options = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
      return number({ ...options, currencyDisplay: 'narrowSymbol' })(Number(amount)) + end;
    },
  };
}

let spoken: { language: string; writer: FigureWriter } = {
  language: 'en',
  writer: englishFigures,
};

/** In the language that is spoken; it changes with a load of the page. */
function writer(): FigureWriter {
  const language = i18n.locale;
  if (language !== spoken.language)
    spoken = {
      language,
      writer: language === 'en' ? englishFigures : figuresByIntl(language),
    };
  return spoken.writer;
}

const dateOf = (seconds: number) => new Date(seconds * 1000);

/** `1.3` */
export const formatDecimal = (value: number): string => writer().decimal(value);

/** `0.86` as `86%`. */
export const formatPercent = (part: number): string => writer().percent(part);

/** `Nov`, of a moment in Unix seconds, in the viewer's zone like all that follow. */
export const monthWord = (seconds: number): string => writer().month(dateOf(seconds));

/** `Nov 2026` */
export const monthOfYear = (seconds: number): string => writer().monthOfYear(dateOf(seconds));

/** `25 Oct 2025` */
export const dayWord = (seconds: number): string => writer().day(dateOf(seconds));

/** Without decimals, for the scale of a chart: `$1,200`. `amount`: whole, as a decimal string. */
export const roundPrice = (amount: string, currency: string): string =>
  writer().price(amount, currency);
