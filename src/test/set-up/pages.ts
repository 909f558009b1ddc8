import { beforeAll, beforeEach, onTestFinished, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { clock } from '#lib/time/clock.ts';
import { forgetAll } from '../kept.ts';
import { NOW, startWorker, unhandled } from '../gengo.ts';

/** What a page loads late is there beforehand: to fetch its many files one by one takes seconds, and pages wait for nobody. */
const parts = import.meta.glob(['/src/{pages,features,app}/**/*.{ts,tsx}', '!**/*.test.*']);

beforeAll(async () => {
  await startWorker();
  await Promise.all(Object.values(parts).map((load) => load()));
}, 60_000);

beforeEach(async () => {
  await page.viewport(1440, 900);
  // Where the last test left it, the pointer would rest on something of this one's page.
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
  clock.reset();
  // A row that the last test's list was left by.
  history.replaceState(null, '');
  await forgetAll();
  // The date alone: timers run on, for the page really waits, fetches and paints. Vitest's fake timers
  // would move it at each look of an `expect.element`: the slower the machine, the further.
  vi.setSystemTime(NOW);
  const spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];

  // Registered first, so it runs last: after the page has been closed.
  onTestFinished(() => {
    const noise = spies.flatMap((spy) => spy.mock.calls.map(([first]) => String(first)));
    const faults = [...noise, ...unhandled.splice(0).map((call) => `${call}: nothing answers it`)];
    vi.restoreAllMocks();
    vi.useRealTimers();
    if (faults.length > 0) throw new Error(`The page made noise:\n${faults.join('\n')}`);
  });
});
