import { decodeStrictly } from './encodings.ts';
import { guessEncoding } from './guess-encoding.ts';
import { ImportError } from '../model/import-error.ts';
import type { Note } from '../model/note.ts';
import { PO_CHARSET } from './po-charset.ts';

/** A file's text, how it is written, and what was guessed about it. */
export interface Decoded {
  text: string;
  /** By `TextDecoder`'s name. */
  encoding: string;
  notes: Note[];
}

/** Byte order marks, which say how the rest is written. */
const MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/**
 * What XML and HTML write at their beginning, and what a PO file writes in its header, which may stand below a
 * long comment.
 */
const DECLARED: readonly { pattern: RegExp; within: number }[] = [
  { pattern: /(?:encoding|charset)=["']?([\w-]{2,40})/i, within: 2000 },
  { pattern: PO_CHARSET, within: 200_000 },
];

/** ISO-2022-JP goes from ASCII to Japanese and back by these; all its bytes are ASCII. */
// oxlint-disable-next-line no-control-regex -- an escape character is what they begin with
const SHIFTS = /\u001b(?:\$[@B]|\([IJ])/;

/**
 * Text of bytes: as their byte order mark says; UTF-16 by where its zeros stand; UTF-8 where they are that;
 * the encoding that the file names; else the one they look like most, with a note that says how sure that is.
 * With `chosen`, a person's choice, that one. Characters that are NUL are left out and told.
 */
export function decodeText(bytes: Uint8Array, chosen?: string): Decoded {
  const {
    text,
    encoding,
    notes = [],
  } = chosen === undefined ? guessed(bytes) : { text: decodeAs(chosen, bytes), encoding: chosen };
  const clean = text.replaceAll('\0', '');
  const left = text.length - clean.length;
  const unread = chosen === undefined ? 0 : (clean.match(/\uFFFD/g)?.length ?? 0);
  return {
    text: clean,
    encoding,
    notes: [
      ...notes,
      ...(left > 0 ? [{ is: 'nul' as const, count: left }] : []),
      ...(unread > 0 ? [{ is: 'unreadable' as const, count: unread, encoding }] : []),
    ],
  };
}

const decodeAs = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

interface Guessed {
  text: string;
  encoding: string;
  notes?: Note[];
}

/** UTF-32's byte order marks, which no browser reads. */
const WIDER = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
];

function guessed(bytes: Uint8Array): Guessed {
  if (WIDER.some((mark) => mark.every((byte, index) => bytes[index] === byte)))
    throw new ImportError({ is: 'utf-32' });
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { text: decodeAs(marked[0], bytes), encoding: marked[0] };
  const wide = wideOf(bytes);
  const wideText = wide && decodeStrictly(wide, bytes);
  if (wide && wideText !== undefined) return { text: wideText, encoding: wide };
  const text = decodeStrictly('utf-8', bytes);
  const declared = declaredBy(bytes);
  if (text !== undefined && !SHIFTS.test(text)) return { text, encoding: 'utf-8' };
  for (const encoding of [text === undefined ? undefined : 'iso-2022-jp', declared]) {
    const read = encoding && decodeStrictly(encoding, bytes);
    if (encoding && read !== undefined) return { text: read, encoding };
  }
  if (text !== undefined) return { text, encoding: 'utf-8' };
  return byLooks(bytes);
}

function byLooks(bytes: Uint8Array): Guessed {
  const { encoding, isSure } = guessEncoding(bytes);
  return {
    text: decodeAs(encoding, bytes),
    encoding,
    notes: [{ is: isSure ? 'encoding-likely' : 'encoding-guessed', encoding }],
  };
}

/** Undefined for UTF-8, which was tried, and for UTF-16, which such bytes cannot say of themselves. */
function declaredBy(bytes: Uint8Array): string | undefined {
  for (const { pattern, within } of DECLARED) {
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, within));
    const name = pattern.exec(head)?.[1]?.toLowerCase();
    if (name !== undefined && !/^utf-?(?:8|16)/.test(name)) {
      try {
        return new TextDecoder(name).encoding;
      } catch {
        // No encoding that anybody knows.
      }
    }
  }
  return undefined;
}

/** Enough to tell. */
const SAMPLE = 65_536;

/** No text of 8 bits is full of these; Greek and Cyrillic in UTF-16 are, in every other place. */
const isControl = (byte: number) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b);

/**
 * UTF-16 without its mark: half of the bytes, before or behind the other half, are zero for Latin letters and
 * small for Greek and Cyrillic; in Japanese, Chinese and Korean only those of line ends and digits are, but
 * then the bytes are no UTF-8, or kana stand beside (0x30 in the same half).
 */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (bytes.length % 2 !== 0 || pairs === 0) return undefined;
  const sample = bytes.subarray(0, pairs * 2);
  const shares = (is: (byte: number) => boolean): [first: number, second: number] => {
    const counts: [number, number] = [0, 0];
    for (const [at, byte] of sample.entries()) if (is(byte)) counts[at % 2 === 0 ? 0 : 1]++;
    return [counts[0] / pairs, counts[1] / pairs];
  };
  const zeros = shares((byte) => byte === 0);
  const controls = shares(isControl);
  const kana = shares((byte) => byte === 0x30);
  for (const [encoding, half, other] of [
    ['utf-16le', 1, 0],
    ['utf-16be', 0, 1],
  ] as const) {
    const zero = zeros[half];
    const isClear = zero > 0 && zeros[other] <= zero / 10;
    if (isClear && (zero >= 0.2 || zero + kana[half] >= 0.4)) return encoding;
    if (controls[half] >= 0.6 && controls[other] <= controls[half] / 3) return encoding;
    if (zero > zeros[other] * 2 && decodeStrictly('utf-8', bytes) === undefined) return encoding;
  }
  return undefined;
}
