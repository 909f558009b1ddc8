import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutGraphemes, cutSentences, wordCutter } from '../text/segment.ts';
import { diffTexts, type Piece } from './diff.ts';

/** As people write it down: `[-removed-]{+added+}`. */
const marked = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

const textWithout = (pieces: readonly Piece[], without: Piece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

/** Pieces that start in the middle of what a reader takes for one character. */
function halves(pieces: readonly Piece[], text: string, without: Piece['kind']): Piece[] {
  const starts = new Set([0]);
  let end = 0;
  for (const grapheme of cutGraphemes(text)) starts.add((end += grapheme.length));
  let at = 0;
  return pieces
    .filter(({ kind }) => kind !== without)
    .filter((piece) => {
      const isHalf = !starts.has(at);
      at += piece.text.length;
      return isHalf;
    });
}

/** What is wrong with a diff, whatever it may read like. */
function faultsOf(before: string, after: string, language?: string): string[] {
  const pieces = diffTexts(before, after, language);
  const faults: readonly (readonly [string, boolean])[] = [
    ['the former text is lost', textWithout(pieces, 'added') !== before],
    ['the latter text is lost', textWithout(pieces, 'removed') !== after],
    ['half a character of the former', halves(pieces, before, 'added').length > 0],
    ['half a character of the latter', halves(pieces, after, 'removed').length > 0],
    ['an empty piece', pieces.some(({ text }) => text === '')],
  ];
  return faults.filter(([, isSo]) => isSo).map(([fault]) => fault);
}

/** What joins with its neighbours, what parts sentences, and words. */
const ODD = [
  'one|two| |, |. |\n|\r\n|\r|e\u0301|\u0301|\u200d|👩|👩‍🔧',
  '🏽|🇩|🇪|🇩🇪|\ud83d|\udc69|東京|都|が|\u3099|。|กำ|ำ',
  'นี้|क्षि|्|षि|한|\u1112|\u1161|\u11ab|بِ|\u0650|\u0600|1|שׁ',
].flatMap((some) => some.split('|'));

const part = fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom(...ODD));
const parts = fc.array(part, { maxLength: 12 });

/** Two texts with something in common before, between and after. */
const pair = fc
  .tuple(parts, parts, parts, parts, parts)
  .map(([start, one, other, middle, end]) => [
    [...start, ...one, ...middle, ...end].join(''),
    [...start, ...middle, ...other, ...end].join(''),
  ]);

test.each(['en', 'ja', 'th', undefined])(
  'both texts can be rebuilt, and no character is parted (%s)',
  (language) => {
    fc.assert(
      fc.property(pair, ([before = '', after = '']) => {
        expect(faultsOf(before, after, language)).toEqual([]);
      }),
      { numRuns: 700 },
    );
  },
);

test('the same of any two strings', () => {
  const any = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });
  fc.assert(
    fc.property(any, any, (before, after) => {
      expect(faultsOf(before, after)).toEqual([]);
    }),
  );
});

test.each([
  ['', '', ''],
  ['a', 'a', 'a'],
  ['', 'new', '{+new+}'],
  ['old', '', '[-old-]'],
])('%j and %j', (before, after, expected) => {
  expect(marked(diffTexts(before, after))).toBe(expected);
});

