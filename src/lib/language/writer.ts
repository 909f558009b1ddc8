/** The units of time that words count in. */
export type TimeUnit = 'year' | 'month' | 'day' | 'hour' | 'minute';

/** How one language writes what is no message: numbers, prices, times, lists. What is counted is whole. */
export interface Writer {
  number: (value: number) => string;
  /** `amount`: a decimal string (`lib/money/decimal.ts`), of which no digit is lost; `currency`: a code. */
  price: (amount: string, currency: string) => string;
  /** Date and time to the minute in the viewer's zone, with the zone's distance. */
  moment: (date: Date) => string;
  /** How far from now, to the past or to come. */
  away: (amount: number, unit: TimeUnit, isPast: boolean) => string;
  /** Within a minute from now. */
  now: () => string;
  /** A length of time by its parts, the largest first. */
  length: (parts: readonly (readonly [amount: number, unit: TimeUnit])[]) => string;
  /** Shorter than a minute. */
  moreThanNothing: () => string;
  /**
   * What a language (a BCP 47 tag) is called; undefined where that is not known. Absent in English, whose
   * names stand in `lib/text/languages.ts`.
   */
  languageName?: (tag: string) => string | undefined;
  /** All of several. */
  list: (words: readonly string[]) => string;
  /** Which word stands first: negative, `a`. Absent in English, where code points tell. */
  compare?: (a: string, b: string) => number;
}
