import { cutGraphemes } from '../segment.ts';

/** Scripts without spaces: a change of one character is not to take the whole of a long word with it. */
const RUN_ON = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Units up to which a change is read character by character. */
const SHORT = 48;

/** How many units at the start and at the end of two short stretches are the same characters of such scripts. */
export function commonEnds(removed: string, added: string): readonly [start: number, end: number] {
  const [shorter, longer] = [removed.length, added.length].toSorted((a, b) => a - b);
  if (!shorter || !longer || longer > SHORT) return [0, 0];
  // Only what begins or ends alike is worth the time it takes to cut it.
  const isAlike = removed[0] === added[0] || removed.at(-1) === added.at(-1);
  if (!isAlike || !RUN_ON.test(removed)) return [0, 0];
  const [a, b] = [cutGraphemes(removed), cutGraphemes(added)];
  const start = commonStart(a, b);
  const end = Math.min(commonStart(a.toReversed(), b.toReversed()), shorter - start);
  // Less than half, as one letter of Thai, is chance.
  return (start + end) * 2 < shorter ? [0, 0] : [start, end];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const other = a.findIndex((grapheme, i) => grapheme !== b[i] || !RUN_ON.test(grapheme));
  return (other < 0 ? a : a.slice(0, other)).join('').length;
}
