import { factsOf, isObject } from '../in/json-about.ts';
import { type JsonRow, readRecords, recordsOf, rowsOf } from '../in/json.ts';
import { type Json, type JsonFile, type JsonPlace, readJsonTree } from '../in/json-tree.ts';
import type { Entry, Format, LanguagePlace, PluralForm, Reading, Unit } from '../texts/unit.ts';
import { pluralKey } from './plural-keys.ts';

/**
 * JSON of keys and texts: nested, i18next, Chrome's, ARB, structured (`in/json-about.ts`), and lists of objects. For
 * another language these change: `@@locale` (ARB) and Angular's `locale`; forms of plurals, which are known by a
 * key's ending (`item_one`, i18next) or by keys that are all CLDR's categories (`{"one": …, "other": …}`).
 */
export const json: Format = {
  label: 'JSON',
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

/** Dart's, whose languages are written with an underscore. */
export const arb: Format = {
  ...json,
  label: 'ARB',
  style: { chinese: 'region', separator: '_' },
};

/** Chrome's `_locales/en/messages.json`, the same. */
export const chrome: Format = { ...arb, label: 'Chrome' };

const slashed = (written: string) => written.replaceAll('/', '\\/');

const ascii = (written: string) =>
  written.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function read(text: string): Reading {
  const tree = readJsonTree(text);
  const records = recordsOf(tree.root);
  const way = wayOf(text);
  const languages = languagesOf(tree, way);
  if (records) {
    const { units, notes, language } = readList(tree, records, way);
    return { units, notes, isBilingual: false, languages, ...(language && { language }) };
  }
  const { facts, left, rows } = rowsOf(tree.root);
  const units = [...rows].flatMap((row) => unitOf(row, tree, way) ?? []);
  const notes = [
    ...(left.others > 0
      ? [
          `Left as they are, because they are no texts (numbers, true, false, null): ${left.others}.`,
        ]
      : []),
    ...(tree.twice.length > 0
      ? [
          `Only the last one is read, because the name stands twice: ${tree.twice.slice(0, 5).join(', ')}.`,
        ]
      : []),
  ];
  return {
    units,
    ...(facts.sourceLanguage && { language: facts.sourceLanguage }),
    isBilingual: false,
    languages,
    notes,
  };
}

/** As the file writes its own texts. */
export function wayOf(text: string): 'plain' | 'ascii' | 'slashed' | 'escaped' {
  const isAscii = /\\u(?!00[0-7])/.test(text) && /^[\0-\x7f]*$/.test(text);
  const isSlashed = text.includes('\\/');
  if (isSlashed) return isAscii ? 'escaped' : 'slashed';
  return isAscii ? 'ascii' : 'plain';
}

function unitOf(
  { values, place: name, at }: JsonRow,
  tree: JsonFile,
  way: string,
): Unit | undefined {
  const { title = String(name), text = '', instructions, maxChars } = values;
  const value = at && tree.places.get(at.holder)?.get(at.key);
  if (!at || !value || text.trim() === '') return undefined;
  const whole = at.whole ?? at;
  const entry = entryAt(tree, whole.holder, whole.key);
  const plural = entry && pluralOf(tree, whole.holder, whole.key, title);
  const limit = Number(maxChars);
  return {
    key: title,
    source: text,
    ...(instructions && { note: instructions }),
    ...(limit > 0 && { limit }),
    state: 'missing',
    place: { ...value.value, way },
    ...(entry && { entry }),
    ...(plural && { plural }),
  };
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
  const category = pluralKey(key, [...holder.keys()]);
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
function readList(tree: JsonFile, records: NonNullable<ReturnType<typeof recordsOf>>, way: string) {
  const { imported, columns, keys } = readRecords(records);
  const pathOf = (field: string) =>
    keys[Number(Object.entries(columns.fields).find(([, one]) => one === field)?.[0])];
  const [text = '', title, note] = ['text', 'title', 'instructions'].map(pathOf);
  const units = records.flatMap((record, index): Unit[] => {
    const found = placeAt(tree, record, text);
    if (typeof found?.value !== 'string' || found.value.trim() === '') return [];
    const said = (path: string | undefined) => path && placeAt(tree, record, path)?.value;
    const [key, about] = [said(title), said(note)];
    return [
      {
        key: typeof key === 'string' || typeof key === 'number' ? String(key) : String(index + 1),
        source: found.value,
        ...(typeof about === 'string' && about !== '' && { note: about }),
        state: 'missing',
        place: { ...found.place.value, way },
      },
    ];
  });
  return { units, notes: imported.notes, language: imported.sourceLanguage };
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
