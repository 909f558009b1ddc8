import { FORMATS, type FormatName, formatOf } from '../formats/formats.ts';
import { decodeText } from '../in/decode-text.ts';
import { ImportError } from '../in/import-error.ts';
import { languageInName } from './rename.ts';
import type { About, Reading, Unit } from './unit.ts';

/** A file as it was read: what `fill` needs. It can be passed to a worker. */
export interface TextFile extends Reading {
  /** With its folders, as it came. */
  name: string;
  format: FormatName;
  bytes: Uint8Array;
  /** Without its byte order mark. */
  text: string;
  /** By `TextDecoder`'s name. */
  encoding: string;
  /** It began with a byte order mark. */
  hasMark: boolean;
}

export interface ReadOptions {
  /** By `TextDecoder`'s name; guessed where it is not given. */
  encoding?: string;
  /** Gengo's code of the translations to be read, where a file may hold several languages. */
  target?: string;
}

/** In bytes: what is larger is no file of texts, and would not fit several times into a page's memory. */
const LARGEST = 50_000_000;

/**
 * Reads the texts of a file in any format of `formats.ts`, told by its name or else by how it begins. `language` is
 * that of the sources, as the file names it, or else as its name does ("locales/en/common.json").
 * @throws ImportError with words for people, with line and column where there is one
 */
export function readFile(
  bytes: Uint8Array,
  name: string,
  { encoding: chosen, target }: ReadOptions = {},
): TextFile {
  if (bytes.length > LARGEST) throw new ImportError('The file is larger than 50 MB.');
  const decoded = decodeText(bytes, chosen);
  const hasMark = MARKS.some((mark) => mark.every((byte, at) => bytes[at] === byte));
  const text = decoded.text.replace(/^\uFEFF/, '');
  const format = formatOf(name, text);
  const reading = readText(format, text, { name, ...(target && { target }) });
  const language = reading.language ?? (reading.isBilingual ? undefined : languageInName(name));
  return {
    ...reading,
    ...(language && { language }),
    notes: [...decoded.notes, ...reading.notes],
    name,
    format,
    bytes,
    text,
    encoding: decoded.encoding,
    hasMark,
  };
}

const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** What a format finds in a text, each unit under a key of its own. */
export function readText(format: FormatName, text: string, about: About): Reading {
  const reading = FORMATS[format].read(text, about);
  return { ...reading, units: withOwnKeys(reading.units) };
}

/** A key that stands twice gets a number; its later place is not the first one's. */
function withOwnKeys(units: readonly Unit[]): Unit[] {
  const seen = new Map<string, number>();
  return units.map((unit) => {
    const times = (seen.get(unit.key) ?? 0) + 1;
    seen.set(unit.key, times);
    return times === 1 ? unit : { ...unit, key: `${unit.key} (${times})` };
  });
}
