import { applyColumns, type Columns, guessColumns } from './columns.ts';
import { gatherRows, listed, type RowValues } from './gather-rows.ts';
import { ImportError } from './import-error.ts';
import {
  descriptionOf,
  type Facts,
  factsOf,
  isComment,
  isObject,
  messageOf,
} from './json-about.ts';
import { type Json, type JsonObject, readJsonTree } from './json-tree.ts';
import type { Imported } from './rows.ts';

/** Where a text stands: in `holder` under `key`; all that is said of it is that, or what stands at `whole`. */
interface At {
  holder: Json;
  key: string | number;
  whole?: { holder: Json; key: string };
}

export type JsonRow = RowValues & {
  /** Undefined for a file that is one text. */
  at?: At | undefined;
};

/** What was left out, or is no text of its own. */
interface Left {
  /** Numbers, true, false, null. */
  others: number;
  /** Keys that say something about the file. */
  facts: Set<string>;
  /** Keys that say something about a text. */
  about: Set<string>;
}

/**
 * Reads the texts of a JSON file:
 * - an array of strings;
 * - an array of objects, whose keys are read as the headings of a spreadsheet, nested ones as `a.b`; so is
 *   what stands below the only key of an object or below `jobs`, as in Gengo's own submissions;
 * - keys and values, nested to any depth: `{"home": {"title": "Hello"}}` is entitled `home.title`. What is
 *   said about a text or about the file is known (`json-about.ts`), and told.
 * Keys stay in the file's order; of one that stands twice the last counts, and that is told.
 * @throws ImportError
 */
export function readJson(source: string): Imported {
  const { root, twice, hasComments } = readJsonTree(source.replace(/^\uFEFF/, ''));
  const notes = [
    ...(hasComments ? ['Comments in it were left out.'] : []),
    ...(twice.length > 0
      ? [`Only the last one was read, because the name stands twice: ${listed(twice.map(quote))}.`]
      : []),
  ];
  const records = recordsOf(root);
  const imported = records ? readRecords(records).imported : readKeys(root);
  return { ...imported, notes: [...notes, ...imported.notes] };
}

const quote = (key: string) => `“${key.slice(0, 60)}”`;

/** All texts of keys and values, and what is counted while they are taken. */
export function rowsOf(root: Json): { facts: Facts; left: Left; rows: Iterable<JsonRow> } {
  const facts = isObject(root) ? factsOf(root) : { keys: new Set<string>() };
  const left: Left = { others: 0, facts: facts.keys, about: new Set() };
  return { facts, left, rows: walk(root, left) };
}

function readKeys(root: Json): Imported {
  const { facts, left, rows } = rowsOf(root);
  const gathered = gatherRows(rows, 'entry');
  const told = (keys: ReadonlySet<string>, words: string) =>
    keys.size > 0 ? [`${words}: ${listed([...keys].map(quote))}.`] : [];
  // A language is used, not lost.
  const unused = new Set([...facts.keys].filter((key) => key !== '@@locale'));
  return {
    rows: gathered.rows,
    notes: [
      ...told(unused, 'Left out, because it says something about the file'),
      ...told(left.about, 'Read as what is said about a text, not as a text'),
      ...gathered.notes,
      ...(left.others > 0
        ? [`Left out, because it is no text (a number, true, false or null): ${left.others}.`]
        : []),
    ],
    ...(facts.sourceLanguage && { sourceLanguage: facts.sourceLanguage }),
  };
}

/** The objects that each are one row. */
export function recordsOf(root: Json): readonly JsonObject[] | undefined {
  const records = listOf(root);
  return records && records.length > 0 && records.every(isObject) ? records : undefined;
}

function listOf(root: Json): readonly Json[] | undefined {
  if (Array.isArray(root)) return root;
  if (!isObject(root)) return undefined;
  const jobs = root.get('jobs');
  if (Array.isArray(jobs)) return jobs;
  const submitted = isObject(jobs) ? [...jobs.values()] : [];
  if (submitted.length > 0 && submitted.every(isSubmission)) return submitted;
  const [first, ...others] = [...root].filter(([key]) => !factsOf(root).keys.has(key));
  return others.length === 0 && Array.isArray(first?.[1]) ? first[1] : undefined;
}

const isSubmission = (value: Json) => isObject(value) && typeof value.get('body_src') === 'string';

/** No spreadsheet is wider; a file where each object has keys of its own is none. */
const WIDEST = 100;

