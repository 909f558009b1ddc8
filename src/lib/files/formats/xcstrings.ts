import { isObject } from '../in/json-about.ts';
import { type Json, type JsonFile, type JsonObject, readJsonTree } from '../in/json-tree.ts';
import { ImportError } from '../model/import-error.ts';
import { gengoCode } from '../../text/gengo-code.ts';
import { CODES } from '../in/heading-language.ts';
import { isLanguage, writtenLanguage } from '../model/language.ts';
import { createLeft, type Left } from '../model/left-out.ts';
import type { About, Format, Place, Reading, Unit } from '../model/unit.ts';
import { json } from './json.ts';

/**
 * Apple's string catalogs, which hold all languages: translations are put in beside the others, with the state
 * `translated`; the name stays. Plural forms are those that the catalog has for the language already: where it has
 * none, such a text is left out and told.
 */
export const xcstrings: Format = {
  ...json,
  holdsMany: true,
  style: { chinese: 'script', separator: '-' },
  naming: 'same',
  read,
};

function read(text: string, { target = '', onAt }: About): Reading {
  const tree = readJsonTree(text, onAt);
  const { root } = tree;
  const [language, texts] = isObject(root) ? [root.get('sourceLanguage'), root.get('strings')] : [];
  if (typeof language !== 'string' || !isObject(texts)) throw new ImportError({ is: 'no-catalog' });
  const units: Unit[] = [];
  const left = createLeft();
  const written = writtenLanguage(target, xcstrings.style);
  for (const [key, entry] of texts) {
    if (!isObject(entry)) continue;
    if (entry.get('shouldTranslate') === false) left.add('kept', key);
    else units.push(...unitsOf({ tree, key, entry, texts, language, target, written, left }));
  }
  return {
    units,
    language,
    ...(target && { target }),
    isBilingual: true,
    languages: [],
    left: left.all(),
    notes: [],
  };
}

interface Found {
  tree: JsonFile;
  key: string;
  entry: JsonObject;
  texts: JsonObject;
  language: string;
  target: string;
  /** The target as the catalog writes it. */
  written: string;
  left: Left;
}

const within = (value: Json | undefined, ...path: string[]): Json | undefined =>
  path.reduce<Json | undefined>((one, key) => (isObject(one) ? one.get(key) : undefined), value);

function unitsOf({ tree, key, entry, texts, language, target, written, left }: Found): Unit[] {
  const all = entry.get('localizations');
  const named = isObject(all) ? [...all.keys()].find((one) => isLanguage(one, target)) : undefined;
  const own = named === undefined ? undefined : within(all, named);
  const comment = entry.get('comment');
  const base = {
    ...(typeof comment === 'string' && comment !== '' && { note: comment }),
    state: 'missing' as const,
  };
  const source = within(all, language, 'stringUnit', 'value') ?? key;
  const forms = within(own, 'variations', 'plural');
  if (isObject(forms))
    return [...forms].flatMap(([category, form]) => {
      const words = within(all, language, 'variations', 'plural', category, 'stringUnit', 'value');
      const other = within(all, language, 'variations', 'plural', 'other', 'stringUnit', 'value');
      const text = words ?? other;
      const found = {
        ...base,
        key: `${key}.${category}`,
        source: typeof text === 'string' ? text : key,
      };
      return valueUnit(tree, found, within(form, 'stringUnit'));
    });
  if (
    within(all, language, 'variations') !== undefined ||
    within(own, 'variations') !== undefined
  ) {
    left.add('plural', key);
    return [];
  }
  const doneIn = doneLanguages(all, language);
  const unit = {
    ...base,
    key,
    source: typeof source === 'string' ? source : key,
    ...(doneIn.length > 0 && { doneIn }),
  };
  const held = within(own, 'stringUnit');
  if (held !== undefined) return valueUnit(tree, unit, held);
  const place = newPlace(tree, texts, key, written);
  return place ? [{ ...unit, place }] : [];
}

/** Gengo's codes of the languages whose translation is finished. */
function doneLanguages(all: Json | undefined, source: string): string[] {
  const names = isObject(all) ? [...all.keys()] : [];
  const isDone = (name: string) =>
    name !== source && within(all, name, 'stringUnit', 'state') === 'translated';
  return names.filter(isDone).flatMap((name) => gengoCode(name, CODES) ?? []);
}

type Begun = Pick<Unit, 'key' | 'source' | 'state' | 'note' | 'doneIn'>;

function valueUnit(tree: JsonFile, unit: Begun, held: Json | undefined): Unit[] {
  if (!isObject(held)) return [];
  const [value, state] = ['value', 'state'].map((key) => tree.places.get(held)?.get(key)?.value);
  const [words, written] = [held.get('value'), held.get('state')];
  if (!value || typeof words !== 'string') return [];
  return [
    {
      ...unit,
      ...(words !== '' && { translation: words }),
      state: words === '' ? 'missing' : written === 'translated' ? 'done' : 'unsure',
      place: { ...value, way: 'plain' },
      ...(state && { whenFilled: [{ ...state, text: '"translated"' }] }),
    },
  ];
}

/** Where a language that the text lacks is put in, as Xcode writes it. */
function newPlace(tree: JsonFile, texts: JsonObject, key: string, name: string): Place | undefined {
  const entry = texts.get(key) ?? null;
  const all = isObject(entry) ? (entry.get('localizations') ?? null) : null;
  const isIn = isObject(all);
  const [indent, holder] = isIn ? ['\n        ', all] : ['\n      ', entry];
  const object = isIn
    ? tree.places.get(entry)?.get('localizations')?.value
    : tree.places.get(texts)?.get(key)?.value;
  if (!object) return undefined;
  const last = [...(tree.places.get(holder)?.values() ?? [])].at(-1);
  const at = last?.value.to ?? object.from + 1;
  const unit = [
    `"${name}" : {`,
    '  "stringUnit" : {',
    '    "state" : "translated",',
    '    "value" : ',
  ];
  const [open, close] = isIn
    ? [unit, ['', '  }', '}']]
    : [
        ['"localizations" : {', ...unit.map((line) => `  ${line}`)],
        ['', '    }', '  }', '}'],
      ];
  const before = (last ? ',' : '') + open.map((line) => indent + line).join('');
  return { from: at, to: at, way: 'plain', around: [before, close.join(indent)] };
}
