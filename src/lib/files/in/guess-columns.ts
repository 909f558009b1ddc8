import type { Columns, Field, Table } from '../model/read-choices.ts';
import { fieldInWords, fieldOf } from './fields.ts';
import { headingLanguage } from './heading-language.ts';

/** Rows and columns looked at: what stands far below or aside is of the same kind. */
const SAMPLE = 200;
const WIDEST = 100;

/** A heading stands among the first rows. */
const MOST_ABOVE = 10;

/** Guesses from the row of headings, else from what the columns hold; for people to see and change. */
export function guessColumns(table: Table): Columns {
  const skip = headerRow(table);
  if (skip === undefined) {
    const above = titlesAbove(table);
    const fields = byContent(table.slice(above, SAMPLE), {});
    return { fields, hasHeader: false, ...(above > 0 && { skip: above }) };
  }
  const { named, languages } = readHeader(table[skip] ?? []);
  const known = { hasHeader: true, ...(skip > 0 && { skip }), ...noteOf(table[skip] ?? []) };
  const hasText = Object.values(named).includes('text');
  const [first] = languages;
  if (first && !hasText) {
    const fields = { ...named, [first.index]: 'text' as const };
    return { fields, ...known, sourceLanguage: first.code };
  }
  const fields = hasText ? named : byContent(table.slice(skip + 1, skip + SAMPLE), named);
  const text = Object.entries(fields).find(([, field]) => field === 'text')?.[0];
  const sourceLanguage = headingLanguage(table[skip]?.[Number(text)] ?? '');
  return { fields, ...known, ...(sourceLanguage && { sourceLanguage }) };
}

/** The row that names the columns; what stands above it fills one cell at most. */
function headerRow(table: Table): number | undefined {
  for (const [index, row] of table.slice(0, MOST_ABOVE).entries()) {
    if (isHeader(row.slice(0, WIDEST))) return index;
    if (row.filter((cell) => cell.trim() !== '').length > 1 || isTall(table)) return undefined;
  }
  return undefined;
}

/** A column of texts alone: none of them is a title. */
const isTall = (table: Table) => table.slice(0, SAMPLE).every(({ length }) => length <= 1);

/** Lines of one cell above a table whose rows have several. */
function titlesAbove(table: Table): number {
  if (isTall(table)) return 0;
  const first = table.slice(0, MOST_ABOVE).findIndex(({ length }) => length > 1);
  return Math.max(0, first);
}

interface Header {
  named: Record<number, Field>;
  languages: { index: number; code: string }[];
  /** Of `named`, those known by their whole name. */
  exact: number;
}

/** Each field is one column's: the first that is called so; longer headings count after names. */
function readHeader(header: readonly string[]): Header {
  const product = PRODUCTS.find(({ needs }) => needs.every((name) => header.some(is(name))));
  const fields = new Map<Field, number>();
  const takenBy = (index: number) => [...fields.values()].includes(index);
  for (const [field, name] of Object.entries(product?.fields ?? {})) {
    const at = header.findIndex(is(name));
    // The keys are those of the record.
    if (at >= 0) fields.set(field as Field, at);
  }
  const known = new Set<number>();
  for (const [index, name] of header.entries()) {
    const field = product ? undefined : fieldOf(name);
    if (field) known.add(index);
    if (field && !fields.has(field)) fields.set(field, index);
  }
  const exact = fields.size;
  const languages = header.flatMap((name, index) => {
    const code =
      known.has(index) && !isNorwegian(header, index) ? undefined : headingLanguage(name);
    return code === undefined || product ? [] : [{ index, code }];
  });
  for (const [index, name] of header.entries()) {
    const isLanguage = languages.some((one) => one.index === index);
    const field = takenBy(index) || product || known.has(index) ? undefined : fieldInWords(name);
    if (!field || fields.has(field) || (isLanguage && field !== 'text')) continue;
    fields.set(field, index);
  }
  const named = Object.fromEntries([...fields].map(([field, index]) => [index, field]));
  return {
    named,
    languages: languages.filter(({ index }) => !named[index] || !known.has(index)),
    exact,
  };
}

/** "no" is a number's heading, and a language's among others. */
const isNorwegian = (header: readonly string[], index: number) =>
  index > 0 && header[index]?.trim() === 'no';

const is = (name: string) => (heading: string) => heading.trim().toLowerCase() === name;

/** Tables whose headings would be misread: what they hold, and how that is told. */
const PRODUCTS: readonly {
  needs: readonly string[];
  fields: Readonly<Partial<Record<Field, string>>>;
  note?: 'woocommerce' | 'shopify';
}[] = [
  {
    // POEditor's: a term is what others call a key.
    needs: ['term', 'definition'],
    fields: { title: 'term', text: 'definition', instructions: 'context' },
  },
  {
    needs: ['sku', 'name', 'short description', 'description'],
    fields: { title: 'sku', text: 'description' },
    note: 'woocommerce',
  },
  {
    needs: ['handle', 'title', 'body (html)'],
    fields: { title: 'handle', text: 'body (html)' },
    note: 'shopify',
  },
];

function noteOf(header: readonly string[]): Pick<Columns, 'note'> {
  const product = PRODUCTS.find(({ needs }) => needs.every((name) => header.some(is(name))));
  return product?.note === undefined ? {} : { note: product.note };
}

/** "Name" or "English" alone may well be a text to translate; two headings are none. */
function isHeader(header: readonly string[]): boolean {
  const { named, languages, exact } = readHeader(header);
  const hits = Object.values(named);
  if (header.length === 1) return exact > 0 && hits.includes('text');
  if (!header.every((name) => name.length <= 40)) return false;
  const isNamed = exact > 1 || (exact === 1 && (hits.includes('text') || languages.length > 0));
  return isNamed || languages.length > 1 || (exact > 0 && hits.length > 1) || hits.length > 2;
}

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

/** The columns that a row of headings names by their languages, with Gengo's codes. */
export const languageColumns = (header: readonly string[]): Header['languages'] =>
  readHeader(header).languages;

/** A list that Galley wrote: `lib/files/out/csv.ts`. */
export const isOwn = (header: readonly string[]): boolean =>
  ['job_id', 'body_src', 'body_tgt'].every((name) => header.includes(name));
