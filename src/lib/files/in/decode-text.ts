/** A file's text, and what was guessed about it. */
export interface Decoded {
  text: string;
  notes: string[];
}

/** Byte order marks, which say how the rest is written. */
const MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** What XML, PO and HTML write near their beginning. */
const DECLARED = /(?:encoding|charset)=["']?([\w-]{2,40})/i;

/**
 * Text of bytes: as their byte order mark says, else UTF-8; where they are not that, in the encoding that
 * the file names, else in Windows-1252, as old spreadsheets are, with a note.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { text: new TextDecoder(marked[0]).decode(bytes), notes: [] };
  const text = decodeAs('utf-8', bytes);
  if (text !== undefined) return { text, notes: [] };
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2000));
  const name = DECLARED.exec(head)?.[1];
  const declared =
    name !== undefined && !/^utf-?8$/i.test(name) ? decodeAs(name, bytes) : undefined;
  if (declared !== undefined) return { text: declared, notes: [] };
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    notes: [
      'The file is not written in UTF-8: it was read as Windows-1252. Look whether letters with accents are right.',
    ],
  };
}

/** Undefined where the bytes are not that encoding, or the browser does not know it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
