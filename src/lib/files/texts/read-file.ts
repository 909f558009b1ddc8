import { FORMATS } from '../formats/formats.ts';
import type { FormatName } from '../model/format-signs.ts';
import { decodeText } from '../in/decode-text.ts';
import { ImportError } from '../model/import-error.ts';
import type { Choices, Layout } from '../model/read-choices.ts';
import { createLeft } from '../model/left-out.ts';
import { languageInName } from './rename.ts';
import { formatOf, foreignOf, isBinary, looksLikeJson } from './told-by.ts';
import type { About, Format, Reading, Unit } from '../model/unit.ts';

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

export interface ReadOptions extends Choices {
  /** Gengo's code of the translations to be read, where a file may hold several languages. */
  target?: string | undefined;
  /** It was on the clipboard: what only looks like a file is words. */
  isPasted?: boolean | undefined;
  /** Hears now and then how far the reading has come, from 0 to 1. */
  onShare?: ((share: number) => void) | undefined;
}

/** In bytes: what is larger is no file of texts, and would not fit several times into a page's memory. */
export const LARGEST = 50_000_000;

/**
 * Reads the texts of a file in any format of `formats.ts`, told by its name or else by how it begins, or as somebody
 * chose. `language` is that of the sources, as the file names it, or else as its name does ("locales/en/common.json").
 * @throws ImportError with line and column where there is one
 */
export function readFile(bytes: Uint8Array, name: string, options: ReadOptions = {}): TextFile {
  if (bytes.length > LARGEST) throw new ImportError({ is: 'too-large', bytes: LARGEST });
  const { encoding: chosen, isPasted } = options;
  const foreign = foreignOf(bytes);
  if (foreign !== undefined) throw new ImportError({ is: foreign });
  const decoded = decodeText(bytes, chosen);
  const hasMark = MARKS.some((mark) => mark.every((byte, at) => bytes[at] === byte));
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (chosen === undefined && isBinary(text)) throw new ImportError({ is: 'no-text' });
  const { format, reading } = isPasted
    ? readPasted(text, name, options)
    : read(text, name, options);
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

interface Read {
  format: FormatName;
  reading: Reading;
}

function read(text: string, name: string, options: ReadOptions): Read {
  const { target, layout, columns, isPasted, onShare } = options;
  try {
    const format = layout === undefined ? formatOf(name, text, isPasted) : formatFor(layout);
    const reading = readText(format, text, {
      name,
      target: target || undefined,
      layout,
      columns,
      isPasted,
      onAt: onShare && ((at) => onShare(at / text.length)),
    });
    return { format, reading };
  } catch (error) {
    // Millions of signs where some are expected: the browser's own patterns run out of memory.
    if (error instanceof RangeError) throw new ImportError({ is: 'no-end' });
    throw error;
  }
}

const formatFor = (layout: Layout): FormatName =>
  layout === 'words' || layout === 'paragraphs' || layout === 'lines' ? 'text' : 'csv';

/** What only looks like a file is words; why it is none is said. */
function readPasted(text: string, name: string, options: ReadOptions): Read {
  try {
    const found = read(text, name, options);
    // Broken, it is told by nothing but its looks.
    if (found.format === 'text' && options.layout === undefined && looksLikeJson(text))
      FORMATS.json.read(text, { name });
    return found;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const reading = readText('text', text, { name });
    const { fault, position } = error;
    const notes = [...reading.notes, { is: 'read-as-words' as const, fault, position }];
    return { format: 'text', reading: { ...reading, notes } };
  }
}

/** What a format finds in a text: units with words, each under a key of its own. */
export function readText(format: FormatName, text: string, about: About): Reading {
  const reading = FORMATS[format].read(text, about);
  const left = createLeft(reading.left);
  const { lastCounts }: Format = FORMATS[format];
  const last = new Map(lastCounts ? reading.units.map((unit) => [unit.key, unit]) : []);
  const units = reading.units.filter((unit) => {
    const { key, source } = unit;
    const isFilled = source.trim() !== '';
    if (!isFilled) left.add('empty', key);
    const isAgain = lastCounts === true && last.get(key) !== unit;
    if (isFilled && isAgain) left.add('twice', key);
    return isFilled && !isAgain;
  });
  return { ...reading, units: withOwnKeys(units), left: left.all() };
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
