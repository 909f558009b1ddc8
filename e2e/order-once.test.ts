import type { Page } from '@playwright/test';
import { expect, NOW, test } from './fixtures.ts';
import {
  compose,
  confirmButton,
  orderButton,
  orders,
  passUntil,
  place,
  posts,
  textOf,
} from './placing.ts';

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource/ });

/** Not what is only spoken. */
const main = (page: Page) => page.getByRole('main');

const DRAFT = { texts: [['Hut', 'The hut is open until October.']], into: ['German'] } as const;

test.beforeEach(async ({ page, sandbox }) => {
  // Only Galley stands between a person and a second order.
  await sandbox.reset({ repeatGuard: false });
  await compose(page, DRAFT);
});

test('fifty clicks and fifty Enters place one order', async ({ page, sandbox }) => {
  await orderButton(page).click({ clickCount: 5 });
  await confirmButton(page).focus();
  await page.evaluate(() => {
    // Quicker than any hand: all before the page is drawn again.
    const button = document.activeElement;
    for (let press = 0; press < 50; press += 1) if (button instanceof HTMLElement) button.click();
  });
  for (let press = 0; press < 50; press += 1) await page.keyboard.press('Enter', { delay: 0 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order \d+$/);
  await expect(main(page).getByText('Ordered: 1 translation for $0.')).toBeVisible();
  expect(await posts(sandbox)).toHaveLength(1);
  await page.reload();
  await expect(main(page).getByText('Ordered: 1 translation for $0.')).toBeVisible();

  // Back is where the draft was: it tells, and offers nothing to send.
  await page.goto('/orders/new/d1');
  await expect(main(page).getByText('Ordered: 1 translation')).toBeVisible();
  await expect(orderButton(page)).toBeHidden();
  await page.goto('/orders/new');
  await expect(main(page).getByText('Hut')).toBeHidden();
  expect(await posts(sandbox)).toHaveLength(1);
});

test('two tabs with the same draft: one order, and the other tab says so', async ({
  page,
  context,
  sandbox,
}) => {
  const other = await context.newPage();
  await other.clock.install({ time: NOW });
  await other.goto('/orders/new/d1');
  await expect(other.getByText('This draft is open in another tab')).toBeVisible();
  await sandbox.faults('slow@POST translate/jobs*1');
  await place(page);
  await expect.poll(() => posts(sandbox)).toHaveLength(1);
  await other.getByRole('button', { name: 'Edit it here instead' }).click();
  await expect(main(other).getByText('This order is being sent in another tab.')).toBeVisible();
  await expect(orderButton(other)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order \d+$/);
  await expect(main(other).getByText('Ordered: 1 translation')).toBeVisible();
  await expect(orderButton(other)).toBeHidden();
  expect(await posts(sandbox)).toHaveLength(1);
});

test('the answer is dropped after the order was taken: it is found', async ({ page, sandbox }) => {
  await sandbox.faults('drop-after@POST translate/jobs*1');
  await place(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order \d+$/);
  await expect(main(page).getByText('the answer was lost, but Gengo took the order')).toBeVisible();
  expect(await posts(sandbox)).toHaveLength(1);
});

test('the tab is killed between the click and the answer: the next visit finds the order', async ({
  page,
  context,
  sandbox,
}) => {
  await sandbox.faults('slow@POST translate/jobs*1');
  await place(page);
  await expect.poll(() => posts(sandbox)).toHaveLength(1);
  await page.close();
  const next = await context.newPage();
  await next.clock.install({ time: NOW });
  await next.goto('/orders/new/d1');
  await expect(next.getByRole('heading', { level: 1 })).toHaveText(/^Order \d+$/);
  await expect(main(next).getByText('the answer was lost, but Gengo took the order')).toBeVisible();
  expect(await orders(sandbox)).toHaveLength(1);
});

test('the tab is killed before the order left Galley: nothing is ordered, and nothing lost', async ({
  page,
  context,
  sandbox,
}) => {
  await sandbox.faults('reset@POST translate/jobs*1');
  await place(page);
  await expect(main(page).getByText('Not known yet whether this was ordered.')).toBeVisible();
  await page.close();
  const next = await context.newPage();
  await next.clock.install({ time: NOW });
  await next.goto('/orders/new/d1');
  await expect(main(next).getByText('Not known yet whether this was ordered.')).toBeVisible();
  await expect(textOf(next)).toBeDisabled();
  await passUntil(next, main(next).getByText('Nothing was ordered.'));
  await expect(textOf(next)).toHaveValue(DRAFT.texts[0][1]);
  expect(await orders(sandbox)).toHaveLength(0);
});

test('offline before the click nothing leaves; offline after a lost answer the order is found', async ({
  page,
  context,
  sandbox,
}) => {
  // Who has typed an order has the code of its question by then: a test types quicker than that comes.
  await orderButton(page).click();
  await expect(confirmButton(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  await place(page);
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Nothing was sent.');
  await context.setOffline(false);
  await sandbox.faults(
    'drop-after@POST translate/jobs*1,500@GET translate/jobs>POST translate/jobs',
  );
  await confirmButton(page).click();
  await expect(main(page).getByText('Not known yet whether this was ordered.')).toBeVisible();
  await context.setOffline(true);
  await sandbox.faults('');
  await page.clock.runFor(10_000);
  await expect(main(page).getByText('Not known yet whether this was ordered.')).toBeVisible();
  await expect(textOf(page)).toBeDisabled();
  await context.setOffline(false);
  await passUntil(page, page.getByRole('heading', { level: 1, name: /^Order \d+$/ }));
  await expect(main(page).getByText('the answer was lost, but Gengo took the order')).toBeVisible();
  expect(await posts(sandbox)).toHaveLength(1);
});

test('Gengo is down for a minute: waited for, told, and sent once', async ({ page, sandbox }) => {
  await sandbox.faults('500@POST translate/jobs*1,500>POST translate/jobs');
  await place(page);
  await expect(main(page).getByText('Not known yet whether this was ordered.')).toBeVisible();
  await expect(textOf(page)).toBeDisabled();
  await expect(orderButton(page)).toBeHidden();
  await page.clock.runFor(60_000);
  await sandbox.faults('');
  await passUntil(page, main(page).getByText('Nothing was ordered.'));
  expect(await orders(sandbox)).toHaveLength(0);
  await expect(textOf(page)).toHaveValue(DRAFT.texts[0][1]);
  await place(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order \d+$/);
  expect(await orders(sandbox)).toHaveLength(1);
});

test('an account that cannot be read leaves it unclear: the list, another look, and by hand again', async ({
  page,
  sandbox,
}) => {
  await sandbox.faults(
    'drop-after@POST translate/jobs*1,500@GET translate/jobs>POST translate/jobs',
  );
  await place(page);
  await expect(main(page).getByText('Not known yet whether this was ordered.')).toBeVisible();
  await passUntil(page, main(page).getByText('It is not clear whether this was ordered.'));
  await expect(page.getByRole('link', { name: 'Translations since then' })).toHaveAttribute(
    'href',
    /^\/jobs\?after=2026-0\d-\d\dT\d\d:\d\dZ$/,
  );
  await page.getByRole('button', { name: 'Send again…' }).click();
  await expect(page.getByRole('dialog')).toContainText('ordered and paid for twice');
  await page.getByRole('button', { name: 'Not yet' }).click();
  await expect(main(page).getByText('It is not clear whether this was ordered.')).toBeVisible();
  await sandbox.faults('');
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order \d+$/);
  expect(await orders(sandbox)).toHaveLength(1);
});

test('1754: Gengo’s own guard leads to the order of minutes ago', async ({ page, sandbox }) => {
  await sandbox.reset({ repeatGuard: true });
  // Without a mark of Galley's the same texts are the same order to Gengo.
  const unmarked = async (draft: string) => {
    await compose(page, { ...DRAFT, draft });
    await page.getByText('More for this order').click();
    await page.getByRole('checkbox', { name: 'Tag the order' }).uncheck();
    await place(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order \d+$/);
  };
  await unmarked('d2');
  await unmarked('d3');
  await expect(main(page).getByText('Already ordered minutes ago.')).toBeVisible();
  expect(await orders(sandbox)).toHaveLength(1);
});
