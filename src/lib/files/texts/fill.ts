import { FORMATS } from '../formats/formats.ts';
import type { Note } from '../model/note.ts';
import { encodeText, holds } from './encode.ts';
import { removals, withEdits } from './edits.ts';
import { cldrForms, isLanguage, writtenLanguage, writtenLike } from '../model/language.ts';
import { pluralChanges } from './plurals.ts';
import { readText, type TextFile } from './read-file.ts';
import { renamed } from './rename.ts';
import type { Edit, Entry, Format, Missing, Reading, Unit } from '../model/unit.ts';

export interface FillOptions {
  /** What stands where no translation is given; by default what the format's programs expect. */
  missing?: Missing;
}

/** A file in another language. */
export interface Filled {
  /** With its folders, if the file came with some. */
  name: string;
  bytes: Uint8Array;
  /** Keys of the texts that no translation was there for: what stands in their place is `missing`'s. */
  unfilled: string[];
  /** Keys of plural forms that the target has and the source has not: they bear the translation of `other`. */
  repeated: string[];
  /** An encoding that had to be changed. */
  notes: Note[];
}

/** How each unit is dealt with: what is written, or that its entry goes. */
interface Plan {
  edits: Edit[];
  removed: Entry[];
  unfilled: string[];
  repeated: string[];
}

/**
 * Puts translations, by their units' keys, into a file: all else stays as it is, byte for byte, and a file filled
 * with its own texts is the same. For another language than the file's own, what its format's docstring names
 * changes as well: its name, where it names its language, plural forms. A translation that the file has stays
 * where none is given, unless it is in another language. Where the file's encoding lacks a character, the
 * format's escapes are written, else the file is UTF-8, and that is noted.
 * @param lc Gengo's code of the translations
 */
export function fill(
  file: TextFile,
  translations: ReadonlyMap<string, string>,
  lc: string,
  { missing }: FillOptions = {},
): Filled {
  const format: Format = FORMATS[file.format];
  const reading: Reading = format.holdsMany
    ? readText(file.format, file.text, { name: file.name, target: lc })
    : file;
  const written = reading.isBilingual ? reading.target : reading.language;
  const isOther = !isLanguage(written, lc);
  const plan = planOf(file.text, reading, format, {
    lc,
    translations,
    missing: missing ?? format.missing,
    // A translation into a language that is not named may be this one.
    keeps: reading.isBilingual && (!isOther || written === undefined),
    isOther,
  });
  const language = writtenLanguage(lc, format.style);
  const named = isOther ? languageEdits(file.text, reading, format, lc, language) : [];
  const edits = [...plan.edits, ...removals(plan.removed), ...named];
  return {
    name: isOther ? renamed(file.name, format.naming, language) : file.name,
    ...encoded(file, reading, format, edits),
    unfilled: plan.unfilled,
    repeated: plan.repeated,
  };
}

function languageEdits(
  all: string,
  { languages }: Reading,
  format: Format,
  lc: string,
  language: string,
): Edit[] {
  return languages.map(({ from, to, way, holds: what, around = ['', ''] }) => {
    const written = writtenLike(language, all.slice(from, to).replace(/^["']/, ''));
    const text = what === 'plurals' ? lc : written;
    return { from, to, text: around[0] + (format.ways[way]?.(text) ?? text) + around[1] };
  });
}

interface Wanted {
  lc: string;
  translations: ReadonlyMap<string, string>;
  missing: Missing;
  keeps: boolean;
  isOther: boolean;
}

function planOf(text: string, reading: Reading, format: Format, wanted: Wanted): Plan {
  const plan: Plan = { edits: [], removed: [], unfilled: [], repeated: [] };
  const groups = new Map<string, Unit[]>();
  for (const unit of reading.units) {
    const group = unit.plural?.group;
    if (group === undefined || !wanted.isOther) planUnit(plan, unit, reading, format, wanted);
    else groups.set(group, [...(groups.get(group) ?? []), unit]);
  }
  const forms = format.forms ?? cldrForms;
  for (const units of groups.values()) {
    const changes = pluralChanges(text, units, forms(wanted.lc), (unit, key) => {
      const own = wanted.translations.get(key);
      const chosen = own ?? wanted.translations.get(unit.key);
      if (chosen !== undefined && own === undefined) plan.repeated.push(key);
      return editsOf(unit, chosen, reading, format, wanted);
    });
    plan.edits.push(...changes.edits);
    plan.removed.push(...changes.removed);
    for (const unit of changes.kept) planUnit(plan, unit, reading, format, wanted);
  }
  return plan;
}

function planUnit(plan: Plan, unit: Unit, reading: Reading, format: Format, wanted: Wanted): void {
  const given = wanted.translations.get(unit.key);
  const isKept = given === undefined && wanted.keeps && unit.translation !== undefined;
  if (isKept) return;
  if (given === undefined) plan.unfilled.push(unit.key);
  const edits = editsOf(unit, given, reading, format, wanted);
  if (edits) plan.edits.push(...edits);
  else if (unit.entry) plan.removed.push(unit.entry);
}

/** What is written for one unit; undefined: its entry goes. */
function editsOf(
  unit: Unit,
  given: string | undefined,
  { isBilingual }: Reading,
  format: Format,
  { missing }: Wanted,
): Edit[] | undefined {
  if (given === undefined && missing === 'omit' && unit.entry && !isBilingual) return undefined;
  const wished =
    given ?? (missing === 'empty' || (isBilingual && missing === 'omit') ? '' : unit.source);
  const before = isBilingual ? (unit.translation ?? '') : unit.source;
  const filled = given !== undefined && (wished !== before || unit.state === 'unsure');
  const emptied = wished === '' && before !== '';
  const marks = (filled ? unit.whenFilled : emptied ? unit.whenEmptied : undefined) ?? [];
  if (wished === before && marks.length === 0) return [];
  const { from, to, way, around = ['', ''] } = unit.place;
  const text = format.ways[way]?.(wished, unit) ?? wished;
  return [...marks, { from, to, text: text === '' ? '' : around.join(text) }];
}

/** The file's bytes with the edits made, in its own encoding if that can be. */
function encoded(
  { text, bytes, encoding, hasMark }: TextFile,
  { declaration }: Reading,
  { escape }: Format,
  edits: readonly Edit[],
): Pick<Filled, 'bytes' | 'notes'> {
  const changes = edits.filter((edit) => text.slice(edit.from, edit.to) !== edit.text);
  if (changes.length === 0) return { bytes, notes: [] };
  const isWide = encoding.startsWith('utf-');
  const held = (words: string) =>
    words.replace(/./gsu, (one) => (holds(encoding, one) ? one : (escape?.(one) ?? one)));
  const own = isWide ? changes : changes.map((edit) => ({ ...edit, text: held(edit.text) }));
  // Two codes may mean one character: what was not touched must stay what it was.
  const isExact = isWide || isSame(encodeText(text, encoding), bytes);
  const written = isExact ? encodeText(withEdits(text, own), encoding, hasMark) : undefined;
  if (written) return { bytes: written, notes: [] };
  const declared = declaration ? [{ ...declaration, text: 'UTF-8' }] : [];
  return {
    bytes: new TextEncoder().encode(withEdits(text, [...changes, ...declared])),
    notes: [{ is: 'now-utf-8', encoding }],
  };
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array) =>
  one?.length === other.length && one.every((byte, at) => byte === other[at]);