describe('reads as edits', () => {
  test.each([
    // Whole words, and the space that goes with them.
    ['en', 'The colour is red.', 'The color is red.', 'The [-colour-]{+color+} is red.'],
    ['en', 'a big dog', 'a dog', 'a [-big -]dog'],
    ['en', 'a dog', 'a big dog', 'a {+big +}dog'],
    ['en', 'It works', 'It works now', 'It works{+ now+}'],
    ['en', 'Wait, please.', 'Wait please.', 'Wait[-,-] please.'],
    // Two replaced words are one edit; a comma, or a word of its own, stays.
    ['en', 'the red car', 'the blue bike', 'the [-red car-]{+blue bike+}'],
    ['en', 'red, old', 'blue, new', '[-red-]{+blue+}, [-old-]{+new+}'],
    ['en', 'send it today', 'post it tomorrow', '[-send-]{+post+} it [-today-]{+tomorrow+}'],
    [
      'en',
      'Customers understandably a complained.',
      'Travellers occasionally a telephoned.',
      '[-Customers understandably a complained-]{+Travellers occasionally a telephoned+}.',
    ],
    // Sentences and lines come and go whole.
    ['en', 'One. Two. Three.', 'One. Three.', 'One. [-Two. -]Three.'],
    ['en', 'One. Three.', 'One. Two. Three.', 'One. {+Two. +}Three.'],
    ['en', 'One.', 'One. Two.', 'One.{+ Two.+}'],
    ['en', '- a\n- c\n', '- a\n- b\n- c\n', '- a\n{+- b\n+}- c\n'],
    ['en', 'A\n\nC', 'A\n\nB\n\nC', 'A\n\n{+B\n\n+}C'],
    ['en', 'a\r\nb', 'a\nb', 'a[-\r\n-]{+\n+}b'],
    // Numbers and what a machine reads.
    ['en', 'Pay $1,200.50 now', 'Pay $1,300.50 now', 'Pay $[-1,200.50-]{+1,300.50+} now'],
    ['de', 'Die Straße ist lang.', 'Die Strasse ist lang.', 'Die [-Straße-]{+Strasse+} ist lang.'],
    // Scripts without spaces: words by dictionary, and within a short change its characters.
    ['ja', '東京都に行きます。', '東京都へ行きます。', '東京都[-に-]{+へ+}行きます。'],
    ['ja', '昨日、食べる。', '昨日、食べた。', '昨日、食べ[-る-]{+た+}。'],
    ['ja', '山小屋は十時に開く。', '山小屋は九時に開く。', '山小屋は[-十-]{+九+}時に開く。'],
    ['ja', '行く。帰る。', '行く。食べる。帰る。', '行く。{+食べる。+}帰る。'],
    ['zh', '我们明天出发。', '我们后天出发。', '我们[-明-]{+后+}天出发。'],
    ['th', 'ฉันรักเธอมาก', 'ฉันรักเขามาก', 'ฉันรัก[-เธอ-]{+เขา+}มาก'],
    ['th', 'กี่วัน', 'กี่คืน', 'กี่[-วัน-]{+คืน+}'],
    // Right to left, and marks above and below.
    ['ar', 'وصل الطرد أمس.', 'وصل الطرد اليوم.', 'وصل الطرد [-أمس-]{+اليوم+}.'],
    ['ar', 'كَتَبَ الولد', 'كُتِبَ الولد', '[-كَتَبَ-]{+كُتِبَ+} الولد'],
    ['he', 'החבילה יוצאת היום', 'החבילה יוצאת מחר', 'החבילה יוצאת [-היום-]{+מחר+}'],
    ['hi', 'यह किताब अच्छी है।', 'यह किताब नई है।', 'यह किताब [-अच्छी-]{+नई+} है।'],
    // Never half a character.
    ['en', 'Hi 👩‍👩‍👧!', 'Hi 👩‍👩‍👦!', 'Hi [-👩‍👩‍👧-]{+👩‍👩‍👦+}!'],
    ['en', '🇩🇪🇫🇷', '🇩🇰🇫🇷', '[-🇩🇪-]{+🇩🇰+}🇫🇷'],
    ['ja', 'かき', 'がき', '[-か-]{+が+}き'],
  ])('%s: %j', (language, before, after, expected) => {
    expect(marked(diffTexts(before, after, language))).toBe(expected);
  });

  test('nothing in common: one replaced by the other, not letter soup', () => {
    const before = 'Thank you for your order, which we will ship on Monday from our warehouse.';
    const after = 'Unfortunately both maps have sold out; a refund reaches you within a week.';
    expect(diffTexts(before, after, 'en').length).toBeLessThanOrEqual(4);
  });

  test('a number among many paragraphs is the only change', () => {
    const line = (day: number) => `Day ${day}: walk ${day + 11} km to hut number ${day * 7}.\n`;
    const days = Array.from({ length: 400 }, (_, index) => line(index));
    const before = days.join('');
    const after = days.with(200, 'Day 200: walk 9 km to hut number 1400.\n').join('');
    expect(diffTexts(before, after, 'en').slice(1, -1)).toEqual([
      { kind: 'removed', text: '211' },
      { kind: 'added', text: '9' },
    ]);
  });
});

test('every word of a change is whole, in text and in scripts without spaces', () => {
  const texts = {
    en: ['Please keep this message until your return.', 'Keep this short note till you return.'],
    ja: ['この案内は到着まで保管してください。', 'この手紙は帰宅まで保管してください。'],
  };
  for (const [language, [before = '', after = '']] of Object.entries(texts)) {
    const cut = (text: string) => cutSentences(text).flatMap(wordCutter(language));
    const known = new Set([...cut(before), ...cut(after)]);
    const same = diffTexts(before, after, language).filter(({ kind }) => kind === 'same');
    expect(same.flatMap(({ text }) => cut(text)).filter((word) => !known.has(word))).toEqual([]);
  }
});
