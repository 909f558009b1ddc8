import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NOW, withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const main = page.getByRole('main');
const matrix = page.getByRole('table', { name: 'Texts and languages' });
const cancel = page.getByRole('button', { name: 'Cancel what has not started' });
const dialog = page.getByRole('dialog');
const confirm = dialog.getByRole('button', { name: /^Cancel \d+ translations?$/ });
const progress = page.getByRole('figure', { name: /^Progress of order/ });

const DELETE = 'DELETE /v2/translate/order/';
/** `GET translate/order/7` as no sandbox would answer it. */
const oddOrder = (answer: () => Response) => http.get('*/v2/translate/order/7', answer);
const ok = (response: unknown) => HttpResponse.json({ opstat: 'ok', response });
const refused = (code: number, msg: string) =>
  HttpResponse.json({ opstat: 'error', err: { code, msg } });
const noComments = http.get('*/v2/translate/order/7/comments', () => ok({ thread: [] }));

async function openOrder(...odd: Parameters<typeof withGengo>[1][]) {
  const gengo = await withGengo({}, ...odd.filter((one) => one !== undefined));
  const { order_id: id = '', credits } = await gengo.find({ status: 'available' });
  const galley = open(`/orders/${id}`);
  await expect.element(cancel).toBeVisible();
  return { gengo, galley, id, credits };
}

test('shows totals, progress, translations and the conversation of an order', async () => {
  const { id } = await openOrder();
  await expect.element(heading(`Order ${id}`)).toBeVisible();
  expect(document.title).toBe(`Order ${id} · Galley`);
  await expect.element(progress).toHaveTextContent(/Waiting for a translator \d/);
  await expect.element(matrix.getByRole('link').first()).toBeVisible();
  await expect.element(main.getByRole('term').filter({ hasText: 'Total' })).toBeInTheDocument();
  const box = page.getByRole('textbox', { name: 'Your comment' });
  await box.fill('For the whole order');
  await page.getByRole('button', { name: 'Send comment' }).click();
  await expect
    .element(page.getByRole('listitem').filter({ hasText: 'For the whole order' }))
    .toBeVisible();
});

test('says what is missing: rejected ones have no list, canceled ones still count', async () => {
  const order = { order_id: 7, total_jobs: 4, jobs_approved: [], jobs_cancelled: ['8'] };
  await withGengo(
    {},
    oddOrder(() => ok({ order: { ...order, jobs_queued: 1 } })),
    noComments,
  );
  open('/orders/7');
  await expect.element(main.getByText(/2 more are rejected and wait/)).toBeVisible();
  await expect.element(main.getByText('The totals still count 1 canceled')).toBeVisible();
  await expect.element(progress).toHaveTextContent('Rejected, waiting for another translator 2');
});

test('an order answered by old translations alone shows no totals of nothing', async () => {
  const empty = { order_id: 7, total_jobs: 0, total_units: 0, total_credits: 0, jobs_queued: 0 };
  await withGengo(
    {},
    oddOrder(() => ok({ order: empty })),
  );
  open('/orders/7');
  await expect.element(main.getByText(/holds no translations of its own/)).toBeVisible();
  await expect.element(main.getByRole('link', { name: 'All translations' })).toBeVisible();
  await expect.element(main.getByText('not yet')).not.toBeInTheDocument();
  await expect.element(cancel).not.toBeInTheDocument();
});

test('while Gengo takes it in, says so, refuses to cancel, and reads again by itself', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: NOW });
  let queued = 3;
  await withGengo(
    {},
    oddOrder(() => ok({ order: { order_id: 7, total_jobs: 3, jobs_queued: queued } })),
    noComments,
  );
  open('/orders/7');
  const note = main.getByText('Gengo is still taking 3 translations in.');
  await expect.element(note).toBeVisible();
  await expect
    .element(cancel)
    .toHaveAccessibleDescription('Gengo is still taking the order in: try again in a minute.');
  queued = 1;
  vi.advanceTimersByTime(5_000);
  await expect.element(main.getByText('Gengo is still taking 1 translation in.')).toBeVisible();
});

test('waits for an order that Gengo does not show yet', async () => {
  vi.useFakeTimers({
    toFake: ['Date', 'setTimeout', 'clearTimeout'],
    shouldAdvanceTime: true,
    now: NOW,
  });
  let hidden = true;
  await withGengo(
    {},
    oddOrder(() =>
      hidden
        ? refused(2750, 'unauthorized order access')
        : ok({ order: { order_id: 7, total_jobs: 1, jobs_queued: 1 } }),
    ),
    noComments,
  );
  open('/orders/7');
  await expect.element(main.getByText('Gengo does not show this order yet.')).toBeVisible();
  hidden = false;
  vi.advanceTimersByTime(5_000);
  await expect.element(main.getByText('Gengo is still taking 1 translation in.')).toBeVisible();
});

