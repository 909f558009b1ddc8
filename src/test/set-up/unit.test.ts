import { expect, test, vi } from 'vitest';

test('a clock that a test lets stand', () => {
  vi.useFakeTimers({ now: 0 });
  expect(Date.now()).toBe(0);
});

test('goes on for the next', async () => {
  expect(Date.now()).toBeGreaterThan(0);
  await new Promise((resolve) => {
    setTimeout(resolve, 1);
  });
});
