/** Raster images by their first bytes. Never SVG, which is a document with scripts. */
const MAGIC = [
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/gif', 'GIF8'],
] as const;

/** What kind of raster image the bytes are, whatever they are called; undefined: none. */
export function imageType(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return MAGIC.find(([, magic]) => start.startsWith(magic))?.[0];
}
