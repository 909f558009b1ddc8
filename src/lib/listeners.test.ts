import { expect, test, vi } from 'vitest';
import { createListeners } from './listeners.ts';

test('each listener is told in its turn, until it stops', () => {
  const { subscribe, tell } = createListeners<[number]>();
  const [first, second] = [vi.fn<(n: number) => void>(), vi.fn<(n: number) => void>()];
  const stop = subscribe(first);
  subscribe(second);
  tell(1);
  stop();
  tell(2);
  expect(first.mock.calls).toEqual([[1]]);
  expect(second.mock.calls).toEqual([[1], [2]]);
});

test('a listener may stop itself while it is told', () => {
  const { subscribe, tell } = createListeners();
  const other = vi.fn<() => void>();
  const stop = subscribe(() => stop());
  subscribe(other);
  tell();
  tell();
  expect(other).toHaveBeenCalledTimes(2);
});
