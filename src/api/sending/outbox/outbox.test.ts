import { expect, test } from 'vitest';
import { createBrowser, taking } from '#test/tabs/tabs.ts';
import { ApiError } from '../../wire/errors.ts';
import { FRESH_MS } from './age.ts';
import type { OutboxEngine } from './outbox-types.ts';

const stateOf = (engine: OutboxEngine, jobId = '7') =>
  engine.snapshot().entries.find((entry) => entry.jobId === jobId)?.state;

async function heldIn(browser: ReturnType<typeof createBrowser>, ...jobIds: string[]) {
  const tab = await browser.openTab();
  for (const jobId of jobIds) await tab.engine.hold(taking(jobId));
  return tab;
}

test('held for its time, then sent once', async () => {
  const browser = createBrowser();
  const { engine } = await heldIn(browser, '7');
  await browser.pass(7_999);
  expect([browser.sent, stateOf(engine)?.is]).toEqual([[], 'held']);
  await browser.pass(60_000);
  expect(browser.sent).toEqual(['7']);
  expect(engine.snapshot()).toMatchObject({ entries: [], done: [{ jobId: '7' }] });
});

test('for 0 seconds it goes at once, and its person hears of it', async () => {
  const browser = createBrowser();
  const { engine } = await browser.openTab();
  const heard: string[] = [];
  await engine.hold(taking('7', { seconds: 0, onDone: () => heard.push('done') }));
  await browser.settle();
  expect([browser.taken, heard]).toEqual([['7'], ['done']]);
});

test('undone at the last ms it is never sent', async () => {
  const browser = createBrowser();
  const { engine } = await heldIn(browser, '7');
  await browser.pass(7_999);
  engine.undo('7');
  await browser.pass(FRESH_MS);
  expect([browser.sent, engine.snapshot().entries]).toEqual([[], []]);
});

test('the last one taken is undone first', async () => {
  const browser = createBrowser();
  const { engine } = await heldIn(browser, '8', '7');
  engine.undoLast();
  await browser.pass(10_000);
  expect(browser.sent).toEqual(['8']);
});

test('pressed twice, or once more while it is pending, it is taken once', async () => {
  const browser = createBrowser();
  const { engine } = await browser.openTab();
  const [first, second] = [engine.hold(taking('7')), engine.hold(taking('7'))];
  expect([await first, await second, await engine.hold(taking('7'))]).toEqual([true, true, false]);
  await browser.pass(10_000);
  expect(browser.sent).toEqual(['7']);
});

test.each([
  ['it had arrived', 'lost-after', ['7'], 0],
  ['it had not', 'lost-before', ['7', '7'], 15_000],
] as const)('the answer is lost: %s', async (_, fate, sent, later) => {
  const browser = createBrowser();
  const { engine } = await heldIn(browser, '7');
  browser.fate(fate);
  await browser.pass(8_000 + Math.max(0, later - 1));
  expect(browser.sent).toEqual(['7']);
  await browser.pass(1);
  expect([browser.sent, browser.taken]).toEqual([sent, ['7']]);
  expect(engine.snapshot().done).toHaveLength(1);
});

test('refused, it asks its person and goes when it is wanted again', async () => {
  const browser = createBrowser();
  const { engine } = await heldIn(browser, '7');
  browser.fate(new ApiError('unavailable', 'down', { code: 2800 }));
  await browser.pass(8_000);
  expect(stateOf(engine)).toEqual({
    is: 'attention',
    problem: { is: 'refused', refusal: { kind: 'unavailable', message: 'down', code: 2800 } },
  });
  await browser.pass(FRESH_MS);
  expect(browser.sent).toHaveLength(1);
  engine.again('7');
  await browser.settle();
  expect([browser.sent, browser.taken]).toEqual([['7', '7'], ['7']]);
});

test('what needed attention can be decided anew, or let go', async () => {
  const browser = createBrowser();
  const { engine } = await heldIn(browser, '7', '8');
  browser.fate(new ApiError('invalid', 'no'), new ApiError('invalid', 'no'));
  await browser.pass(8_000);
  engine.discard('8');
  expect(await engine.hold(taking('7'))).toBe(true);
  await browser.pass(8_000);
  expect([browser.taken, engine.snapshot().entries]).toEqual([['7'], []]);
});

test('offline it waits, and goes when the network is back', async () => {
  const browser = createBrowser();
  const { engine } = await heldIn(browser, '7');
  await browser.setOnline(false);
  await browser.pass(60_000);
  expect([browser.sent, stateOf(engine)?.is]).toEqual([[], 'waiting']);
  await browser.setOnline(true);
  expect(browser.taken).toEqual(['7']);
});

