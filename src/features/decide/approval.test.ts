import { expect, test } from 'vitest';
import { EMPTY_APPROVAL, toDecision } from './approval.ts';

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
