/** Bytes of a character, in an encoding of one byte or two. */
type Table = ReadonlyMap<string, Uint8Array>;

const MARK = '\uFEFF';

/** A writer for each encoding of `TextDecoder` that the platform has no encoder for; built once each. */
const tables = new Map<string, Table>();

/**
 * What a text is in an encoding, by `TextDecoder`'s name. Undefined where it holds a character that the encoding
 * lacks, or where nobody writes that encoding any more (ISO-2022-JP).
 */
export function encodeText(
  text: string,
  encoding: string,
  hasMark = false,
): Uint8Array | undefined {
  const whole = hasMark ? MARK + text : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return wide(whole, encoding === 'utf-16le');
  if (encoding === 'iso-2022-jp') return undefined;
  const table = tableOf(encoding);
  const bytes = new Uint8Array(text.length * 2);
  let at = 0;
  for (const character of text) {
    const code = table.get(character);
    if (code === undefined) return undefined;
    bytes.set(code, at);
    at += code.length;
  }
  return bytes.slice(0, at);
}

/** Whether an encoding has a character; Unicode's have all. */
export const holds = (encoding: string, character: string): boolean =>
  encoding.startsWith('utf-') || encodeText(character, encoding) !== undefined;

function wide(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

function tableOf(encoding: string): Table {
  const known = tables.get(encoding) ?? buildTable(encoding);
  tables.set(encoding, known);
  return known;
}

/** By asking the decoder for each code of one byte, then of two; the first that means a character is taken. */
function buildTable(encoding: string): Table {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, Uint8Array>();
  const add = (...bytes: number[]) => {
    const code = Uint8Array.from(bytes);
    const character = decoder.decode(code);
    const isOne = /^[^\uFFFD]$/su.test(character);
    if (isOne && !table.has(character)) table.set(character, code);
    return isOne;
  };
  for (let first = 0; first < 256; first++) {
    if (add(first) || first < 0x80) continue;
    for (let second = 0x30; second < 0xff; second++) add(first, second);
  }
  return table;
}
