import { findAnchors } from './anchors.ts';

/** Tokens `from` up to, not including, `to` of the one text, in whose place stand those of the other. */
export interface Edit {
  from: number;
  to: number;
  newFrom: number;
  newTo: number;
}

/** How many edits a walk looks ahead; the work is at most a few times this for each token. */
const BOUND = 192;

/** How many equal tokens in a row, the only such in both texts, hold the texts together; tried in turn. */
const ANCHORS = [12, 6, 3];

/** No way leads here. */
const NOWHERE = -(2 ** 30);

/**
 * The edits, in order, that make `after` of `before`, both given as numbered tokens: as few as can be (Myers'
 * algorithm) where there are not many in one place, else close to it. Time is linear to the texts' length.
 */
export function findEdits(before: Int32Array, after: Int32Array): Edit[] {
  const removed = new Uint8Array(before.length);
  const added = new Uint8Array(after.length);
  /** At `d * d + d + k`: how far into `before` d edits lead on diagonal k. */
  const reach = new Int32Array((BOUND + 1) ** 2);

  compare({ from: 0, to: before.length, newFrom: 0, newTo: after.length }, 0);
  return listEdits(removed, added);

  /** Marks what is removed and added in a stretch; `level`: which anchors have not been tried in it. */
  function compare(stretch: Edit, level: number): void {
    const edit = trim(before, after, stretch);
    let { from, newFrom } = edit;
    const { to, newTo } = edit;
    if (from === to || newFrom === newTo) {
      removed.fill(1, from, to);
      added.fill(1, newFrom, newTo);
      return;
    }
    if (walk(edit, false)) return;
    for (let next = level; next < ANCHORS.length; next += 1) {
      const anchors = findAnchors(before, after, edit, ANCHORS[next] ?? 1);
      if (anchors.length === 0) continue;
      for (const [at, newAt] of anchors) {
        compare({ from, to: at, newFrom, newTo: newAt }, next + 1);
        from = at;
        newFrom = newAt;
      }
      compare({ from, to, newFrom, newTo }, next + 1);
      return;
    }
    walk(edit, true);
  }

  /**
   * Takes the shortest way through a stretch. Where it is longer than BOUND: takes none and tells so; or, if it
   * `must`, takes the first half of the way that came furthest, for its end is a guess, and looks on from there.
   */
  function walk({ from, to, newFrom, newTo }: Edit, must: boolean): boolean {
    for (;;) {
      const width = to - from;
      const height = newTo - newFrom;
      let arrived = false;
      let edits = -1;
      let end = 0;
      while (!arrived && edits < BOUND) {
        edits += 1;
        let furthest = -1;
        for (let k = -edits; k <= edits; k += 2) {
          let x =
            edits === 0 ? 0 : Math.max(byRemoving(edits, k, width), byAdding(edits, k, height));
          let y = x - k;
          if (x >= 0) {
            while (x < width && y < height && before[from + x] === after[newFrom + y]) {
              x += 1;
              y += 1;
            }
          }
          reach[edits * edits + edits + k] = x;
          if (x + y > furthest && x >= 0) {
            furthest = x + y;
            end = k;
          }
        }
        arrived = furthest === width + height;
      }
      if (!arrived && !must) return false;
      const taken = arrived ? edits : BOUND / 2;
      for (let d = edits, k = end; ; d -= 1) {
        if (d === taken) {
          // Here the next look ahead begins.
          end = k;
        }
        if (d === 0) break;
        const x = byAdding(d, k, height);
        if (x >= byRemoving(d, k, width)) {
          if (d <= taken) added[newFrom + x - k - 1] = 1;
          k += 1;
        } else {
          if (d <= taken) removed[from + byRemoving(d, k, width) - 1] = 1;
          k -= 1;
        }
      }
      if (arrived) return true;
      const x = reach[taken * taken + taken + end] ?? 0;
      from += x;
      newFrom += x - end;
    }
  }

  /** How far into `before` the edit number `d` leads on diagonal `k` when it removes a token, or adds one. */
  function byRemoving(d: number, k: number, width: number): number {
    const x = k > -d ? (reach[d * d - d + k - 1] ?? 0) + 1 : NOWHERE;
    return x <= width ? x : NOWHERE;
  }

  function byAdding(d: number, k: number, height: number): number {
    const x = k < d ? (reach[d * d - d + k + 1] ?? 0) : NOWHERE;
    return x - k <= height ? x : NOWHERE;
  }
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
