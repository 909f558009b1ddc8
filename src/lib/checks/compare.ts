import type { TextRange } from '../text/text-range.ts';
import type { Bead } from './parts/rows.ts';

/** Something that must be in both texts, by the name under which both have it. */
export interface Named extends TextRange {
  name: string;
}

export interface Comparison<T> {
  missing: T[];
  added: T[];
  /** One of the source and one of the translation in the same row, left over on both sides. */
  changed: [T, T][];
  /** Those that both have, by their name. */
  same: [T, T][];
}

/** In which row a place stands; rows follow one another. */
export function rowFinder(beads: readonly Bead[], side: 'source' | 'translation') {
  const starts = beads.map((bead) => bead[side][0]?.start);
  // A row that is missing here begins where the next does.
  let next = Infinity;
  const froms = starts.toReversed().map((start) => (next = start ?? next));
  froms.reverse();
  return ({ start }: TextRange): number => {
    let [low, high] = [0, froms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((froms[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
}

/** Which of one text's are not in the other's, each as often as it stands there. */
export function compareSpans<T extends Named>(
  source: readonly T[],
  translation: readonly T[],
  beads: readonly Bead[],
): Comparison<T> {
  const left = new Map<string, T[]>();
  const inSource = rowFinder(beads, 'source');
  const inTranslation = rowFinder(beads, 'translation');
  for (const one of source) left.set(one.name, [...(left.get(one.name) ?? []), one]);
  const added: T[] = [];
  const both: [T, T][] = [];
  for (const one of translation) {
    const row = inTranslation(one);
    const same = left.get(one.name) ?? [];
    const nearest = same.findIndex((other) => inSource(other) === row);
    if (same.length === 0) added.push(one);
    for (const other of same.splice(Math.max(nearest, 0), same.length > 0 ? 1 : 0))
      both.push([other, one]);
  }
  const missing = [...left.values()].flat();
  const rest = pairUp(missing, added, (from, to) => inSource(from) === inTranslation(to));
  return { ...rest, same: both };
}

/** Pairs what is left over on both sides in order, where `isNear` allows. */
export function pairUp<T extends TextRange>(
  missing: readonly T[],
  added: readonly T[],
  isNear: (from: T, to: T) => boolean,
): Omit<Comparison<T>, 'same'> {
  const rest = [...added];
  const changed: [T, T][] = [];
  const alone: T[] = [];
  for (const from of missing.toSorted((a, b) => a.start - b.start)) {
    const at = rest.findIndex((to) => isNear(from, to));
    const [to] = at < 0 ? [] : rest.splice(at, 1);
    if (to) changed.push([from, to]);
    else alone.push(from);
  }
  return { missing: alone, added: rest, changed };
}
