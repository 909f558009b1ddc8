import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BANKS } from './banks.ts';
import { LANGUAGES } from './languages.ts';
import { answerTo, correct, translate } from './translate.ts';

const KEPT = [
  '[[[Ridge 32]]]',
  '{name}',
  '{{count}}',
  '${size}',
  '%s',
  '%1$d',
  '<b>',
  '</b>',
  '<a href="https://example.com/?a=1&b=2">',
  '&nbsp;',
  'https://example.com/a?b=c#d',
  'help@example.com',
  '1,299.00',
  '20%',
  '12:30',
  '2026/11/22',
  '45mm',
  '49.90 EUR',
];
const WORDS = [
  'Hello',
  'the mountain is near',
  '山の道を歩く',
  'Ihr Paket kommt morgen',
  'نحن هنا',
];
const JOINTS = [' ', '\n', '\n\n', '. ', '。', ' (', ') ', ' - '];

const lc = fc.constantFrom(...LANGUAGES.map((language) => language.lc));
const version = fc.integer({ min: 1, max: 6 });
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...KEPT, ...WORDS), fc.constantFrom(...JOINTS)), {
    maxLength: 20,
  })
  .map((pairs) => pairs.flat().join(''));

const LETTER = `Hello {name},

Your order [[[Ridge 32]]] leaves us today. Please keep this number: 4711. It helps us to find you.

- Light and durable
- Dry in the heaviest rain, and small when packed`;

const keptOf = (text: string) => KEPT.map((piece) => text.split(piece).length).join(' ');

test('keeps placeholders, tags, addresses, numbers and kept text', () => {
  fc.assert(
    fc.property(anyText, lc, version, (text, target, n) => {
      expect(keptOf(translate(text, target, n))).toBe(keptOf(text));
    }),
  );
});

test('keeps lines and paragraphs', () => {
  fc.assert(
    fc.property(anyText, lc, version, (text, target, n) => {
      const shape = (lines: string) => lines.split('\n').map((line) => line.trim() === '');
      expect(shape(translate(text, target, n))).toEqual(shape(text));
    }),
  );
});

test('takes any text at all, and says the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), lc, version, (text, target, n) => {
      expect(translate(text, target, n)).toBe(translate(text, target, n));
    }),
  );
});

test('each version differs from the one before, wherever there are words', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...WORDS), lc, version, (text, word, target, n) => {
      const source = `${text}\n${word}`;
      expect(translate(source, target, n + 1)).not.toBe(translate(source, target, n));
    }),
    {
      examples: [
        // Found by CI: three sentences, of which the one exchanged was what another had said.
        ['山の道を歩く) 山の道を歩く ', '山の道を歩く', 'ar', 6],
      ],
    },
  );
});

test('a new version changes some lines of a letter and leaves others', () => {
  for (const { lc: target } of LANGUAGES) {
    const [first, second] = [1, 2].map((n) => translate(LETTER, target, n).split('\n'));
    const changed = first?.filter((line, index) => line !== second?.[index]).length ?? 0;
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThan(5);
  }
});

test('corrects any delivered text in a few places, and keeps what must be kept', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...WORDS), lc, version, (text, word, target, n) => {
      const delivered = `${text}\n${word}`;
      const corrected = correct(delivered, target, n);
      expect(corrected).not.toBe(delivered);
      expect(keptOf(corrected)).toBe(keptOf(delivered));
    }),
  );
});

test('a correction leaves most of a long text alone', () => {
  const text = '山道を歩く。\n'.repeat(50);
  const lines = correct(text, 'ja', 2).split('\n');
  expect(lines.filter((line) => line === '山道を歩く。')).toHaveLength(40);
});

test('puts spaces around a number only where the language has them', () => {
  expect(translate('価格は1,200円です', 'fr', 1)).toMatch(/\p{L} 1,200 \p{L}/u);
  expect(translate('価格は1,200円です', 'zh', 1)).toMatch(/\p{L}1,200\p{L}/u);
});

test('is about as long as the source', () => {
  for (const target of ['de', 'fr', 'ru', 'fi']) {
    const ratio = translate(LETTER, target, 1).length / LETTER.length;
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.5);
  }
});

test.each([
  ['ja', /\p{Script=Hiragana}/u],
  ['zh-hk', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['th', /\p{Script=Thai}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['bg', /^\[bg\] /],
])('writes %s in its own script', (target, script) => {
  expect(translate(LETTER, target, 1)).toMatch(script);
});

test('writes full stops as the target does', () => {
  expect(translate('It rains.', 'ja', 1)).toMatch(/。$/);
  expect(translate('雨が降る。', 'en', 1)).toMatch(/[a-z]\.$/);
  expect(translate('Does it rain?', 'ar', 1)).toMatch(/؟$/);
});

test('is quick for a text of 100,000 characters', () => {
  const text = LETTER.repeat(Math.ceil(100_000 / LETTER.length));
  expect(translate(text, 'ja', 3).split('\n')).toHaveLength(text.split('\n').length);
});

test('no bank says the same thing twice', () => {
  for (const { phrases } of Object.values(BANKS))
    expect(new Set(phrases).size).toBe(phrases.length);
});

test('answers a correction politely, and the same way each time', () => {
  fc.assert(
    fc.property(fc.string(), lc, (correction, target) => {
      const answer = answerTo(correction, target);
      expect(answer).toMatch(/^[A-Z].{20,160}\.$/);
      expect(answerTo(correction, target)).toBe(answer);
    }),
  );
});
