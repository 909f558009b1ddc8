import { describe, expect, test, vi } from 'vitest';
import { HOUR, START } from '#sandbox/test-client.ts';
import { someDraft, withTabs } from '#test/tabs/sending-tabs.ts';
import { orderPayload } from '#features/orders/draft/order-payload.ts';

const SENT = 'drop-after@POST translate/jobs*1';
/** The account cannot be read from the order on. */
const UNREADABLE = '500@GET translate/jobs>POST translate/jobs';
const NEVER = 'reset@POST translate/jobs*1';

test('sends once, however often it is pressed, and nothing before it was asked', async () => {
  const { openTab, press, orders, ordered } = await withTabs();
  const tab = await openTab();
  await tab.sending.confirm();
  expect(await orders()).toBe(0);
  await press(tab, 50);
  await press(tab, 50);
  expect(await orders()).toBe(1);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'answered' });
  expect(ordered).toHaveLength(1);
});

test('the record is on disk before the order leaves', async () => {
  const { openTab, client, record } = await withTabs();
  const tab = await openTab();
  let kept: unknown;
  const fetch = globalThis.fetch;
  globalThis.fetch = async (url, init) => {
    if (init?.method === 'POST') kept = structuredClone(record());
    return fetch(url, init);
  };
  tab.sending.ask();
  await tab.sending.confirm();
  expect(kept).toMatchObject({
    id: 'm1',
    state: 'sending',
    isMarked: true,
    fence: { at: START / 1000 },
  });
  const { log } = await client.control('log');
  expect(JSON.stringify(log)).toContain('m1');
});

test('two tabs with the same draft: one order, and both are told', async () => {
  const { openTab, orders, settle } = await withTabs();
  const [one, other] = [await openTab(), await openTab()];
  one.sending.ask();
  other.sending.ask();
  void one.sending.confirm();
  void other.sending.confirm();
  await settle();
  expect(await orders()).toBe(1);
  expect(one.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'answered' });
  expect(other.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'before' });
});

test('a tab that still shows a draft ordered elsewhere cannot order it', async () => {
  const { openTab, press, orders } = await withTabs();
  const [one, stale] = [await openTab(), await openTab()];
  await press(one);
  await press(stale);
  expect(await orders()).toBe(1);
  expect(stale.sending.snapshot()).toMatchObject({ is: 'ordered' });
});

test('an order whose answer was lost is found', async () => {
  const { openTab, press, faults, orders, ordered } = await withTabs();
  await faults(SENT);
  const tab = await openTab();
  await press(tab);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'lost' });
  expect(await orders()).toBe(1);
  expect(ordered).toHaveLength(1);
});

test.each([
  ['untagged', { tagged: false }],
  ['tagged', {}],
])('the same %s when the tab was killed in between', async (_, more) => {
  const { openTab, faults, orders, kill } = await withTabs({}, someDraft(more));
  await faults(SENT);
  const tab = await openTab();
  tab.sending.ask();
  void tab.sending.confirm();
  await vi.waitUntil(async () => (await orders()) > 0, { interval: 1 });
  await kill(tab);
  const next = await openTab();
  expect(next.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'lost' });
  expect(await orders()).toBe(1);
});

test('what never arrived is told after two minutes, and can be sent then', async () => {
  const { openTab, press, faults, orders, pass } = await withTabs();
  await faults(NEVER);
  const tab = await openTab();
  await press(tab);
  await pass(119_000);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'looking' });
  await press(tab);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'looking' });
  await pass(2_000);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'ready', last: { is: 'not-ordered' } });
  await press(tab);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'answered' });
  expect(await orders()).toBe(1);
});

test('an order that Gengo takes only a minute later is waited for', async () => {
  const { openTab, press, late, orders, pass } = await withTabs();
  const tab = await openTab();
  late(60_000);
  await press(tab);
  await pass(59_000);
  await press(tab, 10);
  await pass(30_000);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'lost' });
  expect(await orders()).toBe(1);
});

test('Gengo says that it is down: told in the dialog, from where it may be tried again', async () => {
  const { openTab, press, faults, orders } = await withTabs();
  await faults('2800@POST translate/jobs*1');
  const tab = await openTab();
  await press(tab);
  expect(tab.sending.snapshot()).toMatchObject({
    is: 'confirming',
    last: { is: 'refused', error: { kind: 'unavailable' } },
  });
  expect(await orders()).toBe(0);
  await press(tab);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'ordered' });
  expect(await orders()).toBe(1);
});

test('a gateway’s 500 is no answer: it is looked for, and told', async () => {
  const { openTab, press, faults, orders, pass } = await withTabs();
  await faults('500@POST translate/jobs*1');
  const tab = await openTab();
  await press(tab);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'looking', why: 'lost' });
  await pass(125_000);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'ready', last: { is: 'not-ordered' } });
  expect(await orders()).toBe(0);
});

test('what cannot be told stays locked; sent again by hand, it is asked about first', async () => {
  const { openTab, press, faults, orders, pass } = await withTabs();
  await faults(`${NEVER},${UNREADABLE}`);
  const tab = await openTab();
  await press(tab);
  await pass(125_000);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'unclear' });
  await tab.sending.confirm();
  expect(await orders()).toBe(0);
  await faults('');
  tab.sending.ask();
  // The page does so whenever something has changed.
  await tab.sending.sync();
  expect(tab.sending.snapshot()).toMatchObject({ is: 'confirming', unclear: { id: 'm1' } });
  await tab.sending.confirm();
  expect(tab.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'answered' });
  expect(await orders()).toBe(1);
});

