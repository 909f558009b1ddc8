import { once } from '../once.ts';

/*
 * `Intl.Segmenter` takes time quadratic to the text in some engines (100,000 characters of Japanese: 15 s in
 * Node 20): so a text is cut into sentences first, and those into stretches of bounded length.
 */

/** Line ends, after which every grapheme begins anew; `\r\n` is one. */
const LINES = String.raw`(?:\r\n|\r(?!\n)|[\n\v\f\u0085\u2028\u2029])+`;
const SPACE = String.raw`[^\S\r\n\v\f\u0085\u2028\u2029]`;
/** Before what would join on to the character before it, nothing ends. */
const NO_JOIN = String.raw`(?![\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200d\u0e33\u0eb3])`;
const CLOSING = `["'”’»」』）】)\\]}]*`;

/** Line ends, and what ends a sentence with its closing marks and the white space after it. */
const END = new RegExp(
  `${LINES}|[.!?…؟۔।॥]${CLOSING}${SPACE}+${NO_JOIN}|[。．！？｡]+${CLOSING}(?:${SPACE}*${LINES}|${SPACE}*${NO_JOIN})`,
  'gu',
);

/**
 * Cuts a text after its lines and sentences. The same sentence is cut the same wherever it stands, never
 * inside a word or a grapheme; the pieces joined are the text. Linear in its length.
 */
export function cutSentences(text: string): string[] {
  const sentences: string[] = [];
  let at = 0;
  for (const { 0: end, index } of text.matchAll(END)) {
    sentences.push(text.slice(at, (at = index + end.length)));
  }
  if (at < text.length) sentences.push(text.slice(at));
  return sentences;
}

/** Units that are read at once; and how near to the end of such a stretch a word may depend on what follows. */
const STRETCH = 2000;
const MARGIN = 64;

/** Characters that join on to none before them, and after these nothing else does by what they are. */
const ALONE =
  '\\0-\\u02ff\\u0370-\\u0482\\u048a-\\u058f\\u05d0-\\u05ea\\u0620-\\u064a\\u0660-\\u066f\\u0671-\\u06d3\\u0e01-\\u0e30\\u0e32\\u0e40-\\u0e46\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20bf\\u3000-\\u3029\\u3041-\\u3096\\u309b-\\ua000\\uac00-\\ud7a3\\uff01-\\uff9d';

/** Somewhere in a text of these a grapheme may have several parts: the segmenter, which takes its time, must be asked. */
const JOINING = new RegExp(`[^${ALONE}]`);

/** Two neighbours that surely are two graphemes: the former joins nothing to it, and the latter joins on to nothing. */
const APART = new RegExp(
  `^[^\\u200d\\r\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u0d4e\\u1100-\\u11ff\\ua960-\\ua97f\\ud7b0-\\udfff][${ALONE}]`,
);

const graphemes = once(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/** The graphemes of a short text: what a reader takes for one character. */
export function cutGraphemes(text: string): string[] {
  return Array.from(graphemes().segment(text), ({ segment }) => segment);
}

/**
 * How to cut a sentence into words by the rules of a language (BCP 47; unknown or none: the rules for all):
 * words, and what stands between them, of which white space is one token and each mark another. Never inside
 * a grapheme.
 */
export function wordCutter(language?: string): (sentence: string) => string[] {
  const segmenter = wordSegmenter(language);
  return (sentence) => {
    if (sentence.length <= STRETCH) return cutStretch(segmenter, sentence);
    const words: string[] = [];
    for (let at = 0, size = STRETCH; at < sentence.length;) {
      const stretch = sentence.slice(at, at + size);
      const cut = cutStretch(segmenter, stretch);
      let end = stretch.length;
      // The last word may go on, and on that depend those before it in scripts that part words by dictionary.
      if (at + end < sentence.length) {
        do end -= cut.pop()?.length ?? 0;
        while (cut.length > 1 && end > stretch.length - MARGIN);
      }
      // One word, or one grapheme, is longer than all that.
      size = end > 0 ? STRETCH : size * 2;
      at += end;
      words.push(...cut);
    }
    return words;
  };
}

function wordSegmenter(language: string | undefined) {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

function cutStretch(segmenter: Intl.Segmenter, text: string): string[] {
  const words: string[] = [];
  const whole = JOINING.test(text) ? graphemes().segment(text) : undefined;
  for (const { segment, index } of segmenter.segment(text)) {
    const isApart =
      !whole ||
      APART.test(text.slice(index - 1, index + 1)) ||
      whole.containing(index)?.index === index;
    if (isApart) words.push(segment);
    else words.push((words.pop() ?? '') + segment);
  }
  return words;
}
