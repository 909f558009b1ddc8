import { ImportError, positionAt } from './import-error.ts';

export type Delimiter = ',' | ';' | '\t';
export type Table = string[][];

export interface TableOptions {
  /** Undefined: each line is one cell. Sniffed where it is not given. */
  delimiter?: Delimiter | undefined;
  /**
   * From a spreadsheet by way of the clipboard. Excel and Google Sheets then quote only a cell that holds
   * a line end or a tab: any other quotes are the person's own.
   */
  pasted?: boolean;
}

/** Excel's own hint, which wins over any guess. */
const HINT = /^sep=([,;\t])(?:\r\n|[\n\r]|$)/i;

/**
 * Reads comma, semicolon or tab separated values (RFC 4180), with line ends of any kind; rows may differ
 * in length. A quote within an unquoted cell, or words after a quoted one, are text. Linear.
 * @throws ImportError for a quoted cell that never ends
 */
export function readTable(source: string, options: TableOptions = {}): Table {
  const text = source.replace(/^\uFEFF/, '');
  const hint = HINT.exec(text);
  const body = text.slice(hint?.[0].length ?? 0);
  const delimiter =
    'delimiter' in options ? options.delimiter : (hintOf(hint?.[1]) ?? sniffDelimiter(body));
  const { rows, unclosed } = scan(body, delimiter, options.pasted === true && delimiter === '\t');
  if (unclosed === undefined) return rows;
  throw new ImportError(
    'a quotation mark opens a cell here and is never closed.',
    positionAt(text, unclosed + (hint?.[0].length ?? 0)),
  );
}

// The most peculiar first: where two would do, commas are in the prose.
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];

const hintOf = (character = '') => DELIMITERS.find((one) => one === character);

/** Enough to tell; a long file must not be read three times more. */
const SAMPLE = 65_536;

/** What parts the cells: it parts the first row, and most others into no more cells than that. */
export function sniffDelimiter(text: string): Delimiter | undefined {
  const scored = DELIMITERS.map((delimiter) => {
    const { rows } = scan(text.slice(0, SAMPLE), delimiter, false);
    const filled = rows.filter((row) => row.length > 1 || row[0]?.trim() !== '');
    const width = filled[0]?.length ?? 0;
    const fitting = filled.filter(({ length }) => length > 1 && length <= width).length;
    return { delimiter, score: fitting / Math.max(1, filled.length) };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score >= 0.5 ? best.delimiter : undefined;
}

/** The rows, and where a quoted cell opens that never ends: it is the last cell then. */
function scan(text: string, delimiter: Delimiter | undefined, isPasted: boolean) {
  const rows: Table = [];
  const stop = new RegExp(`\r\n|[\r\n${delimiter ?? ''}]|$`, 'g');
  let row: string[] = [];
  let at = 0;
  let unclosed: number | undefined;
  while (at < text.length || row.length > 0) {
    const quoted =
      text[at] === '"' ? readQuoted(text, at, isPasted ? delimiter : undefined) : undefined;
    if (quoted?.end === text.length && !quoted.isClosed) unclosed = at;
    stop.lastIndex = quoted?.end ?? at;
    const { 0: separator = '', index = text.length } = stop.exec(text) ?? {};
    row.push((quoted?.cell ?? '') + text.slice(quoted?.end ?? at, index));
    at = index + separator.length;
    if (separator !== '' && separator === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return { rows, unclosed };
}

/**
 * The quoted cell at `from`. With `clipboard`, its delimiter, undefined for quotes that no spreadsheet
 * wrote. Stays linear there too: a cell ends at the next odd run of quotes, where the next one begins.
 */
function readQuoted(text: string, from: number, clipboard: Delimiter | undefined) {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const inner = text.slice(from + 1, close < 0 ? text.length : close);
  const end = close < 0 ? text.length : close + 1;
  if (clipboard !== undefined) {
    const isWhole =
      close >= 0 && (end === text.length || `${clipboard}\r\n`.includes(text[end] ?? ''));
    if (!isWhole || !/[\t\r\n]/.test(inner)) return undefined;
  }
  return { cell: inner.replaceAll('""', '"'), end, isClosed: close >= 0 };
}
