/** What each byte takes in a form (`application/x-www-form-urlencoded`): these one, others become `%xx`. */
const COST = new Uint8Array(256).fill(3);
const utf8 = new TextEncoder();
for (const byte of utf8.encode(
  '*-._ 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
))
  COST[byte] = 1;

const [SPACE, PLUS, PERCENT] = utf8.encode(' +%');
const HEX = utf8.encode('0123456789ABCDEF');

/** The bytes of a text as part of a form. */
export const formBytes = (text: string): number => sizeOf(utf8.encode(text));

function sizeOf(bytes: Uint8Array): number {
  let size = 0;
  for (const byte of bytes) size += COST[byte] ?? 3;
  return size;
}

/** Bytes as part of a form, each by itself: what is encoded in pieces is encoded as a whole. */
export function encodeForm(bytes: Uint8Array): Uint8Array {
  const encoded = new Uint8Array(sizeOf(bytes));
  let at = 0;
  const put = (byte = 0) => {
    encoded[at] = byte;
    at += 1;
  };
  for (const byte of bytes) {
    if (COST[byte] === 1) put(byte === SPACE ? PLUS : byte);
    else {
      put(PERCENT);
      put(HEX[byte >> 4]);
      put(HEX[byte & 15]);
    }
  }
  return encoded;
}
