/** Hides secrets in a stream of bytes that keeps its length. */
export interface Mask {
  /** What may go out of what has come so far. */
  push: (chunk: Uint8Array) => Uint8Array;
  /** The rest, once all has come. */
  end: () => Uint8Array;
}

const MISS = -1;
const SHORT = -2;
const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const SMALL_U = 0x75;
const STAR = 0x2a;
const NOTHING = new Uint8Array();

/**
 * Replaces each secret by as many `*`, in any letter case, raw or escaped by `%XX`, `\uXXXX` or `\x`,
 * and also when it is cut by the border of two chunks. A byte matcher, not a regular expression: it
 * copies nothing as long as nothing is found. Secrets under 8 characters are let be: real keys are
 * long, and masking a short word would destroy texts.
 */
export function createMask(secrets: readonly string[]): Mask {
  const needles = secrets
    .filter((secret) => secret.length >= 8)
    .map((secret) => new TextEncoder().encode(secret).map(lower));
  const starts = new Uint8Array(256);
  starts[PERCENT] = starts[BACKSLASH] = 1;
  for (const [first = 0] of needles) starts[first] = starts[upper(first)] = 1;
  let held: Uint8Array = NOTHING;

  function scan(chunk: Uint8Array, final: boolean): Uint8Array {
    let bytes = held.length ? concat(held, chunk) : chunk;
    held = NOTHING;
    for (let at = 0; at < bytes.length; at++) {
      if (!starts[bytes[at] ?? 0]) continue;
      const ends = needles.map((needle) => matchEnd(bytes, at, needle, 0, final));
      if (ends.includes(SHORT)) {
        held = bytes.slice(at);
        return bytes.subarray(0, at);
      }
      const end = Math.max(...ends);
      if (end > at) {
        if (bytes === chunk) bytes = chunk.slice();
        bytes.fill(STAR, at, end);
        at = end - 1;
      }
    }
    return bytes;
  }
  return { push: (chunk) => scan(chunk, false), end: () => scan(NOTHING, true) };
}

/** Where `needle` from `index` on ends in `bytes`; MISS, or SHORT when more bytes must decide. */
function matchEnd(
  bytes: Uint8Array,
  at: number,
  needle: Uint8Array,
  index: number,
  final: boolean,
): number {
  if (index === needle.length) return at;
  const byte = bytes[at];
  if (byte === undefined) return final ? MISS : SHORT;
  if (lower(byte) === needle[index]) {
    const end = matchEnd(bytes, at + 1, needle, index + 1, final);
    if (end !== MISS) return end;
  }
  if (byte !== PERCENT && byte !== BACKSLASH) return MISS;
  const next = bytes[at + 1];
  if (next === undefined) return final ? MISS : SHORT;
  const size = byte === PERCENT ? 3 : next === SMALL_U ? 6 : 2;
  if (at + size > bytes.length) return final ? MISS : SHORT;
  const code = size === 2 ? next : hex(bytes, size === 3 ? at + 1 : at + 2, at + size);
  return lower(code) === needle[index]
    ? matchEnd(bytes, at + size, needle, index + 1, final)
    : MISS;
}

/** The number that hex digits spell; NaN when they are none. */
function hex(bytes: Uint8Array, from: number, to: number): number {
  const digits = String.fromCharCode(...bytes.subarray(from, to));
  return /^[0-9a-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
}

const lower = (byte: number) => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte);
const upper = (byte: number) => (byte >= 0x61 && byte <= 0x7a ? byte - 32 : byte);

function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
