import { decodeStrictly } from './encodings.ts';
import { LANGUAGES, PAIRS, type Letters, type PairTable } from './letter-tables.ts';

/** What bytes that are no UTF-8 seem to be written in. */
export interface Guess {
  encoding: string;
  /** The best by far, on enough letters. */
  isSure: boolean;
}

/** Enough to tell, and quick to read. */
const SAMPLE = 200_000;

/** Below this many letters beyond ASCII a guess is never sure. */
const ENOUGH = 8;

/**
 * Guesses the encoding of bytes that are neither UTF-8 nor marked. Each candidate is tried in full: what it
 * refuses it is not. Those left are compared by how far their letters are what people write: pairs of bytes by
 * the zones and the most frequent characters of Japanese, Korean and Chinese; single bytes by the letters of
 * each language, and by the letters beside them (a Cyrillic letter within a Latin word, or a capital within a
 * word, is a sign of the wrong table). Windows-1252 where none is better.
 */
export function guessEncoding(all: Uint8Array): Guess {
  const bytes = all.subarray(0, SAMPLE);
  const high = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  const scored = [...pairScores(all, bytes), ...letterScores(all, bytes)].toSorted(
    (a, b) => b.score - a.score,
  );
  const [best, next] = scored;
  if (!best || best.score < 0.25) return { encoding: 'windows-1252', isSure: false };
  const margin = best.score - (next?.score ?? 0);
  return { encoding: best.encoding, isSure: high >= ENOUGH && best.score > 0.6 && margin > 0.1 };
}

interface Scored {
  encoding: string;
  score: number;
}

function* pairScores(all: Uint8Array, bytes: Uint8Array): Generator<Scored> {
  for (const table of PAIRS) {
    const text = decodeStrictly(table.encoding, all)?.slice(0, SAMPLE);
    if (text !== undefined)
      yield { encoding: table.encoding, score: scorePairs(table, bytes, text) };
  }
}

/** The mean of what each character beyond ASCII tells for the table: 1 for the most frequent. */
function scorePairs(table: PairTable, bytes: Uint8Array, text: string): number {
  let sum = 0;
  let count = 0;
  let at = 0;
  for (const character of text) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = table.lengthOf(lead, bytes[at + 1] ?? 0);
    sum += table.frequent.has(character) ? 1 : table.weight(lead, bytes[at + 1] ?? 0, character);
    count++;
    at += length;
  }
  return count === 0 ? 0 : sum / count;
}

/** Each table by the language that fits it best; earlier ones are more widespread and win a tie. */
function* letterScores(all: Uint8Array, bytes: Uint8Array): Generator<Scored> {
  for (const [index, [encoding, languages]] of LANGUAGES.entries()) {
    if (decodeStrictly(encoding, all) === undefined) continue;
    // Of one unit each: all of them are in Unicode's first plane.
    const text = new TextDecoder(encoding).decode(bytes);
    const best = Math.max(...languages.map((letters) => scoreLetters(letters, bytes, text)));
    yield { encoding, score: best - index * 0.002 };
  }
}

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** A byte is a character here: positions are the same. */
function scoreLetters(letters: Letters, bytes: Uint8Array, text: string): number {
  let sum = 0;
  let count = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    count++;
    const character = text[at] ?? '';
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (!LETTER.test(character)) {
      // Quotation marks, dashes, signs: any table has some of them.
      if (/[“”‘’„«»‹›–—…€£§©®°№·•\u00a0]/.test(character)) sum += 0.7;
      continue;
    }
    if (UPPER.test(character) && LOWER.test(before)) continue;
    const isAlone = letters.isOwnScript && /[a-z]/i.test(before + after);
    if (isAlone) continue;
    // Few texts are in capitals: of two tables the one of small letters.
    const isLoud = UPPER.test(character) && UPPER.test(before + after);
    const weight = letters.weight(character.toLowerCase(), !LETTER.test(after));
    sum += isLoud ? weight * 0.9 : weight;
  }
  return count === 0 ? 0 : sum / count;
}
