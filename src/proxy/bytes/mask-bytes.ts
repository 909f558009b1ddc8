import { findWords } from './find-words.ts';
import { joined } from './joined.ts';

/**
 * Gives as much of the bytes so far as may go out; called with none, at the end, the rest. What it is given stays
 * as it is, and is given back where nothing in it is a secret.
 */
export type Mask = (chunk?: Uint8Array) => Uint8Array;

const STAR = 0x2a;
const NOTHING = new Uint8Array();

/**
 * Makes masks that overwrite each ASCII word with as many `*`, in any letter case, also where the border
 * of two chunks cuts it. Every mask is for one stream of bytes.
 */
export function maskBytes(words: readonly string[]): () => Mask {
  const { find, torn } = findWords(words);
  const masked = (bytes: Uint8Array) => {
    let found = find(bytes, 0);
    const clear = found ? new Uint8Array(bytes) : bytes;
    while (found) {
      const end = found.at + found.length;
      clear.fill(STAR, found.at, end);
      found = find(clear, end);
    }
    return clear;
  };
  return () => {
    let held = NOTHING;
    return (chunk) => {
      const bytes = masked(chunk ? joined(held, chunk) : held);
      const end = chunk ? torn(bytes) : bytes.length;
      const isWhole = end === bytes.length;
      // A copy: else a few bytes keep all of a chunk in memory.
      held = isWhole ? NOTHING : new Uint8Array(bytes.subarray(end));
      return isWhole ? bytes : bytes.subarray(0, end);
    };
  };
}

/** How an answer may hold a secret, if a person typed it. A shorter one than Gengo's keys may be a word. */
export const writingsOf = (secret: string): string[] =>
  secret.length < 8
    ? []
    : [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret),
        new URLSearchParams([['', secret]]).toString().slice(1),
      ];
