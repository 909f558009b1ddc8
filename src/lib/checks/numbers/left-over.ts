import type { TextRange } from '../../text/text-range.ts';
import { pairUp } from '../compare.ts';
import type { Found } from '../finding.ts';
import type { Numeral } from './numerals.ts';
import type { Reader } from './reader.ts';
import { isConverted, isMeasuredIn } from './units.ts';

export interface LeftOver {
  found: readonly Found[];
  /** Numbers of the source that the translation says in words, with where. */
  said: ReadonlyMap<Numeral, TextRange>;
  /** Those that it says in another unit. */
  converted: readonly (readonly [Numeral, Numeral])[];
  /** Those left out, each with the one beside it in the source that says the same. */
  second: ReadonlyMap<Numeral, Numeral>;
}

/** What has no number like it on the other side: said in words, converted, changed, missing or added. */
export function partLeftOver(
  source: Reader,
  translation: Reader,
  left: readonly Numeral[],
  right: readonly Numeral[],
): LeftOver {
  const converted = pairConverted(left, right);
  const isTaken = new Set(converted.flat());
  const lefts = left.filter((one) => !isTaken.has(one));
  const rights = right.filter((one) => !isTaken.has(one));
  const said = new Map<Numeral, TextRange>();
  const rivals = new Set(rights.flatMap(traitsOf));
  for (const from of lefts) {
    // Beside another number of the same unit its words, which may be any, say nothing.
    const hasRival = traitsOf(from).some((trait) => rivals.has(trait));
    const place = hasRival ? undefined : translation.saidAt(from);
    if (place) said.set(from, place);
  }
  const { changed, missing, added } = pairUp(
    lefts.filter((from) => !from.isIdle && !said.has(from)),
    rights.filter((to) => !to.isIdle && !source.saidAt(to)),
    (from, to) => from.row === to.row,
  );
  const second = new Map(
    missing.flatMap((from) => {
      const other = sameBeside(from, source);
      return other ? [[from, other] as const] : [];
    }),
  );
  const known = new Set([...source.numerals.flatMap(({ values }) => values), ...source.inCode]);
  return {
    said,
    converted,
    second,
    found: [
      ...converted.map(([from, to]) => told(CONVERTED, [from], [to])),
      ...changed.map(([from, to]) => told(CHANGED, [from], [to])),
      ...missing
        .filter(
          (from) =>
            !from.isMonth && !isPlainOne(from) && !isForOthers(from, second.get(from), translation),
        )
        .map((from) => told(isSecond(from, source) ? SECOND : MISSING, [from], [])),
      ...added
        // What is said twice is not made up; nor is the 1 that so many languages say without a word.
        .filter(
          (to) => !to.isMonth && !to.values.some((value) => value === '1' || known.has(value)),
        )
        .map((to) => told(isSecond(to, translation) ? SECOND_ADDED : ADDED, [], [to])),
    ],
  };
}

type Rule = Pick<Found, 'severity' | 'fault'>;

const CHANGED: Rule = { severity: 'error', fault: { is: 'number-changed' } };
const MISSING: Rule = { severity: 'warning', fault: { is: 'number-missing' } };
const ADDED: Rule = { severity: 'warning', fault: { is: 'number-added' } };
const CONVERTED: Rule = {
  severity: 'note',
  fault: { is: 'unit-converted' },
};
const SECOND: Rule = {
  severity: 'note',
  fault: { is: 'second-unit-missing' },
};
const SECOND_ADDED: Rule = {
  severity: 'note',
  fault: { is: 'second-unit-added' },
};

const told = (rule: Rule, source: readonly Numeral[], translation: readonly Numeral[]): Found => ({
  ...rule,
  source: source.map(place),
  translation: translation.map(place),
});

const place = ({ start, end }: TextRange): TextRange => ({ start, end });

/** One that a language says by an article, or not at all. */
const isPlainOne = ({ values, currency, isPercent, unit }: Numeral): boolean =>
  values.includes('1') && currency === undefined && !isPercent && unit === undefined;

/** By what a number of the other side is known to stand where this one should: row with unit, currency or percent. */
const traitsOf = ({ row, unit, currency, isPercent }: Numeral): string[] => [
  ...(unit ? [`${row} ${unit.name}`] : []),
  ...(currency === undefined ? [] : [`${row} ${currency}`]),
  ...(isPercent ? [`${row} %`] : []),
];

function pairConverted(left: readonly Numeral[], right: readonly Numeral[]): [Numeral, Numeral][] {
  const free = new Set(right.filter(({ unit }) => unit !== undefined));
  return left.flatMap((from): [Numeral, Numeral][] => {
    if (from.unit === undefined) return [];
    const to = [...free].find((one) => one.row === from.row && saysTheSame(from, one));
    if (!to) return [];
    free.delete(to);
    return [[from, to]];
  });
}

/** In another unit; one in the same was changed. */
const saysTheSame = (from: Numeral, to: Numeral): boolean =>
  from.unit !== undefined &&
  to.unit !== undefined &&
  from.unit.name !== to.unit.name &&
  isConverted(Number(from.values[0]), from.unit, Number(to.values[0]), to.unit);

/** Characters within which the other unit stands before or after. */
const BESIDE = 24;

/** Whether it only repeats, in another unit, what stands beside it: `30 meters (100 feet)`. */
const isSecond = (one: Numeral, reader: Reader): boolean =>
  // Beside one that is said in words: `six meters (18 feet)`.
  one.unit !== undefined &&
  (/[(（]$/.test(reader.text.slice(Math.max(0, one.start - 1), one.start)) ||
    sameBeside(one, reader) !== undefined);

/** The number beside one that says the same in another unit. */
const sameBeside = (one: Numeral, { numerals }: Reader): Numeral | undefined =>
  one.unit &&
  numerals.find(
    (other) =>
      other !== one &&
      (Math.abs(other.end - one.start) <= BESIDE || Math.abs(one.end - other.start) <= BESIDE) &&
      saysTheSame(one, other),
  );

/** Feet beside metres are for readers of English: left out of another language, where the metres stay, nothing is lost. */
const isForOthers = (
  { unit }: Numeral,
  other: Numeral | undefined,
  { language }: Reader,
): boolean =>
  unit !== undefined &&
  other?.unit !== undefined &&
  !isMeasuredIn(unit, language) &&
  isMeasuredIn(other.unit, language);
