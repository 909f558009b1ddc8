import type { Delimiter, Table } from '../model/read-choices.ts';
import type { Range } from '../model/unit.ts';
import { fieldOf } from './fields.ts';
import { ImportError, positionAt } from '../model/import-error.ts';
import type { Note } from '../model/note.ts';
import { nowAndThen, type OnAt } from '../model/on-at.ts';

/**
 * What quotation marks mean: `cells` around a cell (RFC 4180); `backslash` too, with `\"` for one within
 * (MySQL); `clipboard` only around a cell that holds a line end or a tab, as Excel and Google Sheets put
 * cells on the clipboard; `none`, as Google Sheets writes TSV.
 */
export type Quoting = 'cells' | 'backslash' | 'clipboard' | 'none';

export interface TableOptions {
  /** Undefined: each line is one cell. Sniffed where it is not given. */
  delimiter?: Delimiter | undefined;
  /** From a spreadsheet by way of the clipboard. */
  pasted?: boolean;
  /** Where each cell stands is asked for. */
  withPlaces?: boolean;
  onAt?: OnAt;
}

export interface Sheet {
  table: Table;
  delimiter: Delimiter | undefined;
  quoting: Quoting;
  /** Where each cell stands, with its quotation marks; none unless asked for. */
  places: Range[][];
  /** What was guessed or is strange about it. */
  notes: Note[];
}

/** Excel's own hint, which wins over any guess. */
const HINT = /^sep=([,;\t|])(?:\r\n|[\n\r]|$)/i;

/** The rows alone of `readSheet`. */
export const readTable = (source: string, options: TableOptions = {}): Table =>
  readSheet(source, options).table;

/**
 * Reads separated values (RFC 4180), with line ends of any kind; rows may differ in length. What quotation
 * marks mean is told by how the whole file uses them: of tabs, see `quotingOf`; of commas, `\"` is read where
 * the file is well-formed with it and is not without. A quote within an unquoted cell, or words after a quoted
 * one, are text; the latter is told. Linear.
 * @throws ImportError for a quoted cell that never ends
 */
export function readSheet(source: string, options: TableOptions = {}): Sheet {
  const text = source.replace(/^\uFEFF/, '');
  const hint = HINT.exec(text);
  const skipped = hint?.[0].length ?? 0;
  const body = text.slice(skipped);
  const delimiter =
    'delimiter' in options ? options.delimiter : (hintOf(hint?.[1]) ?? sniffDelimiter(body));
  const quoting = options.pasted ? 'clipboard' : quotingOf(body, delimiter);
  const places: Range[][] = [];
  const { rows, unclosed, broken } = scan(
    body,
    delimiter,
    quoting,
    options.withPlaces ? { places, skipped, onAt: options.onAt } : undefined,
  );
  if (unclosed !== undefined && quoting !== 'clipboard') {
    throw new ImportError({ is: 'cell-open' }, positionAt(text, unclosed + skipped));
  }
  const notes: Note[] = [];
  if (broken !== undefined)
    notes.push({ is: 'behind-cell', line: positionAt(text, broken + skipped).line });
  if (quoting === 'backslash') notes.push({ is: 'backslashes' });
  return { table: rows, delimiter, quoting, places, notes };
}

/**
 * What quotation marks mean in this file. Google Sheets writes TSV without any quoting, Excel with it: cells
 * are quoted where each quoted one is closed at its end, and their content asks for it (a quotation mark, a
 * tab, a line end, or a comma where no other cell has one), or all cells are. But where the lines are a
 * rectangle as they stand, and quoting would join some, they are no quotes.
 */
function quotingOf(text: string, delimiter: Delimiter | undefined): Quoting {
  const read = scan(text, delimiter, 'cells');
  const isWhole = ({ unclosed, broken }: Scan) => unclosed === undefined && broken === undefined;
  if (delimiter !== '\t' && delimiter !== undefined) {
    const isBackslashed =
      !isWhole(read) && text.includes('\\"') && isWhole(scan(text, delimiter, 'backslash'));
    return isBackslashed ? 'backslash' : 'cells';
  }
  if (read.quoted === 0) return 'none';
  if (!isWhole(read))
    return delimiter === undefined && read.unclosed === undefined ? 'cells' : 'none';
  const plain = scan(text, delimiter, 'none').rows;
  const width = plain[0]?.length ?? 0;
  const isJoining = plain.length > read.rows.length || hasTab(read.rows);
  if (isJoining && width > 1 && plain.every(({ length }) => length === width)) return 'none';
  const isAsked = isJoining || read.doubled > 0 || (read.commas > 0 && read.bareCommas === 0);
  return isAsked || delimiter === undefined || read.bare === 0 ? 'cells' : 'none';
}

const hasTab = (rows: Table) => rows.some((row) => row.some((cell) => cell.includes('\t')));

// The most peculiar first: where two would do, commas are in the prose.
const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ','];

const hintOf = (character = '') => DELIMITERS.find((one) => one === character);

/** Enough to tell; a long file must not be read three times more. */
const SAMPLE = 65_536;

/**
 * What parts the cells: it parts the first row, and most others into no more cells than that. A title line may
 * stand above it.
 */
export function sniffDelimiter(text: string): Delimiter | undefined {
  const sample = text.slice(0, SAMPLE);
  const scored = DELIMITERS.filter((delimiter) => sample.includes(delimiter)).map((delimiter) => ({
    delimiter,
    score: score(scan(sample, delimiter, quotingFor(delimiter)), delimiter),
  }));
  const best = scored.reduce<{ delimiter?: Delimiter; score: number }>(
    (one, other) => (other.score > one.score ? other : one),
    { score: 0 },
  );
  return best.score >= 0.5 ? best.delimiter : undefined;
}

