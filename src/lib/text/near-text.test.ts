import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from './hash.ts';
import { nearText } from './near-text.ts';

test.each([
  ['  Save   changes\r\n', 'save changes'],
  ['ΣΑΣ', 'σας'],
  ['Straße', 'STRASSE'],
  ['東京　駅', '東京 駅'],
  ['e\u0301', 'É'],
])('%j is %j but for spaces and case', (one, other) => expect(nearText(one)).toBe(nearText(other)));

test.each([
  ['résumé', 'resume'],
  ['may be', 'maybe'],
  ['１', '1'],
  ['Save.', 'Save'],
])('%j is another text than %j', (one, other) => expect(nearText(one)).not.toBe(nearText(other)));

test('a hash is a whole number, the same for the same text; texts that differ by little have others', () => {
  expect(hashOf('Save')).toBe(hashOf('Save'));
  fc.assert(fc.property(fc.string(), (text) => Number.isSafeInteger(hashOf(text))));
  const texts = Array.from({ length: 100_000 }, (_, index) => `Text ${index}`);
  expect(new Set(texts.map(hashOf)).size).toBe(texts.length);
});
