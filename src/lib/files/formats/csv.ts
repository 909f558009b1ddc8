import { guessColumns, isOwn, languageColumns } from '../in/guess-columns.ts';
import { type Quoting, readSheet, type Sheet } from '../in/csv.ts';
import { CODES } from '../in/heading-language.ts';
import { guarded } from '../out/csv-line.ts';
import type { Choices, Columns, Delimiter, Field, Layout } from '../model/read-choices.ts';
import { isLanguage } from '../model/language.ts';
import { createLeft, type Left } from '../model/left-out.ts';
import { wholeNumber } from '../model/whole-number.ts';
import type { About, Format, Reading, Unit } from '../model/unit.ts';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** By `in/csv.ts`; `always` where the cell stood in quotation marks. */
type Way = Quoting | 'always';

const WRITERS: Readonly<Record<Way, (text: string) => string>> = {
  // Any sign that parts cells in another file: what reads this one may have to guess.
  cells: (text) => (/["\r\n,;\t|]|^\s|\s$/.test(text) ? inQuotes(text) : text),
  clipboard: (text) => (/[\t\r\n]/.test(text) ? inQuotes(text) : text),
  always: (text) => inQuotes(text),
  backslash: (text) => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`,
  // Nothing can hold a line end or a tab here.
  none: (text) => text.replace(/[\t\r\n]+/g, ' '),
};

const inQuotes = (text: string) => `"${text.replaceAll('"', '""')}"`;

// The keys are those of the record.
const NAMES = Object.keys(WRITERS) as Way[];

/** Begins the name of a way whose cells a spreadsheet would run. */
const GUARD = "'";

/**
 * Separated values, of one column too. Where a heading is the language that is asked for ("de", "German"), or
 * says "translation", its column takes the translations; else they stand in the place of the texts, and a heading
 * that is a language's code changes. In a list that Galley wrote, cells are guarded against spreadsheets.
 */
export const csv: Format = {
  holdsMany: true,
  missing: 'empty',
  read,
  ways: Object.fromEntries(
    NAMES.flatMap((way) => {
      const write = WRITERS[way];
      return [
        [way, write],
        [GUARD + way, (text: string) => write(guarded(text))],
      ];
    }),
  ),
  style: { chinese: 'region', separator: '-' },
  naming: 'token',
};

/** Rows that are shown to choose the columns by, and cells of each. */
const HEAD = 20;
const WIDEST = 40;

function read(text: string, about: About): Reading {
  const { target } = about;
  const sheet = readSheet(text, {
    withPlaces: true,
    onAt: about.onAt,
    ...(about.layout && { delimiter: partsOf(about.layout) }),
    ...(about.isPasted && { pasted: true }),
  });
  const { table, notes } = sheet;
  const columns = columnsOf(sheet, about.columns);
  const { hasHeader, skip = 0, sourceLanguage, note } = columns;
  const header = hasHeader ? (table[skip] ?? []) : [];
  const roles = rolesOf(columns, header, target);
  const left = createLeft();
  for (const words of table.slice(0, skip).flat())
    if (words.trim() !== '') left.add('above', words);
  for (const name of unread(columns, header, roles)) left.add('column', name);
  const begin = skip + (hasHeader ? 1 : 0);
  const code = header[roles.text]?.trim() ?? '';
  const heading = sheet.places[skip]?.[roles.text];
  const isCode = CODES.includes(code.toLowerCase());
  return {
    units: table.flatMap((_, row) => (row < begin ? [] : unitsOf(text, sheet, row, roles, left))),
    ...(sourceLanguage && { language: sourceLanguage }),
    ...(roles.into >= 0 && target && { target }),
    isBilingual: roles.into >= 0,
    languages:
      roles.into < 0 && heading && isCode
        ? [{ ...heading, way: wayOf(sheet, text[heading.from], false), holds: 'language' }]
        : [],
    left: left.all(),
    notes: [
      ...(note ? [{ is: note }] : []),
      ...(roles.text < 0 && table.length > 0 ? [{ is: 'no-text-column' as const }] : []),
      ...notes,
    ],
    sheet: {
      layout: sheet.delimiter ?? 'column',
      columns,
      head: table.slice(0, HEAD).map((row) => row.slice(0, WIDEST)),
    },
  };
}

const partsOf = (layout: Layout): Delimiter | undefined => DELIMITERS.find((one) => one === layout);

/** As chosen; else guessed, from the row that was chosen. */
function columnsOf({ table }: Sheet, chosen: Choices['columns']): Columns {
  if (chosen && 'fields' in chosen) return chosen;
  const skip = chosen?.skip ?? 0;
  const guess = guessColumns(skip > 0 ? table.slice(skip) : table);
  const above = skip + (guess.skip ?? 0);
  return { ...guess, ...(above > 0 && { skip: above }) };
}

/** Which column has which part; -1: none has. */
interface Roles extends Readonly<Record<Field, number>> {
  into: number;
  /** Those that hold translations, with their languages. */
  languages: readonly { index: number; code: string }[];
  isGuarded: boolean;
}

function rolesOf(
  { fields }: Columns,
  header: readonly string[],
  target: string | undefined,
): Roles {
  const at = (field: Field) =>
    Number(Object.entries(fields).find(([, one]) => one === field)?.[0] ?? -1);
  const text = at('text');
  const languages = languageColumns(header).filter(({ index }) => index !== text);
  const named = languages.find(({ code }) => target !== undefined && isLanguage(code, target));
  const said = header.findIndex(
    (name, index) => index !== text && IS_TRANSLATION.test(name.trim()),
  );
  return {
    text,
    title: at('title'),
    instructions: at('instructions'),
    maxChars: at('maxChars'),
    customData: at('customData'),
    position: at('position'),
    into: named?.index ?? said,
    languages,
    isGuarded: isOwn(header),
  };
}

const IS_TRANSLATION = /^(?:translation|target|translated)$/i;

/** Headings of columns that nothing is taken from. */
const unread = ({ fields }: Columns, header: readonly string[], { languages, into }: Roles) =>
  header.filter(
    (name, index) =>
      name.trim() !== '' &&
      !fields[index] &&
      index !== into &&
      languages.every((one) => one.index !== index),
  );

/** One column without any quotation marks may have some: a sign in it would part its cells. */
const wayOf = (
  { quoting, delimiter }: Sheet,
  first: string | undefined,
  isGuarded: boolean,
): string => {
  const way = quoting === 'none' && delimiter === undefined ? 'cells' : quoting;
  return (isGuarded ? GUARD : '') + (first === '"' && way === 'cells' ? 'always' : way);
};

/** Takes off the apostrophe by which Galley guards a cell that a spreadsheet would run. */
const withoutGuard = (cell: string) =>
  /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;

function unitsOf(text: string, sheet: Sheet, row: number, roles: Roles, left: Left): Unit[] {
  const cells = sheet.table[row] ?? [];
  const cell = (column: number) => {
    const written = cells[column] ?? '';
    return roles.isGuarded ? withoutGuard(written) : written;
  };
  const isBilingual = roles.into >= 0;
  const at = sheet.places[row]?.[isBilingual ? roles.into : roles.text];
  if (roles.text < 0 || cells.every((one) => one.trim() === '')) return [];
  const title = cell(roles.title).trim();
  const [note, customData] = [cell(roles.instructions).trim(), cell(roles.customData)];
  const number = (field: 'maxChars' | 'position') =>
    wholeNumber(cell(roles[field]), () => left.add(field, row + 1));
  const [limit, position] = [number('maxChars'), number('position')];
  const translation = isBilingual ? cell(roles.into) : '';
  const source = cell(roles.text);
  // A short row has no place for a translation: its text is ordered all the same.
  const end = sheet.places[row]?.at(-1)?.to ?? 0;
  const doneIn = roles.languages
    .filter(({ index }) => cell(index).trim() !== '')
    .map(({ code }) => code);
  return [
    {
      key: title || String(row + 1),
      ...(title === '' && { title: '' }),
      source,
      ...(translation !== '' && { translation }),
      ...(note !== '' && { note }),
      ...(limit !== undefined && { limit }),
      ...(position !== undefined && { position }),
      ...(customData !== '' && { customData }),
      state: translation === '' ? 'missing' : 'done',
      ...(doneIn.length > 0 && { doneIn }),
      place: at
        ? { ...at, way: wayOf(sheet, text[at.from], roles.isGuarded) }
        : shortRow(sheet, cells.length, end, roles),
    },
  ];
}

/** Behind the last cell of a row that ends before its translation, with the cells between. */
function shortRow(sheet: Sheet, cells: number, end: number, { into, isGuarded }: Roles) {
  const between = (sheet.delimiter ?? '').repeat(Math.max(0, into - cells + 1));
  return {
    from: end,
    to: end,
    way: wayOf(sheet, undefined, isGuarded),
    around: [between, ''] as const,
  };
}
