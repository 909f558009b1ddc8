import type { Edit } from './edits.ts';

/** Where the same tokens stand in one text and in the other. */
type Anchor = readonly [at: number, newAt: number];

/**
 * Places that surely belong together in a stretch of two texts: those where the same `length` tokens stand,
 * once in each; of those that cross each other the most that do not. In order.
 */
export function findAnchors(
  before: Int32Array,
  after: Int32Array,
  stretch: Edit,
  length: number,
): Anchor[] {
  const places = singles(before, stretch.from, stretch.to, length);
  const newPlaces = singles(after, stretch.newFrom, stretch.newTo, length);
  const common: Anchor[] = [];
  for (const [hash, at] of places) {
    const newAt = newPlaces.get(hash) ?? -1;
    // A place that came up twice is negative; two texts may have a hash in common.
    if (
      at >= 0 &&
      newAt >= 0 &&
      before.subarray(at, at + length).every((token, i) => token === after[newAt + i])
    )
      common.push([at, newAt]);
  }
  return longestRising(common);
}

/** By their hash, in order, the runs of `length` tokens; those that occur more than once are at -1. */
function singles(
  tokens: Int32Array,
  from: number,
  to: number,
  length: number,
): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + length <= to; at += 1) {
    let hash = 0;
    for (let i = 0; i < length; i += 1)
      hash = Math.imul(hash ^ (tokens[at + i] ?? 0), 0x5bd1e995) ^ (hash >>> 15);
    places.set(hash, places.has(hash) ? -1 : at);
  }
  return places;
}

/** The longest selection of anchors, which are in order of the one text, that is so in the other, too. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  /** By length less one: which anchor ends the selection of that length that ends first. */
  const ends: number[] = [];
  const previous: number[] = [];
  anchors.forEach(([, newAt], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[ends[middle] ?? 0]?.[1] ?? 0) < newAt) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const chosen: Anchor[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const anchor = anchors[index];
    if (anchor) chosen.push(anchor);
  }
  return chosen.toReversed();
}