/** Objects as a table: their keys are its header. */
export function readRecords(records: readonly JsonObject[]): {
  imported: Imported;
  columns: Columns;
  keys: readonly string[];
} {
  const flat = records.map((record) => new Map(flatten(record)));
  const keys = [...new Set(flat.flatMap((record) => [...record.keys()]))].slice(0, WIDEST);
  const cells = flat.map((record) => keys.map((key) => record.get(key) ?? ''));
  const guess = guessColumns([keys, ...cells]);
  // Keys that say nothing are a header all the same.
  const isNamed = guess.hasHeader && guess.skip === undefined;
  const columns = isNamed ? guess : { fields: guessColumns(cells).fields, hasHeader: true };
  if (!Object.values(columns.fields).includes('text'))
    throw new ImportError('None of the names in these objects says which one holds the text.');
  const { rows, notes, ...more } = applyColumns([keys, ...cells], columns);
  const unread = keys.filter(
    (_, index) => !columns.fields[index] && cells.some((row) => /\p{L}/u.test(row[index] ?? '')),
  );
  const told = unread.length > 0 ? [`Left out of each object: ${listed(unread.map(quote))}.`] : [];
  return { imported: { rows, notes: [...told, ...notes], ...more }, columns, keys };
}

/** Nobody nests deeper what is one row. */
const DEEPEST_RECORD = 4;

/** An object's texts and numbers, those of objects within it by a path. */
function* flatten(record: Json, path = '', depth = 0): Generator<[path: string, cell: string]> {
  if (typeof record === 'string' || typeof record === 'number') yield [path, String(record)];
  if (depth > DEEPEST_RECORD || typeof record !== 'object' || record === null) return;
  for (const [key, value] of record.entries())
    yield* flatten(value, path ? `${path}.${key}` : String(key), depth + 1);
}

/** A title need not be longer, and a hostile file's would be as long as the file, for each of its texts. */
const LONGEST_TITLE = 300;

/** Every text below `value`, entitled with the keys that lead to it, in the order of the file. */
function* walk(value: Json, left: Left, title = '', depth = 0, at?: At): Generator<JsonRow> {
  const below = (key: string) => (title ? `${title}.${key}` : key).slice(0, LONGEST_TITLE);
  if (typeof value === 'string') yield { values: { title, text: value }, place: title, at };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const here = { holder: value, key: index };
      // A list of texts has no names for them.
      if (depth === 0 && typeof item === 'string')
        yield { values: { text: item }, place: index + 1, at: here };
      else yield* walk(item, left, below(String(index)), depth + 1, here);
    }
  } else if (isObject(value)) yield* walkEntries(value, left, below, depth);
  else left.others++;
}

/** Keys and values. In ARB `@key` says something about the text of `key`. */
function* walkEntries(
  object: JsonObject,
  left: Left,
  below: (key: string) => string,
  depth: number,
): Generator<JsonRow> {
  const siblings = [...object]
    .filter(([, item]) => typeof item === 'object')
    .map(([, item]) => item);
  for (const [key, item] of object) {
    if (depth === 0 && left.facts.has(key)) continue;
    if (isAbout(object, key)) {
      if (!object.has(key.slice(1))) left.about.add(key);
      continue;
    }
    if (isComment(key)) {
      left.about.add(key);
      continue;
    }
    const title = below(key);
    const message = isObject(item) ? messageOf(item, siblings) : undefined;
    if (message && isObject(item)) {
      for (const one of message.about) left.about.add(one);
      const at = { holder: item, key: message.text, whole: { holder: object, key } };
      yield { values: { title, ...message.values }, place: title, at };
      for (const one of message.others) {
        const here = { holder: item, key: one };
        yield* walk(item.get(one) ?? null, left, `${title}.${one}`, depth + 2, here);
      }
    } else if (typeof item !== 'string') yield* walk(item, left, title, depth + 1);
    else {
      const values = { title, text: item, ...descriptionOf(object.get(`@${key}`)) };
      yield { values, place: title, at: { holder: object, key } };
    }
  }
}

/** `@key` beside `key`, or what ARB says of a text that is gone. */
const isAbout = (object: JsonObject, key: string) =>
  key.startsWith('@') && (object.has(key.slice(1)) || isOrphan(object, key));

function isOrphan(object: JsonObject, key: string): boolean {
  const about = object.get(key);
  if (!isObject(about)) return false;
  const isArb = [...about.keys()].every((one) =>
    /^(?:description|type|context|placeholders)$/.test(one),
  );
  return about.size > 0 ? isArb || object.has('@@locale') : object.has('@@locale');
}
