/*
 * `Intl.Segmenter` takes time quadratic to the text in some engines (100,000 characters of Japanese: 15 s in
 * Node 20): so a text is cut into sentences first, and those into stretches of bounded length.
 */

/** Line ends, and what ends a sentence with its closing marks and white space, before no combining mark. */
const END =
  /(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])+|(?:[.!?…؟۔।॥]["'”’»)\]}]*[^\S\r\n\v\f\u2028\u2029]+|[。．！？｡]+["'”’»」』）】]*\s*)(?![\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200d\u0e33\u0eb3])/gu;

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

/**
 * Two neighbours that surely do not join into one grapheme: not after what joins the next to it, and before what
 * never joins on. It need not know all: the others are asked of the segmenter, which takes its time.
 */
const APART =
  /^[^\u200d\r\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u1100-\u11ff\ua960-\ua97f\ud7b0-\udfff][\0-\u02ff\u0370-\u0482\u048a-\u058f\u05d0-\u05ea\u0620-\u064a\u0660-\u066f\u0671-\u06d3\u0e01-\u0e30\u0e32\u0e40-\u0e46\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3000-\u3029\u3041-\u3096\u309b-\ua000\uac00-\ud7a3\uff01-\uff9d]/;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The graphemes of a short text: what a reader takes for one character. */
export function cutGraphemes(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/**
 * How to cut a sentence into words by the rules of a language (BCP 47; unknown or none: the rules for all):
 * words, and what stands between them, of which white space is one token and each mark another. Never inside
 * a grapheme.
 */
export function wordCutter(language?: string): (sentence: string) => string[] {
  const segmenter = wordSegmenter(language);
  return (sentence) => {
    const words: string[] = [];
    for (let at = 0, size = STRETCH; at < sentence.length;) {
      const stretch = sentence.slice(at, at + size);
      const ends = wordEnds(segmenter, stretch);
      // The last word may go on, and with it those in scripts that part words by dictionary.
      if (at + size < sentence.length) dropLast(ends, stretch.length);
      // One word, or one grapheme, is longer than all that.
      size = ends.length > 0 ? STRETCH : size * 2;
      let from = 0;
      for (const end of ends) words.push(stretch.slice(from, (from = end)));
      at += from;
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

function wordEnds(segmenter: Intl.Segmenter, text: string): number[] {
  const ends: number[] = [];
  for (const { index } of segmenter.segment(text)) ends.push(index);
  ends.shift();
  ends.push(text.length);
  const whole = graphemes.segment(text);
  return ends.filter(
    (end) =>
      end === text.length ||
      APART.test(text.slice(end - 1, end + 1)) ||
      whole.containing(end)?.index === end,
  );
}

function dropLast(ends: number[], length: number) {
  ends.pop();
  while (ends.length > 1 && (ends.at(-1) ?? 0) > length - MARGIN) ends.pop();
}
