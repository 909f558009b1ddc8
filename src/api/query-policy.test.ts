import { expect, test } from 'vitest';
import { ApiError, type ApiErrorKind } from './errors.ts';
import { shouldRetry } from './query-policy.ts';

test('retries twice where the way there failed', () => {
  for (const kind of ['unreachable', 'unavailable'] as const) {
    const retries = [0, 1, 2, 3].map((count) => shouldRetry(count, new ApiError(kind, '')));
    expect(retries).toEqual([true, true, false, false]);
  }
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
