import { findAnchors } from './anchors.ts';
import type { Edit } from './edit.ts';

/** How many edits a walk looks ahead; the work is at most a few times this for each token. */
const BOUND = 96;

/** Of the table of a walk: a row for each number of edits, which holds a place for each diagonal, and more. */
const ROW = 2 * BOUND + 3;

/** How many equal tokens in a row, the only such in both texts, hold the texts together; tried in turn. */
const ANCHORS = [12, 6, 3];

/** No way leads here. */
const NOWHERE = -(2 ** 30);

/** Two texts as numbered tokens, what of them is known to be removed and added, and a walk's table. */
interface Texts {
  before: Int32Array;
  after: Int32Array;
  removed: Uint8Array;
  added: Uint8Array;
  /** How far into `before` so many edits lead on a diagonal. */
  reach: Int32Array;
}

/**
 * The edits, in order, that make `after` of `before`, both given as numbered tokens: as few as can be (Myers'
 * algorithm) where there are not many in one place, else close to it. Time is linear to the texts' length.
 */
export function findEdits(before: Int32Array, after: Int32Array): Edit[] {
  const removed = new Uint8Array(before.length);
  const added = new Uint8Array(after.length);
  const reach = new Int32Array((BOUND + 1) * ROW).fill(NOWHERE);
  const whole = { from: 0, to: before.length, newFrom: 0, newTo: after.length };
  compare({ before, after, removed, added, reach }, whole, 0);
  return listEdits(removed, added);
}

/** Marks what is removed and added in a stretch; `level`: which anchors have not been tried in it. */
function compare(texts: Texts, stretch: Edit, level: number): void {
  const { before, after, removed, added } = texts;
  const edit = trim(before, after, stretch);
  let { from, newFrom } = edit;
  const { to, newTo } = edit;
  if (from === to || newFrom === newTo) {
    removed.fill(1, from, to);
    added.fill(1, newFrom, newTo);
    return;
  }
  if (walk(texts, edit, false)) return;
  for (let next = level; next < ANCHORS.length; next += 1) {
    const anchors = findAnchors(before, after, edit, ANCHORS[next] ?? 1);
    if (anchors.length === 0) continue;
    for (const [at, newAt] of anchors) {
      // One anchor lies in another's run.
      if (at < from || newAt < newFrom) continue;
      compare(texts, { from, to: at, newFrom, newTo: newAt }, next + 1);
      from = at;
      newFrom = newAt;
      while (from < to && newFrom < newTo && before[from] === after[newFrom]) {
        from += 1;
        newFrom += 1;
      }
    }
    compare(texts, { from, to, newFrom, newTo }, next + 1);
    return;
  }
  walk(texts, edit, true);
}

/**
 * Takes the shortest way through a stretch. Where it is longer than BOUND: takes none and tells so; or, if it
 * `must`, takes most of the way that came furthest, but not its end, which is a guess, and looks on from there.
 */
function walk(texts: Texts, { from, to, newFrom, newTo }: Edit, must: boolean): boolean {
  for (;;) {
    const stretch = { from, to, newFrom, newTo };
    const { edits, diagonal, arrived } = lookAhead(texts, stretch);
    if (!arrived && !must) return false;
    const taken = arrived ? edits : (BOUND * 2) / 3;
    const next = takeWay(texts, stretch, { edits, diagonal, taken });
    if (arrived) return true;
    const x = texts.reach[cell(taken, next)] ?? 0;
    from += x;
    newFrom += x - next;
  }
}

/** Fills the table until a way leads through the stretch, or BOUND is reached: by how many edits, on which diagonal. */
function lookAhead({ before, after, reach }: Texts, { from, to, newFrom, newTo }: Edit) {
  const width = to - from;
  const height = newTo - newFrom;
  let furthest = -1;
  let edits = -1;
  let diagonal = 0;
  while (furthest < width + height && edits < BOUND) {
    edits += 1;
    furthest = -1;
    for (let k = -edits; k <= edits; k += 2) {
      const at = cell(edits, k);
      let x = edits === 0 ? 0 : byAdding(reach, at, k, height);
      const other = edits === 0 ? 0 : byRemoving(reach, at);
      if (other > x && other <= width) x = other;
      let y = x - k;
      if (x >= 0) {
        while (x < width && y < height && before[from + x] === after[newFrom + y]) {
          x += 1;
          y += 1;
        }
        if (x + y > furthest) {
          furthest = x + y;
          diagonal = k;
        }
      }
      reach[at] = x;
    }
  }
  return { edits, diagonal, arrived: furthest === width + height };
}

/** Marks the first `taken` edits of a way, which is known by its end; gives the diagonal on which they end. */
function takeWay(
  { reach, removed, added }: Texts,
  { from, to, newFrom, newTo }: Edit,
  { edits, diagonal, taken }: { edits: number; diagonal: number; taken: number },
): number {
  let next = diagonal;
  let k = diagonal;
  for (let count = edits; count > 0; count -= 1) {
    if (count === taken) next = k;
    const at = cell(count, k);
    const x = byAdding(reach, at, k, newTo - newFrom);
    const other = byRemoving(reach, at);
    const isRemoved = other > x && other <= to - from;
    if (count > taken) k += isRemoved ? -1 : 1;
    else if (isRemoved) {
      removed[from + other - 1] = 1;
      k -= 1;
    } else {
      added[newFrom + x - k - 1] = 1;
      k += 1;
    }
  }
  return next;
}

/** Where in the table it stands how far so many edits lead on a diagonal. */
const cell = (edits: number, diagonal: number) => edits * ROW + BOUND + 1 + diagonal;

/** How far into `before` the last edit leads to a cell on diagonal `k`, when it adds a token, or removes one. */
function byAdding(reach: Int32Array, at: number, k: number, height: number): number {
  const x = reach[at - ROW + 1] ?? NOWHERE;
  return x - k <= height ? x : NOWHERE;
}

function byRemoving(reach: Int32Array, at: number): number {
  return (reach[at - ROW - 1] ?? NOWHERE) + 1;
}

/** A stretch without what its ends have in common. */
function trim(before: Int32Array, after: Int32Array, stretch: Edit): Edit {
  let { from, to, newFrom, newTo } = stretch;
  while (from < to && newFrom < newTo && before[from] === after[newFrom]) {
    from += 1;
    newFrom += 1;
  }
  while (from < to && newFrom < newTo && before[to - 1] === after[newTo - 1]) {
    to -= 1;
    newTo -= 1;
  }
  return { from, to, newFrom, newTo };
}

function listEdits(removed: Uint8Array, added: Uint8Array): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0, newAt = 0; at < removed.length || newAt < added.length;) {
    const [from, newFrom] = [at, newAt];
    while (removed[at] === 1) at += 1;
    while (added[newAt] === 1) newAt += 1;
    if (at > from || newAt > newFrom) edits.push({ from, to: at, newFrom, newTo: newAt });
    else {
      at += 1;
      newAt += 1;
    }
  }
  return edits;
}
