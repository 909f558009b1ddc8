import { afterEach, expect, test, vi } from 'vitest';
import { browserLocks, openChannel } from './between-tabs.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['has none', {}],
  ['says undefined', { locks: undefined }],
  ['says null', { locks: null }],
])('a browser that %s has no locks', (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(browserLocks()).toBeUndefined();
});

test('one that has some gives them', () => {
  const locks = {};
  vi.stubGlobal('navigator', { locks });
  expect(browserLocks()).toBe(locks);
});

test('a channel that is forbidden is none', () => {
  vi.stubGlobal('BroadcastChannel', function forbidden() {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  expect(openChannel('galley:test')).toBeUndefined();
});
