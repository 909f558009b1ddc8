/**
 * No browser draws a page of any height: Firefox ends at 17.8 million px, the others at 33.5 million. A list that would
 * be higher is scrolled through faster than it is drawn, so that its last row is reached too.
 */
export const HIGHEST = 15_000_000;

interface List {
  /** How many rows. */
  count: number;
  /** Of a row, in px. */
  height: number;
  /** Of the window, in px. */
  view: number;
}

/** Where the rows of a list stand: in px below its upper edge. */
export function rowPlaces({ count, height, view }: List) {
  const whole = count * height;
  const drawn = Math.min(whole, HIGHEST);
  /** So many px of the list go by with each that is scrolled. */
  const pace = whole > drawn ? (whole - view) / (drawn - view) : 1;
  const lastFirst = Math.max(0, Math.floor((whole - view) / height));

  /** Where a row stands while `first` is the one at the window's upper edge. */
  const near = (row: number, first: number) => {
    const at = Math.min(Math.max(first, 0), lastFirst);
    return (at * height) / pace + (row - at) * height;
  };
  /** About where a row stands, whatever the window shows: scrolled to there, it is at the window's upper edge. */
  const far = (row: number) => (row * height) / pace;

  return {
    near,
    far,
    isPaced: pace > 1,
    /** The row at the window's upper edge when that is so far below the list's; beyond either end where the window is. */
    rowAt: (px: number) => Math.floor((px < 0 ? px : px * pace) / height),
    /**
     * The room before each row that is drawn, and after the last, in px. `rows`: those in sight, one after the other,
     * and perhaps one far above or below.
     */
    gaps: (rows: readonly number[], first: number): readonly number[] => {
      let end = 0;
      const before = rows.map((row, index) => {
        const [above, below] = [rows[index - 1], rows[index + 1]];
        const isAlone = rows.length > 1 && above !== row - 1 && below !== row + 1;
        // Above the others it gives way to them; below them it is put off by them.
        const last =
          above === undefined && below !== undefined ? near(below, first) - height : Infinity;
        const top = isAlone ? Math.min(far(row), last) : near(row, first);
        const gap = Math.max(0, Math.round(top - end));
        end += gap + height;
        return gap;
      });
      return [...before, Math.max(0, Math.round(drawn - end))];
    },
  };
}
