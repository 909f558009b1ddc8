import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPace } from './polite.ts';

/** A pace on a clock of its own; `pass` moves it on. */
function onOwnClock(options: { aMinute: number; atOnce: number }) {
  let now = 0;
  const alarms: { at: number; act: () => void }[] = [];
  const pace = createPace({
    ...options,
    now: () => now,
    later: (act, ms) => alarms.push({ at: now + ms, act }),
  });
  const gone: { name: string; at: number }[] = [];
  return {
    pace,
    gone,
    ask: async (name: string, signal = new AbortController().signal) => {
      await pace.turn(name, signal);
      gone.push({ name, at: now });
    },
    pass: async (ms: number) => {
      const until = now + ms;
      for (;;) {
        // Who was let go goes now.
        await Promise.resolve();
        await Promise.resolve();
        const next = alarms.toSorted((a, b) => a.at - b.at)[0];
        if (!next || next.at > until) break;
        alarms.splice(alarms.indexOf(next), 1);
        now = next.at;
        next.act();
      }
      now = until;
    },
  };
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index));

test('a screenful goes at once, the rest in turn', async () => {
  const clock = onOwnClock({ aMinute: 15, atOnce: 5 });
  for (const id of ids(8)) void clock.ask(id);
  await clock.pass(0);
  expect(clock.gone.map(({ name }) => name)).toEqual(ids(5));
  await clock.pass(6_000);
  expect(clock.gone.map(({ name }) => name)).toEqual(ids(6));
  await clock.pass(12_000);
  expect(clock.gone.map(({ name, at }) => [name, at]).slice(5)).toEqual([
    ['5', 6_000],
    ['6', 12_000],
    ['7', 18_000],
  ]);
});

test('no minute ever sees more than it may, whenever it is asked', async () => {
  const asks = fc.array(fc.tuple(fc.nat(20_000), fc.integer({ min: 1, max: 40 })), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(asks, async (bursts) => {
      const clock = onOwnClock({ aMinute: 30, atOnce: 10 });
      for (const [wait, count] of bursts) {
        await clock.pass(wait);
        for (const id of ids(count)) void clock.ask(id);
      }
      await clock.pass(1_200_000);
      const times = clock.gone.map(({ at }) => at);
      expect(times).toHaveLength(bursts.reduce((sum, [, count]) => sum + count, 0));
      for (const from of times)
        expect(times.filter((at) => at >= from && at < from + 60_000).length).toBeLessThanOrEqual(
          30,
        );
    }),
  );
});

test('what goes at once counts: the background waits the longer', async () => {
  const clock = onOwnClock({ aMinute: 15, atOnce: 5 });
  for (let call = 0; call < 7; call += 1) clock.pace.spend();
  void clock.ask('row');
  await clock.pass(17_000);
  expect(clock.gone).toEqual([]);
  await clock.pass(1_000);
  expect(clock.gone).toEqual([{ name: 'row', at: 18_000 }]);
});

test('who gives up does not go, and keeps nobody waiting', async () => {
  const clock = onOwnClock({ aMinute: 11, atOnce: 1 });
  void clock.ask('first');
  const patience = new AbortController();
  const second = clock.ask('second', patience.signal);
  void clock.ask('third');
  patience.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  await clock.pass(6_000);
  expect(clock.gone.map(({ name }) => name)).toEqual(['first', 'third']);
});

test('who gives up at once takes nobody’s turn', async () => {
  const clock = onOwnClock({ aMinute: 11, atOnce: 1 });
  const patience = new AbortController();
  const first = clock.ask('first', patience.signal);
  patience.abort(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  void clock.ask('second');
  await clock.pass(0);
  expect(clock.gone.map(({ name }) => name)).toEqual(['second']);
});

test('what a person now waits for goes before its turn', async () => {
  const clock = onOwnClock({ aMinute: 11, atOnce: 1 });
  for (const id of ids(4)) void clock.ask(id);
  await clock.pass(0);
  clock.pace.hurry('3');
  await clock.pass(0);
  expect(clock.gone.map(({ name }) => name)).toEqual(['0', '3']);
  // It has been taken from those to come.
  await clock.pass(6_000);
  expect(clock.gone).toHaveLength(2);
  await clock.pass(6_000);
  expect(clock.gone.map(({ name }) => name)).toEqual(['0', '3', '1']);
});

test('where no limit is to be kept, all goes at once, what waits already too', async () => {
  const clock = onOwnClock({ aMinute: 11, atOnce: 1 });
  for (const id of ids(4)) void clock.ask(id);
  await clock.pass(0);
  expect(clock.gone).toHaveLength(1);
  clock.pace.lift();
  for (const id of ids(300)) void clock.ask(id);
  await clock.pass(0);
  clock.pace.spend();
  void clock.ask('last');
  await clock.pass(0);
  expect(clock.gone).toHaveLength(305);
});

test('tells beforehand how long it takes, and is right', async () => {
  const { pace, ask, gone, pass } = onOwnClock({ aMinute: 100, atOnce: 40 });
  pace.spend();
  expect(pace.timeFor(10)).toBe(0);
  const expected = pace.timeFor(100);
  void Promise.all(ids(100).map((name) => ask(name)));
  await pass(10 * 60_000);
  expect(gone).toHaveLength(100);
  expect(gone.at(-1)?.at).toBeCloseTo(expected, -3);
});
