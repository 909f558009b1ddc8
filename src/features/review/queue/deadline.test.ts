import { expect, test } from 'vitest';
import { approvalAt } from '#api/job/here/deliveries.ts';
import { timeLeft } from './deadline.ts';

const HOUR = 3600;

test.each([
  [-1, 'Approval due', true],
  [0, 'Approval due', true],
  [59, 'Urgent: < 1 min left', true],
  [12 * HOUR - 60, 'Urgent: 11 hr, 59 min left', true],
  [12 * HOUR, '12 hr left', false],
  [52 * HOUR, '2 days, 4 hr left', false],
])('%i seconds: %s', (left, words, isUrgent) => {
  expect(timeLeft(1_000_000 + left, 1_000_000)).toMatchObject({ words, isUrgent });
});

test('the window begins at the delivery', () => {
  expect(approvalAt(1_000, 120)).toBe(1_000 + 120 * HOUR);
});
