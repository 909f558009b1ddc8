import { guessColumns } from '../in/columns.ts';
import { type Delimiter, type Quoting, readSheet, type Sheet } from '../in/csv.ts';
import { ImportError } from '../in/import-error.ts';
import { CODES, headingLanguage } from '../in/heading-language.ts';
import { isLanguage } from '../texts/language.ts';
import type { About, Format, Reading, Unit } from '../texts/unit.ts';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** By `in/csv.ts`; `always` where the cell stood in quotation marks. */
type Way = Quoting | 'always';

const WRITERS: Readonly<Record<Way, (text: string, delimiter: Delimiter) => string>> = {
  cells: (text, delimiter) =>
    /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter) ? inQuotes(text) : text,
  clipboard: (text) => (/[\t\r\n]/.test(text) ? inQuotes(text) : text),
  always: (text) => inQuotes(text),
  backslash: (text) => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`,
  // Nothing can hold a line end or a tab here.
  none: (text) => text.replace(/[\t\r\n]+/g, ' '),
};

const inQuotes = (text: string) => `"${text.replaceAll('"', '""')}"`;

/**
 * Separated values with a row of headings. Where a heading is the language that is asked for ("de", "German"), or
 * says "translation", its column takes the translations; else they stand in the place of the texts, and a heading
 * that is a language's code changes.
 */
export const csv: Format = {
  label: 'CSV',
  holdsMany: true,
  missing: 'empty',
  read,
  ways: Object.fromEntries(
    // The keys are those of the record.
    (Object.entries(WRITERS) as [Way, (typeof WRITERS)[Way]][]).flatMap(([way, write]) =>
      DELIMITERS.map((delimiter) => [way + delimiter, (text: string) => write(text, delimiter)]),
    ),
  ),
  style: { chinese: 'region', separator: '-' },
  naming: 'token',
};

function read(text: string, { target }: About): Reading {
  const sheet = readSheet(text, { withPlaces: true });
  const { table, notes } = sheet;
  const { fields, hasHeader, skip = 0, sourceLanguage } = guessColumns(table);
  const columnOf = (field: string) =>
    Number(Object.entries(fields).find(([, one]) => one === field)?.[0] ?? -1);
  const source = columnOf('text');
  if (source < 0) throw new ImportError('None of its columns holds texts.');
  const header = hasHeader ? (table[skip] ?? []) : [];
  const into = header.findIndex((name, index) => index !== source && takes(name, target));
  const begin = skip + (hasHeader ? 1 : 0);
  const columns = { source, into, title: columnOf('title'), note: columnOf('instructions') };
  const code = header[source]?.trim() ?? '';
  const heading = sheet.places[skip]?.[source];
  const isCode = CODES.includes(code.toLowerCase());
  return {
    units: table.flatMap((_, row) => (row < begin ? [] : unitsOf(text, sheet, row, columns))),
    ...(sourceLanguage && { language: sourceLanguage }),
    ...(into >= 0 && target && { target }),
    isBilingual: into >= 0,
    languages:
      into < 0 && heading && isCode
        ? [{ ...heading, way: wayOf(sheet, text[heading.from]), holds: 'language' }]
        : [],
    notes,
  };
}

const takes = (name: string, target: string | undefined) =>
  target !== undefined &&
  (isLanguage(headingLanguage(name), target) ||
    /^(?:translation|target|translated)$/i.test(name.trim()));

const wayOf = ({ delimiter = ',', quoting }: Sheet, first: string | undefined) =>
  (first === '"' && quoting === 'cells' ? 'always' : quoting) + delimiter;

type Columns = Readonly<Record<'source' | 'into' | 'title' | 'note', number>>;

function unitsOf(text: string, sheet: Sheet, row: number, columns: Columns): Unit[] {
  const cell = (column: number) => sheet.table[row]?.[column] ?? '';
  const isBilingual = columns.into >= 0;
  const at = sheet.places[row]?.[isBilingual ? columns.into : columns.source];
  const [source, note] = [cell(columns.source), cell(columns.note)];
  if (!at || source.trim() === '') return [];
  const translation = isBilingual ? cell(columns.into) : '';
  return [
    {
      key: cell(columns.title).trim() || String(row + 1),
      source,
      ...(translation !== '' && { translation }),
      ...(note !== '' && { note }),
      state: translation === '' ? 'missing' : 'done',
      place: { ...at, way: wayOf(sheet, text[at.from]) },
    },
  ];
}
