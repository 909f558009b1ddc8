/** Rows that are drawn beyond the window's edges. */
const BEYOND = 6;

interface Sight {
  /** The row at the window's upper edge; beyond either end where the window is. */
  first: number;
  /** How many rows a window shows. */
  inSight: number;
  count: number;
  /** The row with the focus, always drawn: an element that is removed loses the focus. */
  focused: number | undefined;
}

/** The rows to draw, in order. */
export function drawnRows({ first, inSight, count, focused }: Sight): readonly number[] {
  const from = Math.max(0, Math.min(first, count - inSight) - BEYOND);
  const to = Math.min(count, Math.max(first, 0) + inSight + 1 + BEYOND);
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (focused === undefined || (focused >= from && focused < to)) return rows;
  return focused < from ? [focused, ...rows] : [...rows, focused];
}
