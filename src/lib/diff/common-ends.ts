import { cutGraphemes } from '../text/segment.ts';

/** Scripts without spaces: a change of one character is not to take the whole of a long word with it. */
const RUN_ON = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Units up to which a change is read character by character. */
const SHORT = 48;

/** How many units at the start and at the end of two short stretches are the same characters of such scripts. */
export function commonEnds(removed: string, added: string): readonly [start: number, end: number] {
  const [shorter = 0, longer = 0] = [removed.length, added.length].toSorted((a, b) => a - b);
  // Less than half, as one letter of Thai, is chance.
  const isChance = (start: number, end: number) => (start + end) * 2 < shorter || shorter === 0;
  if (longer > SHORT || isChance(...commonUnits(Array.from(removed), Array.from(added), shorter)))
    return [0, 0];
  const ends = commonUnits(cutGraphemes(removed), cutGraphemes(added), shorter);
  return isChance(...ends) ? [0, 0] : ends;
}

function commonUnits(a: readonly string[], b: readonly string[], shorter: number) {
  const start = commonStart(a, b);
  const end = commonStart(a.toReversed(), b.toReversed());
  return [start, Math.min(end, shorter - start)] as const;
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const other = a.findIndex((character, i) => character !== b[i] || !RUN_ON.test(character));
  return (other < 0 ? a : a.slice(0, other)).join('').length;
}
