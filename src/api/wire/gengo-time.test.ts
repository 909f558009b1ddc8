import { beforeEach, expect, test, vi } from 'vitest';
import { clock } from '#lib/time/clock.ts';
import { withAccount } from '#test/in-process.ts';
import { call } from './http.ts';
import { gengoNow, noteGengoDate } from './gengo-time.ts';
import { emptyAnswer } from '../schema/envelope.ts';

const DATE = 'Sun, 22 Nov 2026 12:00:00 GMT';
const NOON = Date.UTC(2026, 10, 22, 12);

beforeEach(() => {
  clock.reset();
  // Only what nobody can set is faked here; the browser's clock is wrong by two hours.
  vi.useFakeTimers({ toFake: ['performance', 'Date'], now: NOON - 2 * 3_600_000 });
});

test('is not known before an answer names it', () => {
  expect(gengoNow()).toBeUndefined();
  for (const header of [null, '', 'soon', '1795348800', '2026-11-22T12:00:00Z']) {
    noteGengoDate(header);
    expect(gengoNow()).toBeUndefined();
  }
});

test('runs on from what was named, whatever becomes of the browser’s clock', () => {
  noteGengoDate(DATE);
  expect(gengoNow()).toBe(NOON);
  vi.advanceTimersByTime(90_000);
  vi.setSystemTime(0);
  expect(gengoNow()).toBe(NOON + 90_000);
});

test('an answer without a time, or with none that can be read, changes nothing', () => {
  noteGengoDate(DATE);
  vi.advanceTimersByTime(5_000);
  noteGengoDate(null);
  noteGengoDate('soon');
  expect(gengoNow()).toBe(NOON + 5_000);
});

test('the newest counts, also when Gengo’s clock was set back', () => {
  noteGengoDate('Sun, 22 Nov 2026 13:00:00 GMT');
  noteGengoDate(DATE);
  expect(gengoNow()).toBe(NOON);
});

test.each(['', '500*1', 'html*1', 'torn-json*1'])(
  'is read from each answer (%s)',
  async (faults) => {
    const { client } = await withAccount({ faults, now: () => NOON });
    await client.control('now', { now: NOON + 1_000 });
    await call('GET', 'account/me', emptyAnswer).catch(() => undefined);
    expect(gengoNow()).toBe(NOON + 1_000);
  },
);

test('no answer of Gengo’s, no time of Gengo’s', async () => {
  await withAccount({ faults: 'reset*1' });
  await expect(call('GET', 'account/me', emptyAnswer)).rejects.toMatchObject({
    kind: 'unavailable',
  });
  expect(gengoNow()).toBeUndefined();
});
