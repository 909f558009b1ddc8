import { ImportError } from '../model/import-error.ts';
import { factsOf, isObject } from '../in/json-about.ts';
import { columnsOfRecords, type JsonRow, recordsOf, rowsOf } from '../in/json.ts';
import { type Json, type JsonFile, type JsonPlace, readJsonTree } from '../in/json-tree.ts';
import type { Field } from '../model/read-choices.ts';
import { createLeft, type Left } from '../model/left-out.ts';
import { wholeNumber } from '../model/whole-number.ts';
import type {
  About,
  Entry,
  Format,
  LanguagePlace,
  PluralForm,
  Reading,
  Unit,
} from '../model/unit.ts';
import { pluralKey } from './plural-keys.ts';

/**
 * JSON of keys and texts: nested, i18next, Chrome's, ARB, structured (`in/json-about.ts`), and lists of objects. For
 * another language these change: `@@locale` (ARB) and Angular's `locale`; forms of plurals, which are known by a
 * key's ending (`item_one`, i18next) or by keys that are all CLDR's categories (`{"one": …, "other": …}`).
 */
export const json: Format = {
  missing: 'omit',
  read,
  ways: {
    plain: (text) => JSON.stringify(text),
    ascii: (text) => ascii(JSON.stringify(text)),
    // As PHP writes it.
    slashed: (text) => slashed(JSON.stringify(text)),
    escaped: (text) => slashed(ascii(JSON.stringify(text))),
  },
  style: { chinese: 'region', separator: '-' },
  naming: 'token',
  escape: (character) => ascii(character),
};

/** Dart's, whose languages are written with an underscore. Flutter takes no `zh_CN` without a `zh`. */
export const arb: Format = {
  ...json,
  style: { chinese: 'region', separator: '_', own: { zh: 'zh' } },
};

/** Chrome's `_locales/en/messages.json`, the same; its store knows `pt_PT` and `pt_BR` alone. */
export const chrome: Format = {
  ...json,
  style: { chinese: 'region', separator: '_', own: { pt: 'pt-PT' } },
};

const slashed = (written: string) => written.replaceAll('/', '\\/');

const ascii = (written: string) =>
  written.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function read(text: string, { onAt }: About): Reading {
  const tree = readJsonTree(text, onAt);
  if (typeof tree.root !== 'object' || tree.root === null)
    throw new ImportError({ is: 'json-value-alone' });
  const records = recordsOf(tree.root);
  const way = wayOf(text);
  const left = createLeft();
  for (const key of tree.twice) left.add('twice', key);
  const found = records ? listUnits(tree, records, way, left) : keyUnits(tree, way, left);
  return {
    ...found,
    isBilingual: false,
    languages: languagesOf(tree, way),
    left: left.all(),
    notes: tree.hasComments ? [{ is: 'comments-left' }] : [],
  };
}

type Found = Pick<Reading, 'units' | 'language'>;

function keyUnits(tree: JsonFile, way: string, left: Left): Found {
  const { facts, rows } = rowsOf(tree.root, left);
  const units: Unit[] = [];
  for (const row of rows) units.push(...unitOf(row, tree, way, left, units.length));
  return { units, ...(facts.sourceLanguage && { language: facts.sourceLanguage }) };
}

/** As the file writes its own texts. */
export function wayOf(text: string): 'plain' | 'ascii' | 'slashed' | 'escaped' {
  const isAscii = /\\u(?!00[0-7])/.test(text) && /^[\0-\x7f]*$/.test(text);
  const isSlashed = text.includes('\\/');
  if (isSlashed) return isAscii ? 'escaped' : 'slashed';
  return isAscii ? 'ascii' : 'plain';
}

function unitOf(
  { values, at }: JsonRow,
  tree: JsonFile,
  way: string,
  left: Left,
  index: number,
): Unit[] {
  const { title, text = '', instructions, maxChars = '' } = values;
  const value = at && tree.places.get(at.holder)?.get(at.key);
  if (!at || !value) return [];
  const key = title || String(index + 1);
  const whole = at.whole ?? at;
  const entry = entryAt(tree, whole.holder, whole.key);
  const plural = entry && pluralOf(tree, whole.holder, whole.key, key);
  const limit = wholeNumber(maxChars, () => left.add('maxChars', key));
  return [
    {
      key,
      ...(title === undefined && { title: '' }),
      source: text,
      ...(instructions && { note: instructions }),
      ...(limit !== undefined && { limit }),
      state: 'missing',
      place: { ...value.value, way },
      ...(entry && { entry }),
      ...(plural && { plural }),
    },
  ];
}

