import { expect, test } from 'vitest';
import { differingWords } from './differing-words.ts';
import { sentencePairs } from './sentence-pairs.ts';

const en = (text: string) => ({ text, language: 'en' });
const ja = (text: string) => ({ text, language: 'ja' });

test('sentence beside sentence, in every script', () => {
  expect(
    sentencePairs(en('Wash it. Dry it!\n\nRest.'), ja('洗います。乾かします！\n\n休みます。')),
  ).toEqual([
    { source: 'Wash it.', translation: '洗います。' },
    { source: 'Dry it!', translation: '乾かします！' },
    { source: 'Rest.', translation: '休みます。' },
  ]);
});

test('lines where there are not as many sentences', () => {
  expect(
    sentencePairs(en('Wash it. Dry it.\nRest.'), ja('洗って乾かします。\n休みます。')),
  ).toEqual([
    { source: 'Wash it. Dry it.', translation: '洗って乾かします。' },
    { source: 'Rest.', translation: '休みます。' },
  ]);
});

test('what one text alone says, whatever its case and accents', () => {
  const differing = (text: string, other: string, language = 'en') =>
    differingWords(text, other, language).flatMap((one) => (one.differs ? [one.text] : []));
  expect(differing('Delivery is free in 23 days.', 'The delivery is FREE in 32 days.')).toEqual([
    '23',
  ]);
  expect(differing('Never open the door', 'Always open a door')).toEqual(['Never']);
  expect(differingWords('Café noir', 'cafe', 'fr').map(({ text }) => text).join('')).toBe('Café noir'); // prettier-ignore
});
