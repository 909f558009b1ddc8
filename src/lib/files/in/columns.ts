import { languageName } from '../../text/languages.ts';
import type { Table } from './csv.ts';
import { fieldOf, type Field } from './fields.ts';
import { gatherRows } from './gather-rows.ts';
import type { Imported } from './rows.ts';

/** What the columns of a table hold, by their index from 0; a column that is not named is left out. */
export interface Columns {
  fields: Readonly<Record<number, Field>>;
  /** The first row names the columns. */
  hasHeader: boolean;
  /** Where a heading is a language, that of the texts. */
  sourceLanguage?: string;
}

/** Rows and columns looked at: what stands far below or aside is of the same kind. */
const SAMPLE = 200;
const WIDEST = 100;

/** Guesses from the first row, else from what the columns hold; for people to see and change. */
export function guessColumns(table: Table): Columns {
  const header = (table[0] ?? []).slice(0, WIDEST);
  const named = fieldsOf(header);
  const language = header.findIndex(
    (name, index) => !named[index] && languageOf(name) !== undefined,
  );
  const hasText = Object.values(named).includes('text');
  if (!isHeader(header, named, language >= 0)) {
    return { fields: byContent(table.slice(0, SAMPLE), {}), hasHeader: false };
  }
  if (!hasText && language >= 0) {
    const sourceLanguage = languageOf(header[language] ?? '');
    const fields = { ...named, [language]: 'text' as const };
    return { fields, hasHeader: true, ...(sourceLanguage && { sourceLanguage }) };
  }
  const fields = hasText ? named : byContent(table.slice(1, SAMPLE), named);
  return { fields, hasHeader: true };
}

/** Each field is one column's: the first that is called so. */
function fieldsOf(header: readonly string[]): Record<number, Field> {
  const fields = new Map<Field, number>();
  for (const [index, name] of header.entries()) {
    const field = fieldOf(name);
    if (field && !fields.has(field)) fields.set(field, index);
  }
  return Object.fromEntries([...fields].map(([field, index]) => [index, field]));
}

/** "Name" or "English" alone may well be a text to translate; two headings are none. */
function isHeader(
  header: readonly string[],
  named: Readonly<Record<number, Field>>,
  hasLanguage: boolean,
): boolean {
  const hits = Object.values(named);
  if (header.length === 1) return hits.includes('text');
  const isShort = header.every((name) => name.length <= 40);
  return (
    isShort && (hits.length > 1 || hits.includes('text') || (hits.length === 1 && hasLanguage))
  );
}

/** The code of a heading that is a language's name or code: "English", "en", "pt_BR". */
function languageOf(heading: string): string | undefined {
  const name = heading.trim().toLowerCase();
  if (/^[a-z]{2}([-_][a-z]{2,4})?$/.test(name)) {
    const code = name.replace('_', '-');
    return languageName(code).toLowerCase() === code ? undefined : code;
  }
  return LANGUAGES.get(name);
}

/** Those that people order from. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  ['en', 'ja', 'zh', 'zh-tw', 'ko', 'de', 'fr', 'es', 'it', 'pt', 'pt-br', 'ru', 'nl', 'sv'].map(
    (code) => [languageName(code).toLowerCase(), code],
  ),
);

const KEY = /^[\w.:/#[\]-]+$/;

/** The texts are the column with the most letters; keys before it, all different, are titles. */
function byContent(rows: Table, named: Readonly<Record<number, Field>>): Record<number, Field> {
  const width = Math.min(WIDEST, Math.max(0, ...rows.map(({ length }) => length)));
  const columns = Array.from({ length: width }, (_, index) => rows.map((row) => row[index] ?? ''));
  const letters = columns.map((cells, index) =>
    named[index] ? -1 : cells.join('').replace(/[^\p{L}]/gu, '').length,
  );
  const most = Math.max(0, ...letters);
  if (most === 0) return named;
  const text = letters.indexOf(most);
  const isTitled = Object.values(named).includes('title');
  const title = columns.findIndex(
    (cells, index) =>
      index < text &&
      !named[index] &&
      cells.every((cell) => KEY.test(cell.trim())) &&
      new Set(cells).size === cells.length,
  );
  return { ...named, [text]: 'text', ...(!isTitled && title >= 0 && { [title]: 'title' }) };
}

/** The rows of a table read so. Rows keep the numbers that a spreadsheet gives them. */
export function applyColumns(
  table: Table,
  { fields, hasHeader, sourceLanguage }: Columns,
): Imported {
  const chosen = Object.entries(fields);
  if (!chosen.some(([, field]) => field === 'text'))
    return { rows: [], notes: ['No column is chosen for the text.'] };
  const entries = table.slice(hasHeader ? 1 : 0).map((cells, index) => ({
    values: Object.fromEntries(
      chosen.map(([column, field]) => [field, cells[Number(column)] ?? '']),
    ),
    place: index + (hasHeader ? 2 : 1),
  }));
  return { ...gatherRows(entries, 'row'), ...(sourceLanguage && { sourceLanguage }) };
}
