import type { TextRange } from '../../text/text-range.ts';
import type { Fact, FactKind } from '../fact.ts';
import type { Found } from '../finding.ts';
import type { Pair } from '../pair.ts';
import { matchNumerals, splitUp } from './match.ts';
import type { Numeral } from './numerals.ts';
import { reader } from './reader.ts';
import { partLeftOver } from './left-over.ts';
import { findUnits } from './unit-faults.ts';

/** What is found of numbers, and of each in the source where the translation says it. */
interface NumbersRead {
  facts: readonly Fact[];
  found: readonly Found[];
}

/** Numbers, dates, times and prices: those that both texts have, and those that are missing or changed. */
export function readNumbers(pair: Pair): NumbersRead {
  const source = reader(pair, 'source');
  const translation = reader(pair, 'translation');
  const [left, right] = [new Set(source.numerals), new Set(translation.numerals)];
  const pairs = matchNumerals(left, right);
  const parts = [
    ...splitUp(left, right),
    ...splitUp(right, left).map(([to, from]) => [from, to] as const),
  ];
  const rest = partLeftOver(source, translation, [...left], [...right]);

  const facts = new Map<Numeral, TextRange | undefined>();
  // The same number, written in another way too; said in words; about the same in another unit, or in the one beside it.
  for (const [from, to] of [...pairs, ...parts]) facts.set(from, place(to));
  for (const [from, said] of rest.said) facts.set(from, said);
  for (const [from, to] of rest.converted) facts.set(from, place(to));
  for (const [from, other] of rest.second) facts.set(from, facts.get(other));
  const units = findUnits(pairs, source, translation);
  // What has another unit or currency says something else.
  for (const { from } of units) facts.delete(from);
  return {
    facts: source.numerals
      .filter(({ isIdle }) => !isIdle)
      .map((one) => ({ kind: kindOf(one), source: place(one), translation: facts.get(one) })),
    found: [...rest.found, ...units.map(({ found }) => found)],
  };
}

export const findNumbers = (pair: Pair): readonly Found[] => readNumbers(pair).found;

function kindOf({ currency, isPercent, isMonth, half, unit, values, parts }: Numeral): FactKind {
  if (currency !== undefined) return 'price';
  if (isPercent) return 'percent';
  if (isMonth || (values.length === 0 && parts.length === 3)) return 'date';
  if (half !== undefined) return 'time';
  return unit === undefined ? 'number' : 'unit';
}

const place = ({ start, end }: TextRange): TextRange => ({ start, end });
