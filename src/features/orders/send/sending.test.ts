import { expect, test, vi } from 'vitest';
import { someDraft, withTabs } from '#test/sending-tabs.ts';
import { orderPayload } from './order-payload.ts';

const SENT = 'drop-after@POST translate/jobs*1';
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

test('the record stands on the shelf before the order leaves', async () => {
  const { openTab, client, shelf } = await withTabs();
  const tab = await openTab();
  let kept: string | undefined;
  const fetch = globalThis.fetch;
  globalThis.fetch = async (url, init) => {
    if (init?.method === 'POST') kept = [...shelf.values()].join('');
    return fetch(url, init);
  };
  tab.sending.ask();
  await tab.sending.confirm();
  expect(JSON.parse(kept ?? '')).toMatchObject({ id: 'galley:1', state: 'sending' });
  const { log } = await client.control('log');
  expect(JSON.stringify(log)).toContain('galley:1');
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
  const { openTab, faults, orders, kill, shelf } = await withTabs({}, someDraft(more));
  await faults(SENT);
  const tab = await openTab();
  tab.sending.ask();
  void tab.sending.confirm();
  await vi.waitUntil(() => shelf.size > 0, { interval: 1 });
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
  await faults('reset@POST translate/jobs*1,500@GET translate/jobs');
  const tab = await openTab();
  await press(tab);
  await pass(125_000);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'unclear' });
  await tab.sending.confirm();
  expect(await orders()).toBe(0);
  await faults('');
  tab.sending.ask();
  expect(tab.sending.snapshot()).toMatchObject({ is: 'confirming', unclear: { id: 'galley:1' } });
  await tab.sending.confirm();
  expect(tab.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'answered' });
  expect(await orders()).toBe(1);
});

test('unclear, looked for again: found, though it was taken at the first sending', async () => {
  const { openTab, press, faults, orders, pass } = await withTabs();
  await faults('drop-after@POST translate/jobs*1,500@GET translate/jobs');
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
  await client.post('translate/jobs', orderPayload(draft, 'galley:1').payload);
  const tab = await openTab();
  await press(tab);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'ordered', how: 'repeated' });
  expect(await orders()).toBe(1);
});

test('where nothing can be kept, nothing is sent', async () => {
  const { openTab, press, orders, shelf } = await withTabs();
  shelf.set = () => {
    throw new Error('QuotaExceededError');
  };
  const tab = await openTab();
  await press(tab);
  expect(await orders()).toBe(0);
  expect(tab.sending.snapshot()).toMatchObject({ is: 'confirming', last: { is: 'refused' } });
});
