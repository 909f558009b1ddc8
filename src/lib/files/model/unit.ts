import type { Note } from './note.ts';
import type { OnAt } from './on-at.ts';
import type { Choices, Sheet, Splits } from './read-choices.ts';
import type { LeftOut } from './left-out.ts';

/** A stretch of a file's text, in UTF-16 units, without its byte order mark. */
export interface Range {
  from: number;
  to: number;
}

/** What stands at `Range` becomes `text`. */
export interface Edit extends Range {
  text: string;
}

/** Where a text is put in. */
export interface Place extends Range {
  /** The name of the way to write there, in `Format.ways`. */
  way: string;
  /** What is written before and behind a text, and not at all where there is none. */
  around?: readonly [before: string, behind: string];
}

/** All that a file says of one text: without it the text is not in the file. */
export interface Entry extends Range {
  /** In files whose entries are separated: where the one before ends, and the next begins, and which it is. */
  among?: { list: number; index: number; before?: number; after?: number };
}

/** One of the forms of a text that goes with a number. */
export interface PluralForm {
  /** The same for all its forms. */
  group: string;
  /** CLDR's category: `one`, `other`. The unit's key ends with it. */
  category: string;
  /** Where the category is named. */
  at: Range;
}

/** One text of a file. */
export interface Unit {
  /** What the file calls it; no two units of a file have the same. */
  key: string;
  /** What people call it where that is not its key; empty where it has no name. */
  title?: string;
  source: string;
  /** Undefined: the file has none, or holds one language. */
  translation?: string;
  /** For the translator. */
  note?: string;
  /** In characters. */
  limit?: number;
  /** Of the translation; `unsure` where the file says that it is still to be looked at. */
  state: 'missing' | 'unsure' | 'done';
  /** Gengo's codes of all languages that it is done in, in a file that holds several. */
  doneIn?: readonly string[];
  /** What lists and tables may say for an order. */
  customData?: string;
  position?: number;
  place: Place;
  entry?: Entry;
  plural?: PluralForm;
  /** What changes with a translation that is put in: a state, a mark that it was unsure. */
  whenFilled?: readonly Edit[];
  /** The same, with one that is taken out. */
  whenEmptied?: readonly Edit[];
  /** Tags as the source shows them, and as they stand in the file. */
  tags?: readonly (readonly [shown: string, written: string])[];
}

/** Where a file names the language of its translations; `way` as for `Place`. */
export type LanguagePlace = Place & {
  /** `language`: as the format writes it; `plurals`: gettext's rule. */
  holds: 'language' | 'plurals';
};

/** What a format's reader finds in a file's text. */
export interface Reading {
  units: Unit[];
  /** Of the sources, as the file names it: "en-GB", "zh_CN". */
  language?: string;
  /** Of the translations, where the file names it. */
  target?: string;
  /** Translations stand beside their sources, not in their place. */
  isBilingual: boolean;
  languages: LanguagePlace[];
  /** Where the file names its encoding. */
  declaration?: Range;
  /** What stands in the file and is none of its texts. */
  left: LeftOut[];
  /** What was guessed or is strange about it. */
  notes: Note[];
  /** Of a table, and of words: what can be chosen. */
  sheet?: Sheet;
  splits?: Splits;
}

/** What stands where no translation is given: the source, nothing, or not even the entry (beside a source: nothing). */
export type Missing = 'source' | 'empty' | 'omit';

/** How a language is written: `zh-CN` or `zh-Hans`, with which sign between; what a format calls by its own name. */
export interface LanguageStyle {
  chinese: 'region' | 'script';
  separator: '-' | '_';
  own?: Readonly<Record<string, string>>;
}

/** What a reader may need beside the text. */
export interface About extends Omit<Choices, 'encoding'> {
  /** Of the file, with its folders. */
  name: string;
  /** Gengo's code of the translations that are asked for, where a file may hold several languages. */
  target?: string | undefined;
  /** It was on the clipboard. */
  isPasted?: boolean | undefined;
  onAt?: OnAt;
}

/** All that is particular to one format. */
export interface Format {
  /** One file holds several languages: its places depend on which is asked for. */
  holdsMany?: true;
  /** Of texts under one key its programs read the last alone: the others would be paid for nothing. */
  lastCounts?: true;
  /** What stands where no translation is given, unless somebody chooses. */
  missing: Missing;
  /** @throws ImportError with line and column */
  read: (text: string, about: About) => Reading;
  /** How a text is written, by `Place.way`. */
  ways: Readonly<Record<string, (text: string, unit?: Unit) => string>>;
  style: LanguageStyle;
  /** How the file is called in another language: a row of `rename.ts`. */
  naming: 'token' | 'android' | 'apple' | 'java' | 'dotnet' | 'same';
  /** A character by its number, where the file's encoding lacks it. */
  escape?: (character: string) => string;
  /** The categories of numbers where they are not CLDR's own, as the file names them. */
  forms?: (lc: string) => readonly (readonly [category: string, name: string])[];
}
