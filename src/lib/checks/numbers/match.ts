import type { Numeral } from './numerals.ts';

/** Takes out of both sides what means the same: first where unit, row and half of the day agree, then anywhere. */
export function matchNumerals(left: Set<Numeral>, right: Set<Numeral>): [Numeral, Numeral][] {
  return [
    ...match(
      left,
      right,
      ({ row, isPercent, currency, unit }) => `${row} ${isPercent} ${currency} ${unit?.name}`,
    ),
    ...match(left, right, ({ row, isPercent, currency }) => `${row} ${isPercent} ${currency}`),
    ...match(left, right, ({ row }) => `${row}`),
    ...match(left, right, () => ''),
  ];
}

/** By which names a number is found on the other side; as it was written, at the least. */
const keysOf = ({ values, raw }: Numeral): string[] => [...values, raw];

function match(
  left: Set<Numeral>,
  right: Set<Numeral>,
  trait: (one: Numeral) => string,
): [Numeral, Numeral][] {
  const names = (one: Numeral) => keysOf(one).map((key) => `${key} ${trait(one)}`);
  const byName = new Map<string, Set<Numeral>>();
  for (const to of right)
    for (const name of names(to)) byName.set(name, (byName.get(name) ?? new Set()).add(to));
  const pairs: [Numeral, Numeral][] = [];
  for (const from of left)
    for (const name of names(from)) {
      const all = byName.get(name) ?? new Set();
      const to = firstFree(all, right, from);
      if (!to) continue;
      all.delete(to);
      left.delete(from);
      right.delete(to);
      pairs.push([from, to]);
      break;
    }
  return pairs;
}

/** Walks the set only as far as it must: a text may say one number thousands of times. */
function firstFree(
  all: Set<Numeral>,
  free: ReadonlySet<Numeral>,
  from: Numeral,
): Numeral | undefined {
  for (const one of all)
    if (!free.has(one)) all.delete(one);
    else if (isSameHalf(from, one)) return one;
  return undefined;
}

/** 9 am is not 9 pm. */
const isSameHalf = (from: Numeral, to: Numeral): boolean =>
  from.half === undefined || to.half === undefined || from.half === to.half;

/**
 * Takes out dates, times and telephone numbers whose parts the other side has one by one.
 *
 * @returns each whole with the first of its parts, and each part with its whole
 */
export function splitUp(wholes: Set<Numeral>, singles: Set<Numeral>): [Numeral, Numeral][] {
  const pairs: [Numeral, Numeral][] = [];
  for (const whole of wholes) {
    if (whole.parts.length < 2) continue;
    const taken = new Set<Numeral>();
    for (const part of whole.parts) {
      const single = [...singles].find(
        (one) =>
          !taken.has(one) &&
          one.row === whole.row &&
          one.values.some((value) => value === part || value === `20${part}`),
      );
      if (single) taken.add(single);
    }
    if (taken.size < whole.parts.length) continue;
    wholes.delete(whole);
    for (const single of taken) {
      singles.delete(single);
      pairs.push([whole, single]);
    }
  }
  return pairs;
}
