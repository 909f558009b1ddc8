/**
 * Makes a function that finds `needle` in bytes from an index on; -1: not there. It looks at every
 * `needle.length`th byte or so (Horspool): decoding first, as `TextDecoder` does it, costs ten times as much.
 */
export function findBytes(needle: Uint8Array): (bytes: Uint8Array, from: number) => number {
  const last = needle.length - 1;
  const skips = new Uint32Array(256).fill(needle.length);
  for (let index = 0; index < last; index++) skips[needle[index] ?? 0] = last - index;
  return (bytes, from) => {
    for (let at = from; at + last < bytes.length; at += skips[bytes[at + last] ?? 0] ?? 1) {
      let index = last;
      while (index >= 0 && bytes[at + index] === needle[index]) index -= 1;
      if (index < 0) return at;
    }
    return -1;
  };
}
