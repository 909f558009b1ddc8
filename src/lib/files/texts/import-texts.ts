import { CODES } from '../in/heading-language.ts';
import { gengoCode } from '../../text/gengo-code.ts';
import type { Note } from '../model/note.ts';
import type { FormatName } from '../model/format-signs.ts';
import type { Sheet, Splits } from '../model/read-choices.ts';
import type { LeftOut } from '../model/left-out.ts';
import { type ReadOptions, readFile, type TextFile } from './read-file.ts';
import type { Unit } from '../model/unit.ts';

/** One text found in what people pasted or dropped: a row of an order. Only what its source said is set. */
export interface ImportedRow {
  /** What the file calls it. */
  key: string;
  title: string;
  text: string;
  /** For the translator of this text. */
  instructions?: string;
  customData?: string;
  /** In characters. */
  maxChars?: number;
  /** The text's place among its group, from 1. */
  position?: number;
  /** Gengo's codes of the languages that its file has it in as done. */
  except?: readonly string[];
  /** Its file has it as done in all that it is about. */
  isDone?: true;
}

export interface Imported {
  rows: ImportedRow[];
  format: FormatName;
  encoding: string;
  left: LeftOut[];
  /** What was guessed or is strange. */
  notes: Note[];
  /** Of the texts, as the file names it: "en-GB", "zh_CN". */
  language: string | undefined;
  sheet: Sheet | undefined;
  splits: Splits | undefined;
}

/**
 * The texts of a file, or of what was pasted, for an order into `targets` (Gengo's codes).
 * @throws ImportError
 */
export function importTexts(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
  targets: readonly string[] = [],
): Imported {
  const file = readFile(bytes, name, options);
  const { format, encoding, left, notes, language, sheet, splits } = file;
  return {
    rows: file.units.map((unit) => rowOf(unit, file, targets)),
    format,
    encoding,
    left,
    notes,
    language,
    sheet,
    splits,
  };
}

function rowOf(unit: Unit, file: TextFile, targets: readonly string[]): ImportedRow {
  const { key, title = key, source, note, limit, customData, position } = unit;
  const { except, isDone } = doneOf(unit, file, targets);
  return {
    key,
    title,
    text: withLineFeeds(source),
    ...(note && { instructions: withLineFeeds(note) }),
    ...(customData && { customData }),
    ...(limit !== undefined && { maxChars: limit }),
    ...(position !== undefined && { position }),
    ...(except.length > 0 && { except }),
    ...(isDone && { isDone }),
  };
}

/**
 * In which languages a file has a text as done. A file of translations into one language, or into one that it does
 * not name, has it done for all that was chosen until others are.
 */
function doneOf({ state, doneIn }: Unit, { target }: TextFile, targets: readonly string[]) {
  const isDone = state === 'done';
  const own = isDone && target !== undefined ? gengoCode(target, CODES) : undefined;
  const except = doneIn ?? (own === undefined ? [] : [own]);
  const isAll = targets.length > 0 && targets.every((code) => except.includes(code));
  const isUnnamed = isDone && except.length === 0;
  return { except, isDone: isAll || isUnnamed || (isDone && targets.length === 0) };
}

/** Line ends as Gengo counts them. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');
