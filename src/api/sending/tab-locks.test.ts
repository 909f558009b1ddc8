import { beforeEach, expect, test, vi } from 'vitest';
import { createTabLock } from './tab-locks.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

/** A browser that grants a lock after so many ms, or never; `holder`: whether somebody has it meanwhile. */
function locksThat(grantAfter: number, holder: boolean) {
  const request = (
    _name: string,
    { signal }: LockOptions,
    granted: (lock: Lock | null) => Promise<void>,
  ) =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => resolve(granted(null)), grantAfter);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    });
  const held = holder
    ? [{ name: 'galley:a:outbox:7' }, { name: 'another' }]
    : [{ name: 'another' }];
  const query = async () => ({ held, pending: [] });
  // What `createTabLock` uses of a LockManager.
  return { request, query } as unknown as LockManager;
}

const taken = async (locks: LockManager) => {
  const lock = createTabLock(locks, 'galley:a:outbox:7').take(new AbortController().signal);
  await vi.advanceTimersByTimeAsync(10_000);
  return (await lock) !== undefined;
};

test('a busy browser is not another tab: the lock is waited for', async () => {
  expect(await taken(locksThat(3_000, false))).toBe(true);
});

test('another tab that keeps it is, and soon', async () => {
  const lock = createTabLock(locksThat(60_000, true), 'galley:a:outbox:7').take(
    new AbortController().signal,
  );
  await vi.advanceTimersByTimeAsync(1_001);
  expect(await lock).toBeUndefined();
});

test('another tab that lets go in time is none', async () => {
  expect(await taken(locksThat(500, true))).toBe(true);
});
