import { codeSpans } from '../text/code-spans.ts';
import { toLocale } from '../text/languages.ts';
import type { GivenTerm } from '../terms/term.ts';
import { lastArms } from './code/arms.ts';
import {
  type PlacedSpan,
  placeholderPattern,
  withoutShares,
  withPlaceholders,
} from './code/more-code.ts';
import { alignRows, type Bead } from './parts/rows.ts';

/** A source text and its translation, with Gengo's language codes. */
export interface CheckedPair {
  source: string;
  translation: string;
  sourceLanguage: string;
  targetLanguage: string;
  /** The customer's limit, in code points (see `max-chars.ts`). */
  maxChars?: number | undefined;
  /** Those of the customer's terms that may stand in the source. */
  terms?: readonly GivenTerm[] | undefined;
}

/** One of the two texts, read once for all checks. */
export interface Side {
  text: string;
  /** Gengo's code, in lower case. */
  code: string;
  /** The language alone, as BCP 47 has it: `zh` for `zh-tw`. */
  language: string;
  spans: readonly PlacedSpan[];
  /** The text with each character of code and kept text blanked out, so that places stay. */
  words: string;
  /** The same with only one arm of each message that has several: what is said once. */
  once: string;
}

export interface Pair {
  source: Side;
  translation: Side;
  maxChars: number | undefined;
  terms: readonly GivenTerm[];
  /** Which lines belong together, in their order. */
  beads: readonly Bead[];
}

/** What stands for a character that is not the translator's: no letter, digit, space or mark. */
export const BLANK = '\uFFFC';

export function readPair(pair: CheckedPair): Pair {
  const pattern = placeholderPattern(pair.source, languageOf(pair.sourceLanguage));
  const source = readSide(pair.source, pair.sourceLanguage, pattern, pair.source);
  const translation = readSide(pair.translation, pair.targetLanguage, pattern, pair.source);
  return {
    source,
    translation,
    maxChars: pair.maxChars,
    terms: pair.terms ?? [],
    beads: alignRows(source, translation),
  };
}

const languageOf = (code: string): string => (toLocale(code).split('-')[0] ?? '').toLowerCase();

function readSide(text: string, code: string, placeholders: RegExp, source: string): Side {
  const read: PlacedSpan[] = [];
  let at = 0;
  for (const span of codeSpans(text)) {
    read.push({ ...span, start: at, end: at + span.text.length });
    at += span.text.length;
  }
  const language = languageOf(code);
  const spans = withoutShares(withPlaceholders(text, read, placeholders), language, source);
  const words = spans
    .map(({ text: piece, kind }) => (kind === 'text' ? piece : BLANK.repeat(piece.length)))
    .join('');
  return {
    text,
    code: code.toLowerCase(),
    language,
    spans,
    words,
    once: lastArms(words, spans, BLANK),
  };
}