test('unclear, looked for again: found, though it was taken at the first sending', async () => {
  const { openTab, press, faults, orders, pass } = await withTabs();
  await faults(`${SENT},${UNREADABLE}`);
  const tab = await openTab();
  await press(tab);
  await pass(125_000);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'unclear' });
  const next = await openTab();
  expect(next.sending.snapshot()).toMatchObject({ is: 'unclear' });
  await faults('');
  await next.sending.lookAgain();
  expect(next.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'lost' });
  expect(await orders()).toBe(1);
});

test('1754: Gengo’s own guard leads to the order that it took', async () => {
  const { openTab, press, client, orders, draft } = await withTabs({ repeatGuard: true });
  // As a network does that repeats what it has sent.
  await client.post('translate/jobs', orderPayload(draft, 'm1').payload);
  const tab = await openTab();
  await press(tab);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'repeated' });
  expect(await orders()).toBe(1);
});

test('where it cannot be kept, nothing is sent, unless its person agrees', async () => {
  const { openTab, press, orders, fill, settle } = await withTabs();
  fill();
  const tab = await openTab();
  await press(tab);
  expect(await orders()).toBe(0);
  expect(tab.sending.snapshot()).toEqual({ is: 'confirming', last: { is: 'not-kept' } });
  void tab.sending.confirm(true);
  await settle();
  expect(tab.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'answered' });
  expect(await orders()).toBe(1);
});

test('where the account cannot be read first, nothing is sent', async () => {
  const { openTab, press, orders, faults, record } = await withTabs();
  await faults('500@GET translate/jobs');
  const tab = await openTab();
  await press(tab);
  expect(await orders()).toBe(0);
  expect(record()).toBeUndefined();
  expect(tab.sending.snapshot()).toMatchObject({ is: 'confirming', last: { is: 'unread' } });
  await faults('');
  await press(tab);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'ordered' });
});

describe('the browser’s clock decides nothing', () => {
  const SKEWS = { '10 min fast': 600_000, '2 h slow': -2 * HOUR, 'a day fast': 24 * HOUR };
  const cases = Object.entries(SKEWS).flatMap(([name, skew]) =>
    [true, false].flatMap((tagged) =>
      [true, false].map((isTimeKnown) => ({ name, skew, tagged, isTimeKnown })),
    ),
  );
  const setClock = (skew: number) => {
    vi.useFakeTimers({ toFake: ['Date'], now: START + skew });
  };

  test.each(cases)('$name, tagged: $tagged, Gengo’s time known: $isTimeKnown', async (one) => {
    setClock(one.skew);
    const day = await withTabs({}, someDraft({ tagged: one.tagged }));
    const { openTab, press, faults, orders, pass, kill, record } = day;
    if (!one.isTimeKnown) day.forgetTime();
    await faults(NEVER);
    const tab = await openTab();
    await press(tab);
    await pass(119_000);
    expect(tab.sending.snapshot()).toMatchObject({ is: 'looking' });
    await pass(2_000);
    expect(tab.sending.snapshot()).toMatchObject({ is: 'ready', last: { is: 'not-ordered' } });
    // Now it is taken, its answer is lost, and the browser is killed; somebody comes back at once or a day later.
    await faults(SENT);
    tab.sending.ask();
    void tab.sending.confirm();
    await vi.waitUntil(async () => (await orders()) > 0, { interval: 1 });
    await kill(tab);
    expect(record()).toMatchObject({ state: expect.stringMatching(/sending|unknown/) });
    await pass(one.tagged ? 0 : 24 * HOUR);
    const next = await openTab();
    expect(next.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'lost' });
    expect(await orders()).toBe(1);
  });

  test.each(Object.entries(SKEWS))(
    'what an older Galley left with a clock %s is found, or unclear',
    async (_, skew) => {
      setClock(skew);
      const id = 'galley:1-2-3';
      const day = await withTabs();
      const { openTab, client, leave, pass, orders } = day;
      const payload = orderPayload(day.draft, id).payload;
      const since = (START + skew) / 1000;
      leave({ id, since, first: since - 60, state: 'sending' });
      const tab = await openTab();
      await pass(125_000);
      expect(tab.sending.snapshot()).toMatchObject({
        is: 'unclear',
        sent: { because: 'no-fence', first: { since: since - 60 } },
      });
      const jobs = Object.values(payload.jobs).map((job) => ({ ...job, custom_data: id }));
      await client.post('translate/jobs', { jobs });
      void tab.sending.lookAgain();
      await day.settle();
      expect(tab.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'lost' });
      expect(await orders()).toBe(1);
    },
  );
});

test('a record that cannot be read is not taken for nothing', async () => {
  const { openTab, leave, press, orders } = await withTabs();
  leave({ id: 'm1', state: 'of a newer Galley' });
  const tab = await openTab();
  expect(tab.sending.snapshot()).toMatchObject({ is: 'unclear' });
  await tab.sending.confirm();
  expect(await orders()).toBe(0);
  await press(tab);
  expect(await orders()).toBe(1);
});

test('killed at once after “Order”: the next visit never offers it plainly before it is accounted for', async () => {
  for (let turns = 0; turns < 60; turns += 3) {
    // One after the other: they share the page's one door to the network.
    const { openTab, press, orders, kill, pass } = await withTabs({ queueMs: 30_000 });
    const tab = await openTab();
    tab.sending.ask();
    void tab.sending.confirm();
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    if (turns > 30)
      await new Promise((resolve) => {
        setTimeout(resolve, turns - 30);
      });
    await kill(tab);
    const next = await openTab();
    await press(next);
    await pass(130_000);
    await press(next);
    expect([turns, await orders(), next.sending.snapshot().is]).toEqual([turns, 1, 'ordered']);
  }
});
