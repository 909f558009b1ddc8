import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutGraphemes, cutSentences, wordCutter } from './segment.ts';

/** What joins with its neighbours, what parts sentences, and words. */
const ODD = [
  '\r\n|\n|. |。|? | |e|\u0301|\u200d',
  '👩|🏽|🇩|🇪|\ud83d|\udc69|กำ|ำ|क्',
  'षि|각|\u1100|\u1161|\u0600|が|\u3099',
].flatMap((some) => some.split('|'));

const oddText = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom(...ODD)), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

const words = (text: string, language?: string) => cutSentences(text).flatMap(wordCutter(language));

/** The places between a text's pieces. */
function borders(pieces: readonly string[]): number[] {
  let at = 0;
  return pieces.map((piece) => (at += piece.length));
}

test.each([
  ['One. Two? Three', ['One. ', 'Two? ', 'Three']],
  ['Line\r\n\r\nLine\nend', ['Line\r\n\r\n', 'Line\n', 'end']],
  ['He said “go.” She went.', ['He said “go.” ', 'She went.']],
  ['At 3.14 of example.com', ['At 3.14 of example.com']],
  ['。\r\n\u200d終', ['。\r\n', '\u200d終']],
  ['「行く。」と言った。帰る', ['「行く。」', 'と言った。', '帰る']],
  ['هل وصل؟ نعم.', ['هل وصل؟ ', 'نعم.']],
  ['यह है। वह है।', ['यह है। ', 'वह है।']],
  ['', []],
])('cuts %j into sentences', (text, sentences) => {
  expect(cutSentences(text)).toEqual(sentences);
});

test.each([
  ['en', "Don't stop, now", ["Don't", ' ', 'stop', ',', ' ', 'now']],
  ['ja', '東京に行きます。', ['東京', 'に', '行き', 'ます', '。']],
  ['th', 'ฉันรักเธอ', ['ฉัน', 'รัก', 'เธอ']],
  ['he', 'שלום, עולם', ['שלום', ',', ' ', 'עולם']],
  ['no such language', 'a b', ['a', ' ', 'b']],
])('cuts the words of %s', (language, text, expected) => {
  expect(words(text, language)).toEqual(expected);
});

test('neither words nor sentences ever part a grapheme of the whole text', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const cut = words(text);
      expect(cut.join('')).toBe(text);
      const whole = new Set(borders(cutGraphemes(text)));
      expect(borders(cutSentences(text)).filter((at) => !whole.has(at))).toEqual([]);
      expect(borders(cut).filter((at) => !whole.has(at))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('what is longer than a stretch is cut as its words are, wherever it starts', () => {
  const long = '山小屋までの道は静かで空気は冷たく'.repeat(600);
  const cut = words(long, 'ja');
  expect(cut.join('')).toBe(long);
  expect(new Set(words(`朝${long}`, 'ja').slice(1))).toEqual(new Set(cut));
  expect(new Set(cut).size).toBeLessThan(20);
});

test('a word, or a grapheme, that is longer than a stretch stays whole', () => {
  const word = 'supercalifragilistic'.repeat(500);
  expect(words(`a ${word} b`)).toEqual(['a', ' ', word, ' ', 'b']);
  const grapheme = `e${'\u0301'.repeat(9000)}`;
  expect(words(`${grapheme}!`)).toEqual([grapheme, '!']);
});
