import type { Columns } from '../model/read-choices.ts';
import type { Left } from '../model/left-out.ts';
import { guessColumns } from './guess-columns.ts';
import type { Values } from './fields.ts';
import { ImportError } from '../model/import-error.ts';
import {
  alikeAmong,
  descriptionOf,
  type Facts,
  factsOf,
  isComment,
  isObject,
  messageOf,
} from './json-about.ts';
import type { Json, JsonObject } from './json-tree.ts';

/** Where a text stands: in `holder` under `key`; all that is said of it is that, or what stands at `whole`. */
interface At {
  holder: Json;
  key: string | number;
  whole?: { holder: Json; key: string };
}

export interface JsonRow {
  values: Values;
  /** Undefined for a file that is one text. */
  at?: At | undefined;
}

/** What counts while texts are taken. */
interface Walk {
  facts: ReadonlySet<string>;
  left: Left;
  /** What is said about texts, by its keys: told once. */
  about: Set<string>;
}

/**
 * All texts of keys and values, nested to any depth: `{"home": {"title": "Hello"}}` is entitled `home.title`. What is
 * said about a text or about the file is known (`json-about.ts`), and told.
 */
export function rowsOf(root: Json, left: Left): { facts: Facts; rows: Iterable<JsonRow> } {
  const facts = isObject(root) ? factsOf(root) : { keys: new Set<string>() };
  // A language is used, not lost.
  for (const key of facts.keys) if (key !== '@@locale') left.add('fact', key);
  return { facts, rows: walk(root, { facts: facts.keys, left, about: new Set() }) };
}

function tellAbout({ left, about }: Walk, key: string): void {
  if (!about.has(key)) left.add('about', key);
  about.add(key);
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
  const facts = factsOf(root);
  const [first, ...others] = [...root].filter(([key]) => !facts.keys.has(key));
  return others.length === 0 && Array.isArray(first?.[1]) ? first[1] : undefined;
}

const isSubmission = (value: Json) => isObject(value) && typeof value.get('body_src') === 'string';

/** No spreadsheet is wider; a file where each object has keys of its own is none. */
const WIDEST = 100;

/** Objects as a table: their keys are its header; `unread` are those that nothing is taken from. */
export function columnsOfRecords(records: readonly JsonObject[]): {
  columns: Columns;
  keys: readonly string[];
  unread: readonly string[];
} {
  const flat = records.map((record) => new Map(flatten(record)));
  const keys = [...new Set(flat.flatMap((record) => [...record.keys()]))].slice(0, WIDEST);
  const cells = flat.map((record) => keys.map((key) => record.get(key) ?? ''));
  const guess = guessColumns([keys, ...cells]);
  // Keys that say nothing are a header all the same.
  const isNamed = guess.hasHeader && guess.skip === undefined;
  const columns = isNamed ? guess : { fields: guessColumns(cells).fields, hasHeader: true };
  if (!Object.values(columns.fields).includes('text'))
    throw new ImportError({ is: 'json-no-texts' });
  const unread = keys.filter(
    (_, index) => !columns.fields[index] && cells.some((row) => /\p{L}/u.test(row[index] ?? '')),
  );
  return { columns, keys, unread };
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
function* walk(value: Json, all: Walk, title = '', depth = 0, at?: At): Generator<JsonRow> {
  const below = (key: string) => (title ? `${title}.${key}` : key).slice(0, LONGEST_TITLE);
  if (typeof value === 'string') yield { values: { title, text: value }, at };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const here = { holder: value, key: index };
      // A list of texts has no names for them.
      if (depth === 0 && typeof item === 'string') yield { values: { text: item }, at: here };
      else yield* walk(item, all, below(String(index)), depth + 1, here);
    }
  } else if (isObject(value)) yield* walkEntries(value, all, below, depth);
  else all.left.add('value', title || String(value));
}

/** Keys and values. In ARB `@key` says something about the text of `key`. */
function* walkEntries(
  object: JsonObject,
  all: Walk,
  below: (key: string) => string,
  depth: number,
): Generator<JsonRow> {
  const isAlike = alikeAmong([...object.values()].filter((item) => typeof item === 'object'));
  for (const [key, item] of object) {
    if (depth === 0 && all.facts.has(key)) continue;
    if (isAbout(object, key)) {
      if (!object.has(key.slice(1))) tellAbout(all, key);
      continue;
    }
    if (isComment(key)) {
      all.left.add('comment', key);
      continue;
    }
    const title = below(key);
    const message = isObject(item) ? messageOf(item, isAlike) : undefined;
    if (message && isObject(item)) {
      for (const one of message.about) tellAbout(all, one);
      const at = { holder: item, key: message.text, whole: { holder: object, key } };
      yield { values: { title, ...message.values }, at };
      for (const one of message.others) {
        const here = { holder: item, key: one };
        yield* walk(item.get(one) ?? null, all, `${title}.${one}`, depth + 2, here);
      }
    } else if (typeof item !== 'string') yield* walk(item, all, title, depth + 1);
    else {
      const values = { title, text: item, ...descriptionOf(object.get(`@${key}`)) };
      yield { values, at: { holder: object, key } };
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
