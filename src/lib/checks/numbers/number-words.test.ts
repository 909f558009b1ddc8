import { expect, test } from 'vitest';
import { monthNames } from './month-names.ts';
import { readNumber } from './number-format.ts';
import { saysInWords } from './number-words.ts';

test.each([
  ['en', '1.299,99', '1299.99'],
  ['en', '1,000', '1000'],
  ['de', '1,000', '1'],
  ['de', '1.000', '1000'],
  ['fr', '1 000 000,50', '1000000.5'],
  ['hi', '1,00,000', '100000'],
  ['de', "1'000", '1000'],
  ['en', '007', '7'],
  ['en', '0.50', '0.5'],
  ['de', '02.11.2026', undefined],
])('in %s %s is %s', (language, raw, value) => {
  expect(readNumber(raw, language)[0]).toBe(value);
});

test.each([
  ['en', '2', 'both of them', true],
  ['en', '2', 'all of them', false],
  ['ru', '5', 'в пятом доме', true],
  ['ja', '320', '三百二十円', true],
  ['zh', '2026', '二〇二六年', true],
  ['zh', '250000', '二十五万', true],
  ['es', '4', 'Capítulo IV', true],
  ['fi', '12', 'kaksitoista', true],
  ['tr', '12', 'on iki', true],
  ['vi', '7', 'bảy ngày', true],
  // Nothing is known of its words.
  ['eu', '9', 'bederatzi', true],
  ['eu', '90', 'laurogeita hamar', false],
])('in %s %s is said in %s: %s', (language, value, words, isSaid) => {
  expect(saysInWords(value, words, language)).toBe(isSaid);
});

test.each([
  ['fi', 'toukokuuta', 5],
  ['pl', 'marca', 3],
  ['th', 'เมษายน', 4],
  ['ar', 'مارس', 3],
])('in %s %s is month %i', (code, name, month) => {
  expect(monthNames(code).get(name)).toBe(month);
});

test('where months are numbered they have no names', () => {
  expect(monthNames('ja').size).toBe(0);
});
