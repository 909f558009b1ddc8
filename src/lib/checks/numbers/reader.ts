import type { TextRange } from '../../text/text-range.ts';
import { rowFinder } from '../compare.ts';
import type { Pair } from '../pair.ts';
import { isMagnitudeKnown } from './magnitudes.ts';
import { monthNames } from './month-names.ts';
import { plainDigits } from './number-format.ts';
import { saidAt } from './number-words.ts';
import { type Numeral, numeralsOf } from './numerals.ts';

/** One side's numbers, and where in it another is said without digits. */
export interface Reader {
  numerals: readonly Numeral[];
  language: string;
  /** The text with plain digits, its places as they were. */
  text: string;
  /** Numbers of its code and kept text: out of their brackets they are words. */
  inCode: readonly string[];
  /** Where a row says the number without digits. */
  saidAt: (one: Numeral) => TextRange | undefined;
}

/** Digits of other forms: CO₂, m², ①, ½. They are no numbers to be missed, but one may stand for another. */
const FORMS = /[²³¹⁰⁴-⁹₀-₉①-⑳㉑-㉟㊱-㊿½⅓⅔¼¾⅕-⅞❶-❿]/g;

/** What English says for a number of hours, days, minutes or years. */
const SPANS: Readonly<Record<string, RegExp>> = {
  24: /\bday|\bdaily/i,
  7: /\bweek/i,
  12: /\byear|\bnoon|\bmidnight/i,
  60: /\bhour|\bminute/i,
  0: /\bmidnight/i,
  2: /\bevery other\b|\bbiennial/i,
  10: /\bdecade/i,
  14: /\bfortnight/i,
};

export function reader({ beads, ...pair }: Pair, name: 'source' | 'translation'): Reader {
  const isStrict = [pair.source, pair.translation].every(({ language }) =>
    isMagnitudeKnown(language),
  );
  const side = pair[name];
  const months = monthNames(side.code);
  const said = new Map<string, TextRange | undefined>();

  const look = (value: string, stretch: string): TextRange | undefined => {
    const inWords = saidAt(value, stretch, side.language);
    if (inWords) return inWords;
    const lower = stretch.toLowerCase();
    for (const [month, number] of months)
      if (String(number) === value) {
        const start = lower.indexOf(month);
        if (start >= 0) return { start, end: start + month.length };
      }
    for (const { 0: form, index } of stretch.matchAll(FORMS))
      if (form.normalize('NFKC').split(/\D+/).includes(value))
        return { start: index, end: index + form.length };
    const span = side.language === 'en' ? SPANS[value]?.exec(stretch) : undefined;
    return span ? { start: span.index, end: span.index + span[0].length } : undefined;
  };

  return {
    language: side.language,
    numerals: numeralsOf(side, months, isStrict, rowFinder(beads, name)),
    text: plainDigits(side.words),
    inCode: side.spans.flatMap(({ kind, text }) =>
      kind === 'text' ? [] : (text.match(/\d+/g) ?? []),
    ),
    saidAt: ({ values, row }) => {
      const question = `${row} ${values.join(' ')}`;
      if (said.has(question)) return said.get(question);
      let found: TextRange | undefined;
      for (const { start, end } of beads[row]?.[name] ?? []) {
        const stretch = side.words.slice(start, end);
        for (const value of values) found ??= shifted(look(value, stretch), start);
      }
      said.set(question, found);
      return found;
    },
  };
}

const shifted = (place: TextRange | undefined, by: number): TextRange | undefined =>
  place && { start: place.start + by, end: place.end + by };
