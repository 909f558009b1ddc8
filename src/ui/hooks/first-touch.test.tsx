import { expect, test, vi } from 'vitest';
import { onFirstTouch } from './first-touch.ts';

test('a keydown in which nothing was pressed is no touch; the first key is', () => {
  const act = vi.fn<() => void>();
  const stop = onFirstTouch(act);
  dispatchEvent(new Event('keydown'));
  expect(act).not.toHaveBeenCalled();
  dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(act).toHaveBeenCalledTimes(1);
  stop();
});
