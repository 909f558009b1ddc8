import { expect, test } from 'vitest';
import { ApiError, type ApiErrorKind } from './errors.ts';
import { retryDelay, shouldRetry } from './query-policy.ts';

test('retries twice where the way there failed', () => {
  for (const kind of ['unreachable', 'unavailable', 'paced'] as const) {
    const retries = [0, 1, 2, 3].map((count) => shouldRetry(count, new ApiError(kind, '')));
    expect(retries).toEqual([true, true, false, false]);
  }
});

test('what is overloaded says when it wants to be asked; two desks do not ask in step', () => {
  const busy = (retryAfter?: number) => new ApiError('unavailable', '', { retryAfter });
  expect([0, 1].map((count) => retryDelay(count, busy(), 0))).toEqual([1_000, 2_000]);
  expect(retryDelay(0, busy(7_000), 0)).toBe(7_000);
  expect(retryDelay(0, busy(7_000), 1)).toBe(10_500);
  expect(retryDelay(1, busy(500), 0)).toBe(2_000);
  expect(
    new Set(Array.from({ length: 20 }, () => retryDelay(0, busy(7_000)))).size,
  ).toBeGreaterThan(5);
  // Its person is told rather than left waiting.
  expect([20_000, 20_001].map((ms) => shouldRetry(0, busy(ms)))).toEqual([true, false]);
});

test.each<ApiErrorKind>(['offline', 'unknown-outcome', 'no-access', 'keys-refused', 'unreadable'])(
  'never retries %s',
  (kind) => {
    expect(shouldRetry(0, new ApiError(kind, ''))).toBe(false);
  },
);

test('never retries a fault of our own', () => {
  expect(shouldRetry(0, new TypeError('undefined is not a function'))).toBe(false);
});