test('what Galley kept back was not sent: it is tried again by itself', async () => {
  const browser = createBrowser();
  browser.fate(new ApiError('paced', 'not sent'));
  const { engine } = await heldIn(browser, '7');
  await browser.pass(8_000);
  expect([browser.taken, stateOf(engine)?.is]).toEqual([[], 'waiting']);
  await browser.pass(10_000);
  expect([browser.taken, engine.snapshot().entries]).toEqual([['7'], []]);
});

test('offline for more than ten minutes its person is asked', async () => {
  const browser = createBrowser();
  const { engine } = await heldIn(browser, '7');
  await browser.setOnline(false);
  await browser.pass(FRESH_MS);
  expect(stateOf(engine)).toEqual({ is: 'attention', problem: { is: 'too-old' } });
  await browser.setOnline(true);
  expect(browser.sent).toEqual([]);
});

test.each([
  ['another version', (at: ReturnType<typeof createBrowser>) => at.version.set('7', 'revision:2')],
  ['another status', (at: ReturnType<typeof createBrowser>) => at.status.set('7', 'approved')],
])('back with %s its person is asked', async (_, change) => {
  const browser = createBrowser();
  (await heldIn(browser, '7')).die();
  change(browser);
  const { engine } = await browser.openTab();
  await browser.pass(60_000);
  expect([browser.sent, stateOf(engine)?.is]).toEqual([[], 'attention']);
});

test('the computer slept through its deadline: it is read before it goes', async () => {
  const browser = createBrowser();
  const { engine } = await heldIn(browser, '7');
  browser.status.set('7', 'approved');
  browser.sleep(60_000);
  engine.tick();
  await browser.settle();
  expect([browser.sent, stateOf(engine)?.is]).toEqual([[], 'attention']);
});

test('the computer slept before the reading was heard: it is read again', async () => {
  const browser = createBrowser();
  (await heldIn(browser, '7')).die();
  const { engine } = await browser.openTab();
  browser.hang('reading');
  await browser.pass(8_000);
  expect(stateOf(engine)?.is).toBe('checking');
  browser.status.set('7', 'approved');
  browser.sleep(60_000);
  await browser.answer();
  expect([browser.sent, stateOf(engine)?.is]).toEqual([[], 'attention']);
});

test('one translation has one decision over all tabs', async () => {
  const browser = createBrowser();
  const [one, two] = [await browser.openTab(), await browser.openTab()];
  expect(await Promise.all([one.engine.hold(taking('7')), two.engine.hold(taking('7'))])).toEqual([
    true,
    false,
  ]);
  expect(stateOf(two.engine)?.is).toBe('held');
  await browser.pass(10_000);
  expect([browser.sent, two.engine.snapshot().entries]).toEqual([['7'], []]);
});

test('pressed in two tabs and undone in one, it is not taken by the other after all', async () => {
  const browser = createBrowser();
  const [one, two] = [await browser.openTab(), await browser.openTab()];
  const [first, second] = [one.engine.hold(taking('7')), two.engine.hold(taking('7'))];
  await first;
  one.engine.undo('7');
  expect(await second).toBe(false);
  await browser.pass(10_000);
  expect([browser.sent, two.engine.snapshot().entries]).toEqual([[], []]);
});

test('another tab undoes, and stops the clock', async () => {
  const browser = createBrowser();
  await heldIn(browser, '7', '8');
  const { engine } = await browser.openTab();
  engine.pause('8');
  await browser.pass(30_000);
  expect([browser.sent, stateOf(engine, '8')?.is]).toEqual([['7'], 'paused']);
  engine.undo('8');
  await browser.pass(30_000);
  expect(browser.sent).toEqual(['7']);
});

test('its tab dies, another one takes it over and reads before it sends', async () => {
  const browser = createBrowser();
  const first = await heldIn(browser, '7', '8');
  const second = await browser.openTab();
  first.die();
  await browser.settle();
  browser.version.set('8', 'revision:2');
  await browser.pass(10_000);
  expect([browser.sent, stateOf(second.engine, '8')?.is]).toEqual([['7'], 'attention']);
});

