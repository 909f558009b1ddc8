import { applyColumns, guessColumns } from './columns.ts';
import { fieldOf } from './fields.ts';
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
  const notes = new Map<string, number>();
  const entries = [...walk(root, [], notes)];
  const locale = isObject(root) ? root['@@locale'] : undefined;
  const gathered = gatherRows(entries, 'entry');
  return {
    ...gathered,
    notes: [...gathered.notes, ...[...notes].map(([what, times]) => `${what}: ${times}.`)],
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

/** The objects, with the names they have, that each are one row. */
function recordsOf(root: Json): [name: string, record: JsonObject][] | undefined {
  const list = listOf(root);
  const entries = list && Object.entries(list);
  if (!entries || entries.length === 0) return undefined;
  const objects = entries.filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
  if (objects.length < entries.length) return undefined;
  return Array.isArray(list) ? objects.map(([, record]) => ['', record]) : objects;
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

/** Objects as a table: their keys are its header. */
function readRecords(records: readonly (readonly [name: string, record: JsonObject])[]): Imported {
  const keys = [...new Set(records.flatMap(([, record]) => Object.keys(record)))].slice(0, 200);
  const cells = records.map(([, record]) =>
    keys.map((key) => scalar(Object.hasOwn(record, key) ? record[key] : undefined)),
  );
  const columns = guessColumns([keys, ...cells]);
  const isNamed = columns.hasHeader || keys.some((key) => fieldOf(key) === 'text');
  const fields = isNamed ? columns.fields : guessColumns(cells).fields;
  if (!Object.values(fields).includes('text'))
    throw new ImportError('None of the names in these objects says which one holds the text.');
  const imported = applyColumns([keys, ...cells], { ...columns, fields, hasHeader: true });
  return imported;
}

const scalar = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Every text below `value` with the keys that lead to it, in the order of the file. */
function* walk(
  value: Json,
  path: readonly string[],
  notes: Map<string, number>,
): Generator<RowValues> {
  if (path.length > DEEPEST) throw new ImportError(`It is nested deeper than ${DEEPEST} levels.`);
  const title = path.join('.');
  if (typeof value === 'string') yield { values: { title, text: value }, place: title };
  else if (Array.isArray(value)) {
    const isTop = path.length === 0;
    for (const [index, item] of value.entries()) {
      if (isTop && typeof item === 'string') yield { values: { text: item }, place: index + 1 };
      else yield* walk(item, [...path, String(index)], notes);
    }
  } else if (isObject(value)) {
    const message = messageOf(value);
    if (message) yield { values: { title, ...message }, place: title };
    else
      for (const [key, item] of Object.entries(value)) {
        if (key.startsWith('@')) continue; // ARB: what is said about the text of that key
        const about = value[`@${key}`];
        for (const { values, place } of walk(item, [...path, key], notes))
          yield { values: { ...descriptionOf(about), ...values }, place };
      }
  } else {
    const what = 'Left out, because it is no text (a number, true, false or null)';
    notes.set(what, (notes.get(what) ?? 0) + 1);
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
