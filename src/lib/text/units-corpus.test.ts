import { expect, test } from 'vitest';
import { COUNTED_TEXTS } from './units-corpus.ts';
import { countUnits } from './units.ts';

const IN_CHARACTERS = new Set(['ja', 'ko', 'th', 'zh', 'zh-hk', 'zh-tw']);

test.each(COUNTED_TEXTS)('$language $text: $units', ({ language, text, units }) => {
  expect(countUnits(text, IN_CHARACTERS.has(language) ? 'character' : 'word')).toBe(units);
});

test('60 texts or more in 12 languages or more', () => {
  expect(COUNTED_TEXTS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(COUNTED_TEXTS.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
});
