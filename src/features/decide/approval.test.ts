import { expect, test } from 'vitest';
import { EMPTY_APPROVAL, summary, toDecision } from './approval.ts';

test('an untouched form approves and says nothing else', () => {
  expect(toDecision(EMPTY_APPROVAL)).toEqual({ action: 'approve' });
});

test('sends what was chosen and written', () => {
  expect(
    toDecision({ rating: '5', forTranslator: ' Lovely. ', forGengo: 'Fast', isPublic: true }),
  ).toEqual({
    action: 'approve',
    rating: 5,
    for_translator: 'Lovely.',
    for_mygengo: 'Fast',
    public: 1,
  });
});

test('a folded form says what it holds, and blanks are nothing', () => {
  expect(summary({ ...EMPTY_APPROVAL, forTranslator: ' ' })).toBe('');
  expect(summary({ rating: '2', forTranslator: 'a', forGengo: 'b', isPublic: true })).toBe(
    'rating 2, words for the translator, private words for Gengo, and permission to show it publicly',
  );
});