/** A lone quote must not swallow the rows by which tabs are known. */
const quotingFor = (delimiter: Delimiter): Quoting => (delimiter === '\t' ? 'clipboard' : 'cells');

/** What cuts through words in quotation marks does not part cells: such rows count half. */
const score = ({ rows, cut }: Scan, delimiter: Delimiter) =>
  fit(rows, delimiter) * (1 - cut / (2 * Math.max(cut, rows.length)));

/** Lines above a table that are none of its rows. */
const MOST_TITLES = 5;

/** The share of rows that are parted as the first one is. */
function fit(rows: Table, delimiter: Delimiter): number {
  const filled = rows.filter((row) => row.length > 1 || row[0]?.trim() !== '');
  const first = filled.slice(0, MOST_TITLES + 1).findIndex(({ length }) => length > 1);
  if (first < 0) return 0;
  const body = filled.slice(first);
  const width = body[0]?.length ?? 0;
  const fitting = body.filter(({ length }) => length > 1 && length <= width).length;
  const share = fitting / body.length;
  if (first === 0) return share;
  // Commas and bars are in prose too: below a title they part a table only if all its rows are alike.
  const isAlike = body.length > 1 && body.every(({ length }) => length === width);
  const isNamed = body[0]?.every((cell) => fieldOf(cell) !== undefined) === true;
  const isTable = delimiter === '\t' ? share > 0.8 : isAlike && (width > 2 || isNamed);
  // What needs no title fits better.
  return isTable && body.length > 1 ? share * 0.9 : 0;
}

interface Scan {
  rows: Table;
  /** Where a quoted cell opens that never ends: it is the last cell then. */
  unclosed: number | undefined;
  /** Where words stand behind a quoted cell, first. */
  broken: number | undefined;
  /** Rows with a cell in which a quotation mark is not closed. */
  cut: number;
  /** Cells in quotation marks; of them those with such within, and those with commas. */
  quoted: number;
  doubled: number;
  commas: number;
  /** Cells that are filled and have none; of them those with commas. */
  bare: number;
  bareCommas: number;
}

/** Takes where each cell stands; `skipped` is what stands before the text. */
interface Noted {
  places: Range[][];
  skipped: number;
  onAt: OnAt;
}

function scan(
  text: string,
  delimiter: Delimiter | undefined,
  quoting: Quoting,
  noted?: Noted,
): Scan {
  const result: Scan = {
    rows: [],
    unclosed: undefined,
    broken: undefined,
    cut: 0,
    quoted: 0,
    doubled: 0,
    commas: 0,
    bare: 0,
    bareCommas: 0,
  };
  const stop = new RegExp(`\r\n|[\r\n${delimiter ?? ''}]|$`, 'g');
  const tell = nowAndThen(noted?.onAt);
  let row: string[] = [];
  let places: Range[] = [];
  let isCut = false;
  let at = 0;
  while (at < text.length || row.length > 0) {
    tell(at);
    const quoted =
      quoting !== 'none' && text[at] === '"' ? readQuoted(text, at, delimiter, quoting) : undefined;
    if (quoted?.end === text.length && !quoted.isClosed) result.unclosed = at;
    stop.lastIndex = quoted?.end ?? at;
    const { 0: separator = '', index = text.length } = stop.exec(text) ?? {};
    const rest = text.slice(quoted?.end ?? at, index);
    if (quoted) {
      result.quoted++;
      if (quoted.isDoubled) result.doubled++;
      if (quoted.cell.includes(',')) result.commas++;
      if (rest.trim() !== '') result.broken ??= quoted.end;
    } else if (rest !== '') {
      result.bare++;
      if (rest.includes(',')) result.bareCommas++;
      isCut ||= rest.includes('"') && rest.split('"').length % 2 === 0;
    }
    row.push((quoted?.cell ?? '') + rest);
    if (noted) places.push({ from: at + noted.skipped, to: index + noted.skipped });
    at = index + separator.length;
    if (separator !== '' && separator === delimiter) continue;
    result.rows.push(row);
    noted?.places.push(places);
    if (isCut) result.cut++;
    isCut = false;
    row = [];
    places = [];
  }
  return result;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '' };

/**
 * The quoted cell at `from`; undefined for quotes that no spreadsheet wrote. Stays linear there too: a cell
 * ends at the next odd run of quotes, where the next one begins.
 */
function readQuoted(
  text: string,
  from: number,
  delimiter: Delimiter | undefined,
  quoting: Quoting,
) {
  if (quoting === 'backslash') return readBackslashed(text, from);
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const inner = text.slice(from + 1, close < 0 ? text.length : close);
  const end = close < 0 ? text.length : close + 1;
  if (quoting === 'clipboard') {
    const isWhole =
      close >= 0 && (end === text.length || `${delimiter ?? ''}\r\n`.includes(text[end] ?? ''));
    if (!isWhole || !/[\t\r\n]/.test(inner)) return undefined;
  }
  const cell = inner.replaceAll('""', '"');
  return { cell, end, isClosed: close >= 0, isDoubled: cell !== inner };
}

/** MySQL's way: a backslash takes away what the character behind it means, a few letters name one. */
function readBackslashed(text: string, from: number) {
  const pattern = /[^"\\]*(?:(?:\\[\s\S]|"")[^"\\]*)*/y;
  pattern.lastIndex = from + 1;
  const inner = pattern.exec(text)?.[0] ?? '';
  const close = from + 1 + inner.length;
  const isClosed = text[close] === '"';
  const cell = inner.replace(/\\([\s\S])|""/g, (_, character?: string) =>
    character === undefined ? '"' : (ESCAPES[character] ?? character),
  );
  return { cell, end: isClosed ? close + 1 : text.length, isClosed, isDoubled: cell !== inner };
}
