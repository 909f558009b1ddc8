import { expect, test } from 'vitest';
import { languageName, toLocale } from './languages.ts';
import { textDirection } from '../language/direction.ts';

test.each([
  ['ja', 'Japanese'],
  ['jp', 'Japanese'],
  ['zh', 'Chinese (Simplified)'],
  ['zh-tw', 'Chinese (Traditional)'],
  ['zh-hk', 'Chinese (Hong Kong)'],
  ['pt-br', 'Brazilian Portuguese'],
  ['es-la', 'Latin American Spanish'],
  ['tl', 'Filipino'],
])('names %s %s', (code, name) => {
  expect(languageName(code)).toBe(name);
});

test.each(['', 'x', 'not a code', 'en_US', 'qqq', 'constructor'])('leaves %j as it is', (code) => {
  expect(languageName(code)).toBe(code);
  expect(toLocale(code)).toBe(code);
});

test('knows the direction of a language, region or not', () => {
  expect(['ar', 'HE', 'fa-af', 'en', 'zh-tw', ''].map(textDirection)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'auto',
  ]);
});

test('gives Intl and lang a tag that tells the scripts of Chinese apart', () => {
  expect(['zh', 'zh-tw', 'zh-hk', 'de'].map(toLocale)).toEqual([
    'zh-Hans',
    'zh-Hant-TW',
    'zh-Hant-HK',
    'de',
  ]);
});
