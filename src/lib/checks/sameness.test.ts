import { expect, test } from 'vitest';
import { type NamedPair, sameness } from './sameness.ts';

const pair = (
  id: string,
  source: string,
  translation: string,
  targetLanguage = 'de',
): NamedPair => ({
  id,
  source,
  translation,
  sourceLanguage: 'en',
  targetLanguage,
});

test('the same source in other words, the most frequent first', () => {
  const pairs = [
    pair('1', 'Save', 'Sichern'),
    pair('2', 'Save', 'Speichern'),
    pair('3', ' Save\n', 'Speichern '),
    pair('4', 'Open', 'Öffnen'),
    pair('5', 'Open', 'O\u0308ffnen'),
  ];
  expect(sameness(pairs)).toEqual([
    {
      source: 'Save',
      targetLanguage: 'de',
      translations: [
        { translation: 'Speichern', ids: ['2', '3'] },
        { translation: 'Sichern', ids: ['1'] },
      ],
    },
  ]);
});

test.each([
  ['other languages', [pair('1', 'Save', 'Sichern'), pair('2', 'Save', 'Salva', 'it')]],
  ['another source', [pair('1', 'Save', 'Sichern'), pair('2', 'save', 'speichern')]],
  ['no translation yet', [pair('1', 'Save', 'Sichern'), pair('2', 'Save', ' ')]],
  ['nothing at all', []],
])('%s are not the same', (_, pairs) => {
  expect(sameness(pairs)).toEqual([]);
});

test('twenty thousand pairs take no time', () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    pair(String(index), `Text ${index % 10_000}`, `Wort ${index}`),
  );
  const from = performance.now();
  expect(sameness(many)).toHaveLength(10_000);
  expect(performance.now() - from).toBeLessThan(5000);
});
