import { expect, test } from 'vitest';
import { readPreferences } from './preferences.ts';

const USUAL = {
  reviewHours: 120,
  holdSeconds: 8,
  afterDecision: 'next',
  hideDecided: false,
  keysOn: true,
  keys: {},
  notifyReady: false,
  savedReplies: [],
};

test.each([undefined, null, 'x', 7, [], {}])('%j: all as usual', (kept) => {
  expect(readPreferences(kept)).toEqual(USUAL);
});

test('what cannot be read falls back for itself alone', () => {
  const kept = { reviewHours: 0, holdSeconds: 20, afterDecision: 'later', savedReplies: ['Hi'] };
  expect(readPreferences(kept)).toEqual({ ...USUAL, holdSeconds: 20, savedReplies: ['Hi'] });
});
