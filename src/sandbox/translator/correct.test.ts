import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correct } from './correct.ts';

const SOURCE = `The [[[Ridge 32]]] weighs 890 g and holds 32 litres.
10-year guarantee, repairs included
Call {name} at https://example.com/a or pay $39.99.`;

const FRENCH = `Le [[[Ridge 32]]] pèse 890 g et contient 23 litres.
Longue garantie, réparations comprises
Appelez {name} : https://example.com/a ou payez 39,99 $.`;

/** The lines of a text that a request changes, as they are then; and what the translator says. */
const asked = (request: string, text = FRENCH, source = SOURCE) => {
  const { text: after, answer } = correct(text, request, source);
  const lines = text.split('\n');
  return { changed: after.split('\n').filter((line, index) => line !== lines[index]), answer };
};

const HOLDS_32 = ['Le [[[Ridge 32]]] pèse 890 g et contient 32 litres.'];

test.each([
  '23: source says 32',
  '23 -> 32',
  '23 → 32',
  '"23 litres": source says 32',
  '“23 litres”: use 32',
  'Please change 23 to 32.',
  'It should say 32 litres, not 23.',
  '“23” should be “32”.',
  'You wrote 23, the source says 32',
  '“32 litres”: the translation says “23 litres” here. Is that right?',
  '“23”: This number is not as in the source. Is it right?',
  '“23 litres”: ',
  'The number “23” is wrong.',
])('changes the number that is meant, and only that: %s', (request) => {
  const { changed, answer } = asked(request);
  expect(changed).toEqual(HOLDS_32);
  expect(answer).toBe('Thank you. Changed “23” to “32”.');
});

test('does point by point what it can, and says of the others that it could not', () => {
  const { changed, answer } = asked(`Hello,
1. “32 litres”: the translation says “23 litres” here. Is that right?
2. The whole text should be funnier.
3. “Longue”: use “Généreuse”
4. “chaussure”: use “botte”
Thank you very much!`);
  expect(changed).toEqual([...HOLDS_32, 'Généreuse garantie, réparations comprises']);
  expect(answer).toBe(`Thank you.
1. Changed “23” to “32”.
I was not sure what to change in point 2; I left it as it was.
3. Changed “Longue” to “Généreuse”.
4. I did not find “chaussure” in the translation. Which words do you mean?`);
});

test.each([
  'Use “récipient” instead of “garantie”',
  'Please write récipient, not garantie.',
  'please change "garantie" to "récipient"',
  '1. "garantie": use "récipient"',
  '„garantie“: „récipient“',
  '« garantie » -> « récipient »',
  '"récipient" rather than "garantie", please',
  '"garantie" should be "récipient"',
  '"garantie" is no word of ours: the house term is "récipient".',
  '“garantie”: Could this be “récipient”, as our list of terms has it?',
])('writes the word that was asked for: %s', (request) => {
  const { changed, answer } = asked(request);
  expect(changed).toEqual(['Longue récipient, réparations comprises']);
  expect(answer).toMatch(/Changed “garantie” to “récipient”\.$/);
});

test('a word is changed wherever it stands by itself, with its capital, and nowhere within another', () => {
  const text = 'Du kommst. Wenn du da bist, hast du Durst: {du}.';
  expect(correct(text, '„Sie“ statt „du“, bitte.', 'x')).toEqual({
    text: 'Sie kommst. Wenn Sie da bist, hast Sie Durst: {du}.',
    answer: 'Thank you. Changed “du” to “Sie” in 3 places.',
  });
});

test('two wishes in one sentence, in a language without spaces', () => {
  const request =
    '"3日間の荷物" should be "3日分の荷物", and please write バックパック, not パック.';
  expect(correct('3日間の荷物が入るパック。', request, 'x').text).toBe(
    '3日分の荷物が入るバックパック。',
  );
});

test.each([
  ['容量は２３リットル。', '23: source says 32', '容量は３２リットル。'],
  ['السعة ٢٣ لترًا.', '23: source says 32', 'السعة ٣٢ لترًا.'],
  ['Es kostet 2.204,55 €.', '2,204.55: source says 2,240.55', 'Es kostet 2.240,55 €.'],
  ['Am 23. und um 12:23 Uhr', '23 -> 32', 'Am 32. und um 12:23 Uhr'],
  ['Code AB23, 23 Stück', '23 -> 32', 'Code AB23, 32 Stück'],
  ['Wir sind 5 👨‍👩‍👧.', 'Please change "👨" to "👩"', 'Wir sind 5 👨‍👩‍👧.'],
  ['Cafe\u0301-Besuch', 'use "Bar" instead of "Café"', 'Bar-Besuch'],
  ['שלום 23', '“\u206823\u2069”: source says 32', 'שלום 32'],
])('%s, asked %s', (text, request, expected) => {
  expect(correct(text, request, 'x').text).toBe(expected);
});

test('a number that stands twice is changed where the source has the other one, or not at all', () => {
  const source = '23 km\n32 km';
  expect(correct('23 км\n23 км', '23: source says 32', source).text).toBe('23 км\n32 км');
  const { text, answer } = correct('23 км, 23 км', '23 -> 32', '23 km, 24 km');
  expect(text).toBe('23 км, 23 км');
  expect(answer).toBe(
    'I changed nothing yet.\n“23” stands in 2 places, and I was not sure which one you mean.',
  );
});

