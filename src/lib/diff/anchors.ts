import type { Edit } from './edit.ts';

/** Where the same tokens stand in one text and in the other. */
type Anchor = readonly [at: number, newAt: number];

/** In a slot of the table: nothing; and more than one place. A place is kept as its number and two. */
const NONE = 0;
const MANY = 1;
const FIRST = 2;

/**
 * Places that surely belong together in a stretch of two texts: those where the same `length` tokens stand,
 * once in each; of those that cross each other the most that do not. In order. A few are overlooked: what
 * falls into one slot of the table counts as the same.
 */
export function findAnchors(
  before: Int32Array,
  after: Int32Array,
  { from, to, newFrom, newTo }: Edit,
  length: number,
): Anchor[] {
  const mask = 2 ** (34 - Math.clz32(Math.max(to - from, newTo - newFrom))) - 1;
  const slots = slotsOf(before, from, to, length, mask);
  const places = tableOf(slots, mask);
  const newPlaces = tableOf(slotsOf(after, newFrom, newTo, length, mask), mask);
  const common: Anchor[] = [];
  slots.forEach((slot, index) => {
    const newIndex = (newPlaces[slot] ?? NONE) - FIRST;
    if (places[slot] === MANY || newIndex < 0) return;
    const [at, newAt] = [from + index, newFrom + newIndex];
    for (let i = 0; i < length; i += 1) if (before[at + i] !== after[newAt + i]) return;
    common.push([at, newAt]);
  });
  return longestRising(common);
}

/** For each place at which `length` tokens stand: by a hash of them, their slot in the table. */
function slotsOf(tokens: Int32Array, from: number, to: number, length: number, mask: number) {
  const slots = new Int32Array(Math.max(0, to - from - length + 1));
  for (let index = 0; index < slots.length; index += 1) {
    let hash = 0;
    for (let at = from + index; at < from + index + length; at += 1) {
      hash = Math.imul(hash ^ (tokens[at] ?? 0), 0x5bd1e995);
      hash ^= hash >>> 15;
    }
    slots[index] = hash & mask;
  }
  return slots;
}

/** What is in each slot. */
function tableOf(slots: Int32Array, mask: number): Int32Array {
  const table = new Int32Array(mask + 1);
  slots.forEach((slot, index) => {
    table[slot] = table[slot] === NONE ? index + FIRST : MANY;
  });
  return table;
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
