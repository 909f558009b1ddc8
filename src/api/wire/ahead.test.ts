import { expect, test } from 'vitest';
import { createAhead } from './ahead.ts';

/** On a clock of its own, where each call takes a second; `pass` moves it on. */
function onOwnClock() {
  let now = 0;
  const alarms: { at: number; act: () => void }[] = [];
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => alarms.push({ at: now + ms, act: resolve }));
  const ahead = createAhead({ gaps: { opening: 2_000, later: 500 }, now: () => now, sleep });
  const begun: { name: string; at: number; isAhead: boolean }[] = [];
  return {
    ahead,
    begun,
    ask: (name: string, signal?: AbortSignal, takes = 1_000) =>
      ahead.of(name)(async (isAhead) => {
        begun.push({ name, at: now, isAhead });
        await sleep(takes);
        return name;
      }, signal),
    pass: async (ms: number) => {
      const until = now + ms;
      for (;;) {
        // Who was let go goes now.
        for (let turn = 0; turn < 6; turn += 1) {
          await Promise.resolve();
        }
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

test('one after the other, and none sooner than a pause after the one before', async () => {
  const { ask, begun, pass } = onOwnClock();
  void ask('a');
  void ask('b', undefined, 5_000);
  void ask('c');
  await pass(20_000);
  expect(begun.map(({ name, at }) => [name, at])).toEqual([
    ['a', 0],
    ['b', 2_000],
    ['c', 7_000],
  ]);
  expect(begun.every(({ isAhead }) => isAhead)).toBe(true);
  void ask('d');
  await pass(0);
  expect(begun.at(-1)).toMatchObject({ name: 'd', at: 20_000 });
});

test('the pauses are shorter once the page is there', async () => {
  const { ask, begun, pass } = onOwnClock();
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) void ask(name, undefined, 0);
  await pass(20_000);
  expect(begun.map(({ at }) => at)).toEqual([
    0, 2_000, 4_000, 6_000, 8_000, 10_000, 10_500, 11_000,
  ]);
});

test('who gives up takes nobody’s turn', async () => {
  const { ask, begun, pass } = onOwnClock();
  const gone = new AbortController();
  const given = ask('a', gone.signal);
  void ask('b');
  gone.abort(new Error('scrolled past'));
  await expect(given).rejects.toThrow('scrolled past');
  await pass(0);
  expect(begun).toEqual([{ name: 'b', at: 0, isAhead: true }]);
  await expect(ask('c', gone.signal)).rejects.toThrow('scrolled past');
});

test('what a person waits for now begins at once, beside what is under way', async () => {
  const { ahead, ask, begun, pass } = onOwnClock();
  for (const name of ['a', 'b', '7', '7', 'c']) void ask(name);
  await pass(100);
  ahead.hurry('7');
  await pass(30_000);
  expect(begun.map(({ name, at, isAhead }) => [name, at, isAhead])).toEqual([
    ['a', 0, true],
    ['7', 100, false],
    ['7', 100, false],
    ['b', 2_000, true],
    ['c', 4_000, true],
  ]);
});

test('what is on its way, and may stand at the proxy, is asked for once more when a person waits for it', async () => {
  const { ahead, ask, begun, pass } = onOwnClock();
  const first = ask('7', undefined, 20_000);
  await pass(100);
  ahead.hurry('7', { isAhead: true });
  ahead.hurry('8');
  ahead.hurry('7');
  await pass(20_000);
  expect(begun.map(({ at, isAhead }) => [at, isAhead])).toEqual([
    [0, true],
    [100, false],
  ]);
  expect(await first).toBe('7');
  ahead.hurry('7');
  expect(begun).toHaveLength(2);
});

test('of two that are on their way for the same, the first one’s failure is not told', async () => {
  const { ahead, pass } = onOwnClock();
  const tries: { resolve: (read: string) => void; reject: (error: Error) => void }[] = [];
  const asked = ahead.of('7')(
    () => new Promise<string>((resolve, reject) => tries.push({ resolve, reject })),
  );
  await pass(0);
  ahead.hurry('7');
  tries[0]?.reject(new Error('refused'));
  await pass(0);
  tries[1]?.resolve('read');
  expect(await asked).toBe('read');
  const failing = ahead.of('8')(() => Promise.reject(new Error('down')));
  await Promise.all([pass(10_000), expect(failing).rejects.toThrow('down')]);
});

test('so does what is about to be asked for, and gives way to what somebody waits for', async () => {
  const { ahead, ask, begun, pass } = onOwnClock();
  for (const name of ['a', 'b', '7']) void ask(name);
  await pass(100);
  ahead.hurry('7', { isAhead: true });
  await pass(0);
  expect(begun.at(-1)).toEqual({ name: '7', at: 100, isAhead: true });
});

test('one that fails is told, and the next comes', async () => {
  const { ahead, ask, begun, pass } = onOwnClock();
  const failing = ahead.of('a')(() => Promise.reject(new Error('down')));
  void ask('b');
  await expect(failing).rejects.toThrow('down');
  await pass(2_000);
  expect(begun).toMatchObject([{ name: 'b' }]);
});

test('all at once where the server is our own', async () => {
  const { ahead, ask, begun, pass } = onOwnClock();
  for (const name of ['a', 'b', 'c']) void ask(name);
  ahead.lift();
  const last = ask('d');
  expect(begun.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  await pass(1_000);
  expect(await last).toBe('d');
});
