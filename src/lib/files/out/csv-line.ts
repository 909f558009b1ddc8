/**
 * What a spreadsheet would run as a formula when it opens the file: what begins with `=`, `+`, `-`, `@`, a
 * tab or a line end; their full-width forms too, which Japanese Excel reads alike. Apostrophes before it
 * count in, so that the guard can be taken off again without a doubt.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * A cell that no spreadsheet runs: one apostrophe goes before what reads as a formula. Whoever reads the
 * file by program takes one off from a cell that begins with `'` and matches otherwise. Numbers stay.
 */
export const guarded = (cell: string): string =>
  FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;

/** A row after RFC 4180, quoted where it must be. */
export const csvLine = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\r\n`;

/** Semicolons and tabs too: programs that take them for the delimiter then still see one cell. */
const quoted = (cell: string) =>
  /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
