import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/language/spoken-languages.ts';

const script = readFileSync('public/before-paint.js', 'utf8');

interface Root {
  lang: string;
  dir?: string;
  dataset: { theme?: string; language?: string };
}

/** What stands on `<html>` when the first thing is painted. */
function begun(wanted: readonly string[], getItem: (key: string) => string | null): Root {
  const root: Root = { lang: 'en', dataset: {} };
  const document = { documentElement: root };
  runInNewContext(script, {
    document,
    navigator: { languages: wanted },
    localStorage: { getItem },
  });
  return root;
}

const nothing = () => null;
const kept = (values: Readonly<Record<string, string>>) => (key: string) => values[key] ?? null;

describe('the language', () => {
  test.each([
    [['de-AT', 'en'], 'de'],
    [['it', 'fr-CA', 'de'], 'fr'],
    [['en-GB', 'de'], 'en'],
    [['zh-CN'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['zh-Hans-SG'], 'zh-Hans'],
    [['zh-TW', 'ja'], 'ja'],
    [['zh-Hant-HK'], 'en'],
    [['it'], 'en'],
    [[], 'en'],
  ])('of %j it is %s', (wanted, language) => {
    expect(begun(wanted, nothing)).toEqual({ lang: language, dataset: {} });
  });

  test('Arabic runs from right to left', () => {
    expect(begun(['ar-EG'], nothing)).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  test('the one that was chosen goes before what the browser wants', () => {
    expect(begun(['de'], kept({ 'galley:language': 'ja' }))).toMatchObject({
      lang: 'ja',
      dataset: { language: 'ja' },
    });
  });

  test('a choice that nobody speaks is none', () => {
    const root = begun(['de'], kept({ 'galley:language': 'tlh' }));
    expect(root).toEqual({ lang: 'de', dataset: {} });
  });

  test.each(Object.keys(LANGUAGES))('%s can be chosen', (language) => {
    expect(begun([], kept({ 'galley:language': language })).lang).toBe(language);
  });
});

test.each([
  ['dark', 'dark'],
  ['system', undefined],
  ['<b>', undefined],
])('the theme %j is %s', (theme, shown) => {
  expect(begun([], kept({ 'galley:theme': theme })).dataset.theme).toBe(shown);
});

test('where storage is forbidden, it is as the browser wants', () => {
  const root = begun(['fr'], () => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  expect(root).toEqual({ lang: 'fr', dataset: {} });
});