/** Lists are told apart by where their first entry stands. */
export function entryAt(tree: JsonFile, holder: Json, key: string | number): Entry | undefined {
  const list = tree.places.get(holder);
  const place = list?.get(key);
  const [first] = list?.values() ?? [];
  if (!place?.key || !first) return undefined;
  const { index, before, after } = place;
  return {
    from: place.key.from,
    to: place.value.to,
    among: {
      list: first.value.from,
      index,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  };
}

function pluralOf(
  tree: JsonFile,
  holder: Json,
  key: string | number,
  title: string,
): PluralForm | undefined {
  const at = tree.places.get(holder)?.get(key)?.key;
  if (!isObject(holder) || !at || typeof key !== 'string') return undefined;
  const category = pluralKey(key, holder);
  if (category === undefined || !title.endsWith(category)) return undefined;
  const group = title.slice(0, title.length - category.length);
  // Within the quotation marks, at the end.
  return { group, category, at: { from: at.to - 1 - category.length, to: at.to - 1 } };
}

const LOCALE = /^(?:@@locale|locale)$/;

function languagesOf({ root, places }: JsonFile, way: string): LanguagePlace[] {
  if (!isObject(root)) return [];
  const named = [...factsOf(root).keys].filter((key) => LOCALE.test(key));
  return named.flatMap((key) => {
    const place = places.get(root)?.get(key);
    return place ? [{ ...place.value, way, holds: 'language' as const }] : [];
  });
}

/** Objects that each hold one text under the same key. */
function listUnits(
  tree: JsonFile,
  records: NonNullable<ReturnType<typeof recordsOf>>,
  way: string,
  left: Left,
): Found {
  const { columns, keys, unread } = columnsOfRecords(records);
  for (const key of unread) left.add('column', key);
  const paths = new Map(
    Object.entries(columns.fields).map(([index, field]) => [field, keys[Number(index)]]),
  );
  const units = records.flatMap((record, index): Unit[] => {
    const found = (field: Field) => {
      const path = paths.get(field);
      return path === undefined ? undefined : placeAt(tree, record, path);
    };
    const said = (field: Field) => {
      const value = found(field)?.value;
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    };
    const text = found('text');
    if (typeof text?.value !== 'string') {
      if (text) left.add('value', index + 1);
      return [];
    }
    const title = said('title').trim();
    const key = title || String(index + 1);
    const number = (field: 'maxChars' | 'position') =>
      wholeNumber(said(field), () => left.add(field, key));
    const [limit, position] = [number('maxChars'), number('position')];
    const [note, customData] = [said('instructions').trim(), said('customData')];
    return [
      {
        key,
        ...(title === '' && { title }),
        source: text.value,
        ...(note !== '' && { note }),
        ...(limit !== undefined && { limit }),
        ...(position !== undefined && { position }),
        ...(customData !== '' && { customData }),
        state: 'missing',
        place: { ...text.place.value, way },
      },
    ];
  });
  const { sourceLanguage } = columns;
  return { units, ...(sourceLanguage && { language: sourceLanguage }) };
}

/** What stands at a path of keys, which may hold dots themselves. */
function placeAt(
  tree: JsonFile,
  holder: Json,
  path: string,
): { value: Json; place: JsonPlace } | undefined {
  const entries = tree.places.get(holder);
  for (const [key, place] of entries ?? []) {
    const name = String(key);
    const value = valueOf(holder, key);
    if (name === path) return { value, place };
    const below = path.startsWith(`${name}.`)
      ? placeAt(tree, value, path.slice(name.length + 1))
      : undefined;
    if (below) return below;
  }
  return undefined;
}

function valueOf(holder: Json, key: string | number): Json {
  if (Array.isArray(holder)) return holder[Number(key)] ?? null;
  return isObject(holder) ? (holder.get(String(key)) ?? null) : null;
}
