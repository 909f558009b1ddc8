import { applyColumns, guessColumns } from './columns.ts';
import { gatherRows, type RowValues } from './gather-rows.ts';
import { ImportError, positionAt } from './import-error.ts';
import { findJsonFault } from './json-fault.ts';
import type { Imported } from './rows.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nobody nests texts deeper. */
const DEEPEST = 100;

/**
 * Reads the texts of a JSON file:
 * - an array of strings;
 * - an array of objects, whose keys are read as the headings of a spreadsheet; so is what stands below the
 *   only key of an object or below `jobs`, as in Gengo's own submissions;
 * - keys and values, nested to any depth: `{"home": {"title": "Hello"}}` is entitled `home.title`. The
 *   forms that say something about a text are known: Chrome's and formatjs's messages, and ARB.
 * @throws ImportError
 */
export function readJson(source: string): Imported {
  const text = source.replace(/^\uFEFF/, '');
  const root = parse(text);
  const records = recordsOf(root);
  if (records) return readRecords(records);
  const left = { others: 0 };
  const gathered = gatherRows(walk(root, left), 'entry');
  const locale = isObject(root) ? root['@@locale'] : undefined;
  const other = `Left out, because it is no text (a number, true, false or null): ${left.others}.`;
  return {
    rows: gathered.rows,
    notes: [...gathered.notes, ...(left.others > 0 ? [other] : [])],
    ...(typeof locale === 'string' && { sourceLanguage: locale }),
  };
}

function parse(text: string): Json {
  try {
    // What `JSON.parse` gives is this type by definition.
    return JSON.parse(text) as Json;
  } catch {
    const { offset, words } = findJsonFault(text);
    const position = positionAt(text, offset);
    throw new ImportError(`${words} (column ${position.column}).`, position);
  }
}

/** The objects that each are one row. */
function recordsOf(root: Json): JsonObject[] | undefined {
  const records = Object.values(listOf(root) ?? []);
  return records.length > 0 && records.every(isObject) ? records : undefined;
}

function listOf(root: Json): Json[] | JsonObject | undefined {
  if (Array.isArray(root)) return root;
  if (!isObject(root)) return undefined;
  const [first, ...others] = Object.values(root);
  const jobs = root.jobs;
  if (Array.isArray(jobs)) return jobs;
  if (jobs !== undefined && isObject(jobs) && Object.values(jobs).every(isSubmission)) return jobs;
  return others.length === 0 && Array.isArray(first) ? first : undefined;
}

const isSubmission = (value: Json) => isObject(value) && typeof value.body_src === 'string';

/** No spreadsheet is wider; a file where each object has keys of its own is none. */
const WIDEST = 100;

/** Objects as a table: their keys are its header. */
function readRecords(records: readonly JsonObject[]): Imported {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))].slice(0, WIDEST);
  const cells = records.map((record) =>
    keys.map((key) => scalar(Object.hasOwn(record, key) ? record[key] : undefined)),
  );
  const guess = guessColumns([keys, ...cells]);
  // Keys that say nothing are a header all the same.
  const columns = guess.hasHeader ? guess : { ...guessColumns(cells), hasHeader: true };
  if (!Object.values(columns.fields).includes('text'))
    throw new ImportError('None of the names in these objects says which one holds the text.');
  return applyColumns([keys, ...cells], columns);
}

const scalar = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A title need not be longer, and a hostile file's would be as long as the file, for each of its texts. */
const LONGEST_TITLE = 300;

/** Every text below `value`, entitled with the keys that lead to it, in the order of the file. */
function* walk(value: Json, left: { others: number }, title = '', depth = 0): Generator<RowValues> {
  if (depth > DEEPEST) throw new ImportError(`It is nested deeper than ${DEEPEST} levels.`);
  const below = (key: string) => (title ? `${title}.${key}` : key).slice(0, LONGEST_TITLE);
  if (typeof value === 'string') yield { values: { title, text: value }, place: title };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      // A list of texts has no names for them.
      if (depth === 0 && typeof item === 'string')
        yield { values: { text: item }, place: index + 1 };
      else yield* walk(item, left, below(String(index)), depth + 1);
    }
  } else if (isObject(value)) {
    const message = depth > 0 && messageOf(value);
    if (message) yield { values: { title, ...message }, place: title };
    else yield* walkEntries(value, left, below, depth);
  } else left.others++;
}

/** Keys and values. In ARB `@key` says something about the text of `key`. */
function* walkEntries(
  object: JsonObject,
  left: { others: number },
  below: (key: string) => string,
  depth: number,
): Generator<RowValues> {
  for (const [key, item] of Object.entries(object)) {
    if (key.startsWith('@')) continue;
    const title = below(key);
    if (typeof item !== 'string') yield* walk(item, left, title, depth + 1);
    else {
      const values = { title, text: item, ...descriptionOf(object[`@${key}`]) };
      yield { values, place: title };
    }
  }
}

/** Chrome's `{message, description, placeholders}` and formatjs's `{defaultMessage, description}`. */
function messageOf(value: JsonObject): RowValues['values'] | undefined {
  const { message, defaultMessage } = value;
  if (typeof defaultMessage === 'string') return { text: defaultMessage, ...descriptionOf(value) };
  const isChrome = Object.keys(value).every((key) =>
    /^(message|description|placeholders)$/.test(key),
  );
  if (typeof message !== 'string' || !isChrome) return undefined;
  return { text: message, ...descriptionOf(value) };
}

function descriptionOf(about: Json | undefined): RowValues['values'] {
  const words = about !== undefined && isObject(about) ? about.description : undefined;
  return typeof words === 'string' ? { instructions: words } : {};
}
