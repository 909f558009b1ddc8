import type { BrowserContext, Page } from '@playwright/test';
import { decisionsOn, leave, openDesk, taken } from './desk.ts';
import { expect, NOW, test } from './fixtures.ts';
import { expectNothingHeld } from './kept.ts';

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ });

const undo = (page: Page) => page.getByRole('button', { name: /^Undo: / });

test('the network is cut for ten seconds amid twenty: it is said, and each is sent exactly once', async ({
  page,
  context,
  gengo,
  sandbox,
}) => {
  const ids = await leave(gengo, 20);
  const { open, ready, goOnBy, isSaid } = await openDesk(page);
  const decide = async (count: number) => {
    for (let done = 0; done < count; done += 1) {
      await ready();
      await goOnBy('a');
    }
  };
  await decide(8);
  // What is next has been seen before.
  for (const key of ['j', 'j']) {
    await goOnBy(key);
    await ready();
  }
  // Back by where one was: the queue may have found an order meanwhile.
  await page.goBack();
  await page.goBack();
  await ready();

  await context.setOffline(true);
  await isSaid(/^No network/);
  const cut = new Set([open()]);
  await goOnBy('a');
  cut.add(open());
  await decide(1);
  await page.clock.fastForward(10_000);
  await expect(page.getByRole('list', { name: 'Held' })).toContainText('when the network is back');
  expect(await decisionsOn(sandbox, cut)).toEqual([]);

  await context.setOffline(false);
  await isSaid(/^The network is back/);
  await expect.poll(() => taken(sandbox, cut)).toEqual([...cut].toSorted());
  await decide(10);
  await isSaid(/That was the last\.$/);
  await page.clock.fastForward(8_000);
  await expect.poll(() => taken(sandbox, ids)).toEqual([...ids].toSorted());
  await page.clock.fastForward(60_000);
  await expectNothingHeld(page);
  expect(await decisionsOn(sandbox, ids)).toHaveLength(20);
});

const ends: Readonly<Record<string, (page: Page, context: BrowserContext) => Promise<void>>> = {
  closed: (page) => page.close({ runBeforeUnload: true }),
  killed: async (page, context) => {
    const devtools = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // It never answers: there is nobody left to do so.
    devtools.send('Page.crash').catch(() => {});
    await crashed;
  },
};
for (const [how, end] of Object.entries(ends))
  test(`the tab is ${how} while three are held: each is sent exactly once`, async ({
    page,
    context,
    gengo,
    sandbox,
  }) => {
    // However long it takes, their time is not over.
    await page.clock.setFixedTime(NOW);
    const ids = await leave(gengo, 4);
    const { open, ready, goOnBy } = await openDesk(page);
    // On to the next one: moving inside the app sends nothing early.
    for (let count = 0; count < 3; count += 1) {
      await ready();
      await goOnBy('a');
    }
    await expect(page.getByRole('button', { name: '2 more held' })).toBeVisible();
    expect(await decisionsOn(sandbox, ids)).toEqual([]);
    ids.delete(open());

    await end(page, context);
    if (!page.isClosed()) await page.close();
    const next = await context.newPage();
    const desk = await openDesk(next);
    expect(ids).not.toContain(desk.open());
    await next.clock.setSystemTime(NOW);
    await next.clock.fastForward(8_000);
    await expect.poll(() => taken(sandbox, ids)).toEqual([...ids].toSorted());
    await next.clock.fastForward(60_000);
    await expectNothingHeld(next);
    expect(await decisionsOn(sandbox, ids)).toHaveLength(3);
  });

test('two tabs decide the same translation: one decision, which either can undo, and one sending', async ({
  page,
  context,
  gengo,
  sandbox,
}) => {
  await page.clock.setFixedTime(NOW);
  const ids = await leave(gengo, 3);
  const { open } = await openDesk(page);
  const id = open();
  const other = await context.newPage();
  await openDesk(other, `/review/${id}`);
  await Promise.all([page.keyboard.press('a'), other.keyboard.press('a')]);
  await expect(undo(page)).toBeVisible();
  await expect(undo(other)).toBeVisible();
  // The seconds are those of the tab that holds it.
  const elsewhere = (tab: Page) => tab.getByText('soon, held in another tab').count();
  await expect.poll(async () => (await elsewhere(page)) + (await elsewhere(other))).toBe(1);
  // Whichever tab holds it.
  await other.keyboard.press('z');
  await expect(undo(page)).toBeHidden();
  await expect(undo(other)).toBeHidden();
  expect(await decisionsOn(sandbox, ids)).toEqual([]);

  await page.goto(`/review/${id}`);
  await openDesk(other, `/review/${id}`);
  await other.keyboard.press('r');
  await other.keyboard.type('Too formal.');
  await expect(page.getByRole('button', { name: 'Approve', exact: true })).toBeVisible();
  await Promise.all([page.keyboard.press('a'), other.keyboard.press('ControlOrMeta+Enter')]);
  await expect(undo(page)).toBeVisible();
  await expect(undo(other)).toBeVisible();
  await page.clock.setSystemTime(NOW);
  await page.clock.fastForward(60_000);
  await expect.poll(() => decisionsOn(sandbox, ids)).toHaveLength(1);
  await expect(undo(page)).toBeHidden();
  await expect(undo(other)).toBeHidden();
  await expectNothingHeld(page);
  expect(await taken(sandbox, ids)).toEqual([id]);
});

test('who leaves while the first of the queue is being looked for is not called back', async ({
  page,
  context,
}) => {
  const devtools = await context.newCDPSession(page);
  // On a fast machine there is no moment between the two.
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const list = page.waitForResponse(/\/v2\/translate\/jobs\?/);
  await page.goto('/', { waitUntil: 'commit' });
  // From now on the first is known, and is about to be opened.
  await list;
  await page.getByRole('link', { name: /^Account/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Account');
  expect(new URL(page.url()).pathname).toBe('/account');
});