test.each([
  ['“10-year”: I do not find this in the translation. Where is it?', 'comprises (10)', '“10”'],
  ['The number 10 is missing.', 'comprises (10)', '“10”'],
])('puts back what was lost, at the end of its line: %s', (request, end, named) => {
  const { changed, answer } = asked(request);
  expect(changed).toEqual([expect.stringContaining(end)]);
  expect(answer).toContain(`Put ${named} back at the end of its line`);
});

test('puts placeholders, addresses and kept text as the source has them', () => {
  const source =
    'Dear {customer},\n[[[Trails Plus]]] at https://example.com/a. Done.\n{count} left';
  const text = 'Kính gửi {khách},\n[[[Đường Plus]]]: https://example.com/b. Xong.\nCòn lại';
  const request = `1. “{khách}”: A program reads this. Could it stand here just as in the source?
2. “[[[Đường Plus]]]”: This was to be kept as it is. Could you put it back?
3. “https://example.com/b”: This address is not as in the source. Is it right?
4. “{count}”: A program reads this. Could it stand here just as in the source?`;
  const { text: after, answer } = correct(text, request, source);
  expect(after).toBe(
    'Kính gửi {customer},\n[[[Trails Plus]]]: https://example.com/a. Xong.\nCòn lại ({count})',
  );
  expect(answer.split('\n').map((line) => line.slice(0, 10))).toEqual([
    'Thank you.',
    '1. Changed',
    '2. Changed',
    '3. Changed',
    '4. Put “{c',
  ]);
});

test('takes out what is too much', () => {
  const text = 'Das  ist sehr sehr schön. ';
  expect(correct(text, '1. “”: Is this space meant?', 'x').text).toBe('Das ist sehr sehr schön.');
  expect(correct(text, '“sehr sehr”: Should this stand here twice?', 'x').text).toBe(
    'Das  ist sehr schön. ',
  );
  expect(correct('Das ist sehr schön.', 'Please remove “sehr”.', 'x')).toEqual({
    text: 'Das ist schön.',
    answer: 'Thank you. Took out “sehr”.',
  });
});

test.each([
  'Please shorten it.',
  'Please make this more polite.',
  '“garantie”: Is this name written as it should be?',
  '1. “Longue garantie”: Was something left out here, or added?',
  'The source says “guarantee” here',
  '“garantie”: source says “guarantee”',
  'Use more formal language instead of this.',
  '§ 3 must say it better',
  '“23 litres”: the translation says “23 litres” here. Is that right?',
  '{name} -> {name}',
  '',
])('changes nothing where it is not plain what to change, and says so: %s', (request) => {
  const { changed, answer } = asked(request);
  expect(changed).toEqual([]);
  expect(answer).toMatch(/not sure what to change/);
  expect(answer).not.toMatch(/Thank you|Changed|corrected/);
});

test('a sentence that could not be followed is told beside one that was', () => {
  expect(asked('Please change 23 to 32. And could you make it friendlier?').answer).toBe(
    'Thank you.\nChanged “23” to “32”.\nI was not sure what to change in the rest of your request; I left that as it was.',
  );
  expect(asked('Please change 23 to 32. The rest reads very well, thank you.').answer).toBe(
    'Thank you. Changed “23” to “32”.',
  );
});

test('two points on the same words do not undo each other', () => {
  const { changed, answer } = asked('1. 23 -> 32\n2. 23 -> 33\n3. “890 g”: use 980');
  expect(changed).toEqual(['Le [[[Ridge 32]]] pèse 980 g et contient 32 litres.']);
  expect(answer).toContain('I was not sure what to change in point 2');
  expect(correct('12 a 21', '1. 12 -> 21\n2. 21 -> 12', '21 a 12').text).toBe('21 a 12');
});

test('a quotation that lost its middle is found', () => {
  const middle = 'und noch ein Wort '.repeat(20);
  const text = `Der Anfang ist hier ${middle}und das sind 23 Tage.`;
  const request = `“Der Anfang ist hier … das sind 23 Tage”: source says 32`;
  expect(correct(text, request, 'x').text).toBe(text.replace('23', '32'));
});

const PARTS = [
  '23',
  '32',
  '“a b”',
  '"x"',
  '{n}',
  ': ',
  ' -> ',
  'use ',
  'not ',
  'source says ',
  '\n',
];

test('any request to any text gets an answer, and a text that differs only if the answer says so', () => {
  const words = fc.array(fc.constantFrom(...PARTS, '1. ', 'Please ', 'is missing', '…', '『'), {
    maxLength: 14,
  });
  const request = fc.oneof(
    words.map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  const text = fc.oneof(
    words.map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(text, request, text, (translation, wish, source) => {
      const { text: after, answer } = correct(translation, wish, source);
      expect(answer).toMatch(/^[A-Z][^]{10,}[.?]$/);
      expect(after !== translation).toBe(/Changed|Put “|Took out/.test(answer));
    }),
  );
});

test('is quick with a long text and a long request', () => {
  const text = 'Der Weg führt 23 km am Fluss entlang. '.repeat(2500);
  const request = Array.from({ length: 300 }, (_, n) => `${n + 1}. “Weg ${n}”: use “Pfad ${n}”`);
  const start = performance.now();
  correct(text, request.join('\n'), text);
  expect(performance.now() - start).toBeLessThan(20_000);
});
