import type { Edit } from './edit.ts';
import type { Tokens } from './tokens.ts';

const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]$/;
const SPACE_AFTER_STOP = /[.!?…؟۔।॥]["'”’»)\]}]*\s+$/;
const WIDE_STOP = /[。．！？｡]["'”’»」』）】]*\s*$/;

/**
 * The same edits as a person would mark them: whole lines, sentences and words rather than the end of one and the
 * start of the next; and no crumbs of what happens to be equal between two changes.
 */
export function makeReadable(edits: readonly Edit[], before: Tokens, after: Tokens): Edit[] {
  let readable = slideAll(edits, before, after);
  for (let count = Infinity; readable.length < count;) {
    count = readable.length;
    readable = joinNear(readable, before, after);
  }
  return readable;
}

/** Something only added, or only removed, often can stand in several places: "a [b a] c", "[a b] a c". */
function slideAll(edits: readonly Edit[], before: Tokens, after: Tokens): Edit[] {
  let end = 0;
  let newEnd = 0;
  return edits.map((edit, index) => {
    const next = edits[index + 1];
    const { from, to, newFrom, newTo } = edit;
    let by = 0;
    if (from === to) {
      by = bestSlide(after, newFrom, newTo, newEnd, next?.newFrom ?? after.numbers.length);
    } else if (newFrom === newTo) {
      by = bestSlide(before, from, to, end, next?.from ?? before.numbers.length);
    }
    end = to + by;
    newEnd = newTo + by;
    return { from: from + by, to: end, newFrom: newFrom + by, newTo: newEnd };
  });
}

/** By how many tokens to move a stretch, between `low` and `high`, for its ends to fall where a reader sees one. */
function bestSlide(tokens: Tokens, from: number, to: number, low: number, high: number): number {
  const { numbers } = tokens;
  let least = 0;
  while (from + least > low && numbers[from + least - 1] === numbers[to + least - 1]) least -= 1;
  let best = 0;
  let bestRank = -1;
  for (let by = least; ; by += 1) {
    const rank = rankOf(tokens, from + by) + rankOf(tokens, to + by);
    if (rank >= bestRank) [best, bestRank] = [by, rank];
    if (to + by >= high || numbers[from + by] !== numbers[to + by]) return best;
  }
}

/** How plainly something ends, and something else starts, before a token. */
function rankOf({ text, starts }: Tokens, token: number): number {
  const at = starts[token] ?? 0;
  const last = text.slice(Math.max(0, at - 8), at);
  if (at === text.length || last === '' || LINE_END.test(last)) return 4;
  if (SPACE_AFTER_STOP.test(last) || WIDE_STOP.test(last)) return 3;
  if (/\s$/.test(last)) return 2;
  return /\s/.test(text.charAt(at)) ? 1 : 0;
}

/** Makes one of two edits with next to nothing between them. */
function joinNear(edits: readonly Edit[], before: Tokens, after: Tokens): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last && isCrumb(last, edit, before, after)) {
      joined[joined.length - 1] = { ...last, to: edit.to, newTo: edit.newTo };
    } else joined.push(edit);
  }
  return joined;
}

/** Whether what is equal between two edits only disturbs: the space between two replaced words, or very little. */
function isCrumb(one: Edit, other: Edit, before: Tokens, after: Tokens): boolean {
  const between = textOf(before, one.to, other.from);
  const size = Math.min(sizeOf(one, before, after), sizeOf(other, before, after));
  if (between.length > size || /[\n\r]/.test(between)) return false;
  if (between.trim() === '') return replaces(one) && replaces(other);
  return between.length * 3 <= size;
}

const replaces = ({ from, to, newFrom, newTo }: Edit) => from < to && newFrom < newTo;

function sizeOf({ from, to, newFrom, newTo }: Edit, before: Tokens, after: Tokens): number {
  return Math.max(textOf(before, from, to).length, textOf(after, newFrom, newTo).length);
}

/** What stands from one token up to another. */
export function textOf({ text, starts }: Tokens, from: number, to: number): string {
  return text.slice(starts[from], starts[to]);
}
