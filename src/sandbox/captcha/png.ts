/** CRC-32 as PNG wants it, by table. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let c = byte;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (CRC_TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

const uint32 = (value: number) => [value >>> 24, value >>> 16, value >>> 8, value].map(low);
const uint16LittleEndian = (value: number) => [value, value >>> 8].map(low);
const low = (value: number) => value & 0xff;

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = concat([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data]);
  return concat([uint32(data.length), body, uint32(crc32(body))]);
}

function concat(parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A zlib stream of stored blocks: `CompressionStream` is asynchronous and these images are small. */
function stored(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts: ArrayLike<number>[] = [[0x78, 0x01]];
  for (let at = 0; at < bytes.length; at += 0xffff) {
    const block = bytes.subarray(at, at + 0xffff);
    const isLast = at + 0xffff >= bytes.length ? 1 : 0;
    const { length } = block;
    parts.push([isLast, ...uint16LittleEndian(length), ...uint16LittleEndian(~length)], block);
  }
  return concat([...parts, uint32(adler32(bytes))]);
}

/** Encodes grey pixels (0 black to 255 white, row by row) as a PNG file. */
export function encodePng(
  width: number,
  height: number,
  pixels: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const rows: ArrayLike<number>[] = [];
  for (let y = 0; y < height; y++) rows.push([0], pixels.subarray(y * width, (y + 1) * width));
  const header = [...uint32(width), ...uint32(height), 8, 0, 0, 0, 0];
  return concat([
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk('IHDR', Uint8Array.from(header)),
    chunk('IDAT', stored(concat(rows))),
    chunk('IEND', new Uint8Array()),
  ]);
}
