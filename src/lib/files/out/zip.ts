/** A file to be packed. */
export interface Packed {
  /** With folders, `/` between them. */
  name: string;
  blob: Blob;
  /** Of its bytes, by `crc32`. */
  crc: number;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check sum that zip wants, of bytes that follow those which gave `before`. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  // The table has an entry for every byte.
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}

/**
 * Files in one, as they are: what is packed may be as large as the browser's disk lets it, since no byte
 * of it is read here. All together under 4 GB, and at most 65,535 files.
 */
export function zip(files: readonly Packed[], now: Date): Blob {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let at = 0;
  for (const { name, blob, crc } of files) {
    const bytes = new TextEncoder().encode(name);
    const facts = [
      ...short(20), // the version that is needed to read it
      ...short(0x800), // its name is UTF-8
      ...short(0), // stored
      ...moment(now),
      ...long(crc),
      ...long(blob.size),
      ...long(blob.size),
      ...short(bytes.length),
      ...short(0), // no extra field
    ];
    parts.push(Uint8Array.of(0x50, 0x4b, 3, 4, ...facts), bytes, blob);
    // By version 2.0; no comment, disk 0, no attributes.
    const entry = [...short(20), ...facts, ...short(0), ...short(0), ...short(0), ...long(0)];
    directory.push(Uint8Array.of(0x50, 0x4b, 1, 2, ...entry, ...long(at)), bytes);
    at += 30 + bytes.length + blob.size;
  }
  const index = new Blob(directory);
  const count = short(files.length);
  const end = [...short(0), ...short(0), ...count, ...count, ...long(index.size), ...long(at)];
  return new Blob([...parts, index, Uint8Array.of(0x50, 0x4b, 5, 6, ...end, ...short(0))], {
    type: 'application/zip',
  });
}

const short = (value: number) => [value & 0xff, (value >>> 8) & 0xff];

const long = (value: number) => [...short(value), ...short(value >>> 16)];

/** Time and date as DOS wrote them, to two seconds. */
const moment = (now: Date) => [
  ...short((now.getHours() << 11) | (now.getMinutes() << 5) | (now.getSeconds() >> 1)),
  ...short(((now.getFullYear() - 1980) << 9) | ((now.getMonth() + 1) << 5) | now.getDate()),
];