test('after two minutes it says that the order is not there', async () => {
  vi.useFakeTimers({
    toFake: ['Date', 'setTimeout', 'clearTimeout'],
    shouldAdvanceTime: true,
    now: NOW,
  });
  const gengo = await withGengo();
  open('/orders/999');
  await expect.element(main.getByText('Gengo does not show this order yet.')).toBeVisible();
  const goOn = async () => {
    await vi.advanceTimersByTimeAsync(5_000);
    return heading('Not found').query();
  };
  await expect.poll(goOn, { timeout: 10_000 }).not.toBeNull();
  const asked = gengo.calls('GET /v2/translate/order/999').filter((call) => call.endsWith('999'));
  expect(asked.length).toBeGreaterThan(24);
  await expect.element(heading('Not found')).toBeVisible();
  await expect.element(main.getByText('belongs to another account')).toBeVisible();
  await expect.element(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('an address that is no order number is not found at once', async () => {
  await withGengo();
  open('/orders/latest');
  await expect.element(heading('Page not found')).toBeVisible();
});

test('tells of an answer that cannot be read, and goes on with Try again', async () => {
  const gengo = await withGengo();
  const { order_id: id = '' } = await gengo.find({});
  await gengo.faults('wrong-types@GET translate/order');
  open(`/orders/${id}`);
  await expect.element(heading('The answer cannot be read')).toBeVisible();
  await gengo.faults('');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(heading(`Order ${id}`)).toBeVisible();
});

test('cancels what has not started, once, and tells what came of it', async () => {
  const { gengo, credits = '' } = await openOrder();
  await expect.element(progress).toHaveTextContent('Waiting for a translator 1');
  await cancel.click();
  await expect.element(dialog).toHaveAccessibleName('Cancel 1 translation?');
  await expect.element(dialog).toHaveAccessibleDescription(new RegExp(`refunded: \\$${credits}`));
  await confirm.dblClick();
  await expect
    .element(main.getByText(/^1 translation canceled, \$[\d.]+ refunded\.$/))
    .toBeVisible();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: 'Cancel' })).toHaveFocus();
  await expect
    .element(cancel)
    .toHaveAccessibleDescription('No translation of this order still waits for a translator.');
  expect(gengo.calls(DELETE)).toHaveLength(1);
});

test('stays open when it is refused, and can be left', async () => {
  const { gengo } = await openOrder();
  await gengo.faults('2800@DELETE translate/order');
  await cancel.click();
  await confirm.click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('Gengo is not answering');
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(cancel).toHaveFocus();
});

test('a cancellation whose answer is lost is looked up, never sent again', async () => {
  const { gengo } = await openOrder();
  await gengo.faults('drop-after@DELETE translate/order*1');
  await cancel.click();
  await confirm.click();
  await expect.element(main.getByText(/^1 translation canceled/)).toBeVisible();
  expect(gengo.calls(DELETE)).toHaveLength(1);
});

test('a cancellation that never arrived is told so, and can be sent again', async () => {
  const { gengo } = await openOrder();
  await gengo.faults('reset@DELETE translate/order*1');
  await cancel.click();
  await confirm.click();
  await expect.element(dialog.getByText('Nothing was canceled.')).toBeVisible();
  await confirm.click();
  await expect.element(main.getByText(/^1 translation canceled/)).toBeVisible();
  expect(gengo.calls(DELETE)).toHaveLength(2);
});

test('is "not known yet" while the order cannot be read either', async () => {
  const { gengo } = await openOrder();
  await cancel.click();
  await gengo.faults('drop-after@DELETE translate/order*1,wrong-types@GET translate/order');
  await confirm.click();
  await expect.element(dialog.getByText('Not known yet whether it arrived.')).toBeVisible();
  await expect.element(confirm).toHaveAttribute('aria-disabled', 'true');
  await gengo.faults('');
  await dialog.getByRole('button', { name: 'Look again' }).click();
  await expect.element(main.getByText(/^1 translation canceled/)).toBeVisible();
});

test('tells what a translator had started meanwhile', async () => {
  const order = { order_id: 7, total_jobs: 2 };
  let now: object = { ...order, jobs_available: ['8', '9'] };
  await withGengo(
    {},
    oddOrder(() => ok({ order: now })),
    noComments,
    http.delete('*/v2/translate/order/7', () => {
      now = { ...order, jobs_cancelled: ['8'], jobs_pending: ['9'] };
      return ok({});
    }),
  );
  open('/orders/7');
  await cancel.click();
  await expect.element(dialog).toHaveAccessibleName('Cancel 2 translations?');
  await confirm.click();
  await expect.element(main.getByText('1 translation canceled.')).toBeVisible();
  await expect
    .element(main.getByText('1 translation left: a translator had already started.'))
    .toBeVisible();
});
