import { beforeAll, beforeEach, expect, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NOW, startWorker, unhandled } from './gengo.ts';

beforeAll(async () => {
  await startWorker();
});

beforeEach(async () => {
  await page.viewport(1440, 900);
  localStorage.clear();
  // The date alone: timers run on, for the page really waits, fetches and paints.
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');

  // Registered first, so it runs last: after the page has been closed.
  onTestFinished(() => {
    const noise = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
    const unanswered = unhandled.splice(0);
    vi.restoreAllMocks();
    vi.useRealTimers();
    expect(noise, 'console errors and warnings').toEqual([]);
    expect(unanswered, 'requests that nothing answers').toEqual([]);
  });
});
