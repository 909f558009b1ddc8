import type { DraftRow, OrderDraft } from '#lib/order/order-draft.ts';
import { newRows, nextId, type RowContent, withMade, withRows } from './draft-rows.ts';
import type { ChangeDraft } from './use-order-draft.ts';

/** For how long, in ms, one goes on before the page has its turn. */
const TURN = 12;

export interface DraftToFill {
  read: () => OrderDraft;
  change: ChangeDraft;
  /** What is checked and counted of a draft's texts, one after the other, and known from then on (`byBlock`). */
  steps: (draft: OrderDraft) => readonly Iterable<unknown>[];
}

/**
 * Puts many texts at the end of a draft, and gives them as rows. What is checked and counted of them is made before,
 * in turns with the page: at once 100,000 would hold it up for seconds. Aborted by then, none is put in.
 */
export async function addMany(
  contents: readonly RowContent[],
  { read, change, steps }: DraftToFill,
  signal: AbortSignal,
): Promise<readonly DraftRow[]> {
  const before = read();
  const rows = await inTurns(newRows(before, contents));
  for (const one of steps(withMade(before, rows))) await inTurns(one);
  if (signal.aborted) return [];
  // Another row may have come meanwhile, and have taken an id.
  const isFree = nextId(read().rows) === nextId(before.rows);
  change((draft) => (isFree ? withMade(draft, rows) : withRows(draft, contents)));
  return read().rows.slice(-contents.length);
}

/** All that comes one after the other; the page has its turns meanwhile. */
async function inTurns<One>(steps: Iterable<One>): Promise<One[]> {
  const all: One[] = [];
  let until = performance.now() + TURN;
  for (const one of steps) {
    all.push(one);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + TURN;
  }
  return all;
}