test.each([
  ['it had arrived', 'ok', 1],
  ['it had not', 'lost-before', 2],
] as const)('its tab dies while it is sent: %s', async (_, fate, times) => {
  const browser = createBrowser();
  const tab = await heldIn(browser, '7');
  browser.hang();
  browser.fate(fate);
  await browser.pass(8_000);
  tab.die();
  await browser.answer();
  const { engine } = await browser.openTab();
  await browser.pass(14_000);
  expect(browser.sent).toHaveLength(1);
  await browser.pass(2_000);
  expect([browser.sent.length, browser.taken]).toEqual([times, ['7']]);
  expect(engine.snapshot().entries).toEqual([]);
});

test('on the way out each is marked, then sent, while 48 KiB are not full; the rest goes on return', async () => {
  const browser = createBrowser();
  const tab = await browser.openTab();
  const comment = 'ö'.repeat(10_000);
  for (const jobId of ['1', '2', '3', '4'])
    await tab.engine.hold(taking(jobId, { decision: { action: 'revise', comment } }));
  browser.hang();
  tab.engine.leave();
  expect(browser.keepalive).toEqual(['1', '2']);
  await browser.settle();
  expect(browser.kept().map(({ state }) => state.is)).toEqual([
    'sending',
    'sending',
    'held',
    'held',
  ]);
  tab.die();
  await browser.openTab();
  await browser.pass(60_000);
  expect(browser.taken.toSorted()).toEqual(['1', '2', '3', '4']);
  expect(browser.sent).toHaveLength(4);
});

test('the page was only put away: what was on its way is looked for, not sent again', async () => {
  const browser = createBrowser();
  const { engine } = await heldIn(browser, '7');
  browser.hang();
  engine.leave();
  engine.back();
  await browser.settle();
  await browser.answer();
  await browser.pass(60_000);
  expect([browser.sent, engine.snapshot().entries]).toEqual([['7'], []]);
});

test('what was forgotten with everything else on this device is not sent', async () => {
  const browser = createBrowser();
  const tab = await heldIn(browser, '7');
  const { engine } = tab;
  await tab.forget();
  await browser.pass(60_000);
  expect(browser.sent).toEqual([]);
  expect(await engine.hold(taking('7'))).toBe(true);
});

test('an undo that cannot be written down is not called undone', async () => {
  const browser = createBrowser();
  const { engine } = await heldIn(browser, '7');
  browser.fill(true);
  engine.undo('7');
  await browser.settle();
  expect(stateOf(engine)).toEqual({ is: 'attention', problem: { is: 'not-kept' } });
  expect(browser.steps).not.toContain('undone');
});

test('what cannot be written down comes back to its person, and is never sent', async () => {
  const browser = createBrowser();
  browser.fill(true);
  const { engine } = await heldIn(browser, '7');
  await browser.pass(FRESH_MS);
  expect(stateOf(engine)).toEqual({ is: 'attention', problem: { is: 'not-kept' } });
  expect(browser.sent).toEqual([]);
});

test('after another life, how long ago is not known: its person is asked', async () => {
  const browser = createBrowser();
  (await heldIn(browser, '7')).die();
  browser.forgetTime();
  const { engine } = await browser.openTab();
  await browser.pass(60_000);
  expect(stateOf(engine)).toEqual({ is: 'attention', problem: { is: 'age-unknown' } });
  expect(browser.sent).toEqual([]);
});

test('while it is being written down it is taken, not shown as held, and can be undone', async () => {
  const browser = createBrowser();
  const { engine } = await browser.openTab();
  const seen: string[][][] = [];
  const ids = () =>
    [engine.snapshot().taken, engine.snapshot().entries].map((all) => all.map((one) => one.jobId));
  await engine.hold(taking('7', { onLocked: () => seen.push(ids()) }));
  expect([...seen, ids()]).toEqual([
    [['7'], []],
    [['7'], ['7']],
  ]);
  await engine.hold(taking('8', { onLocked: () => engine.undoLast() }));
  expect(ids()).toEqual([['7'], ['7']]);
  await browser.pass(10_000);
  expect(browser.sent).toEqual(['7']);
});

test('a tab knows which clock is its own, and takes it over from a tab that is gone', async () => {
  const browser = createBrowser();
  const [one, two] = [await browser.openTab(), await browser.openTab()];
  await one.engine.hold(taking('7'));
  await browser.settle();
  const owners = () => [one, two].map(({ engine }) => engine.snapshot().owned.has('7'));
  expect(owners()).toEqual([true, false]);
  expect(stateOf(two.engine)?.is).toBe('held');
  one.die();
  await browser.settle();
  expect(two.engine.snapshot().owned.has('7')).toBe(true);
});
