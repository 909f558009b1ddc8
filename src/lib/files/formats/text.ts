import { readSheet } from '../in/csv.ts';
import type { About, Format, Reading, Unit } from '../model/unit.ts';

/**
 * Words without a form: one text, or, if somebody says so, one for each run of lines between blank ones, or one in each
 * line. Blank lines at the edges are none of it. For another language its name alone changes.
 */
export const text: Format = {
  missing: 'source',
  read,
  ways: {
    lf: (words) => words,
    crlf: (words) => words.replaceAll('\n', '\r\n'),
    cell: (words) => (/[\t\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words),
  },
  style: { chinese: 'region', separator: '-' },
  naming: 'token',
};

/** A line and its end: of Windows, Unix and old Macs, and those that Unicode and mainframes know. */
const LINE = /([^\r\n\u0085\u2028\u2029]*)(?:\r\n|[\r\n\u0085\u2028\u2029]|$)/y;

interface Line {
  words: string;
  from: number;
  to: number;
}

function* linesOf(words: string): Generator<Line> {
  let from = 0;
  while (from < words.length) {
    LINE.lastIndex = from;
    const [whole = '', line = ''] = LINE.exec(words) ?? [];
    yield { words: line, from, to: from + line.length };
    from += whole.length;
  }
}

function read(words: string, { layout, isPasted = false }: About): Reading {
  const paragraphs: Line[][] = [[]];
  for (const line of linesOf(words)) {
    if (line.words.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  const filled = paragraphs.filter(({ length }) => length > 0);
  const way = words.includes('\r\n') ? 'crlf' : 'lf';
  const texts = layout === 'paragraphs' ? filled : [wholeOf(words, filled)];
  const cells = cellsOf(words, isPasted);
  return {
    units: layout === 'lines' ? cells : texts.flatMap((lines, index) => unitOf(lines, index, way)),
    isBilingual: false,
    languages: [],
    left: [],
    notes: [],
    splits: { paragraphs: filled.length, lines: cells.length },
  };
}

/** From the first line with words to the last one. */
function wholeOf(words: string, filled: readonly Line[][]): Line[] {
  const [from, to] = [filled[0]?.[0]?.from, filled.at(-1)?.at(-1)?.to];
  return from === undefined || to === undefined
    ? []
    : [...linesOf(words.slice(from, to))].map((line) => ({
        ...line,
        from: line.from + from,
        to: line.to + from,
      }));
}

function unitOf(lines: readonly Line[], index: number, way: string): Unit[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  return [
    {
      key: String(index + 1),
      title: '',
      source: lines.map((line) => line.words).join('\n'),
      state: 'missing',
      place: { from: first.from, to: last.to, way },
    },
  ];
}

/** As a column copied from a spreadsheet: a cell's own line ends stand in quotation marks. */
function cellsOf(words: string, pasted: boolean): Unit[] {
  const { table, places } = readSheet(words, { delimiter: undefined, pasted, withPlaces: true });
  return table.flatMap(([source = ''], row) => {
    const at = places[row]?.[0];
    const place = at && { ...at, way: 'cell' };
    return place && source.trim() !== ''
      ? [{ key: String(row + 1), title: '', source, state: 'missing' as const, place }]
      : [];
  });
}
