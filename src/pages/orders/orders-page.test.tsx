import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const table = page.getByRole('table', { name: 'Orders' });
const look = page.getByRole('button', { name: 'Look among the newest 200 translations' });
const number = page.getByRole('textbox', { name: 'Order number' });
const main = page.getByRole('main');

test('says that no order is known yet, then finds them among the newest translations', async () => {
  const gengo = await withGengo();
  const { order_id: id = '' } = await gengo.find({ status: 'reviewable' });
  open('/orders');
  await expect.element(heading('Orders')).toBeVisible();
  await expect.element(page.getByText('No orders known yet')).toBeVisible();
  await expect.element(main.getByText('Gengo has no list of orders.')).toBeVisible();
  await look.click();
  await expect.element(main.getByText(/^Looked at \d+ translations: \d+ orders\.$/)).toBeVisible();
  expect(gengo.calls('GET /v2/translate/jobs/').length).toBeGreaterThan(1);
  for (const batch of gengo.calls('GET /v2/translate/jobs/'))
    expect(batch.split(',').length).toBeLessThanOrEqual(50);
  const row = table.getByRole('row').filter({ hasText: `Order ${id}` });
  row.element().scrollIntoView();
  await expect.element(row.getByRole('figure', { name: `Progress of order ${id}` })).toBeVisible();
  await expect.element(row).toHaveTextContent(/Ready for review \d/);
  await row.getByRole('link', { name: `Order ${id}` }).click();
  await expect.element(heading(`Order ${id}`)).toHaveFocus();
});

test('lists the orders of what was read elsewhere, also after a reload, reading only rows in sight', async () => {
  const gengo = await withGengo();
  const first = open('/jobs');
  const translations = page.getByRole('table', { name: 'Translations' });
  const read = translations.getByRole('cell').filter({ hasText: '→' });
  await expect.poll(() => read.elements().length).toBeGreaterThan(8);
  first.close();
  await page.viewport(1440, 300);
  open('/orders');
  await expect.element(table.getByRole('link').first()).toBeVisible();
  table.getByRole('link').first().element().scrollIntoView();
  await expect.element(table.getByRole('figure').first()).toBeVisible();
  const rows = table.getByRole('row').elements().length - 1;
  expect(gengo.calls('GET /v2/translate/order/').length).toBeLessThan(rows);
});

test('a row that cannot be read says so and can be read again', async () => {
  const gengo = await withGengo();
  const { job_id: jobId, order_id: id = '' } = await gengo.find({ status: 'reviewable' });
  await gengo.faults('wrong-types@GET translate/order');
  const { router } = open(`/jobs/${jobId}`);
  await expect.element(page.getByRole('heading', { name: 'Conversation' })).toBeVisible();
  await router.navigate('/orders');
  const row = table.getByRole('row').filter({ hasText: `Order ${id}` });
  await expect.element(row).toHaveTextContent('It could not be read. The answer cannot be read.');
  await gengo.faults('');
  await row.getByRole('button', { name: 'Try again' }).click();
  await expect.element(row.getByRole('figure')).toBeVisible();
});

test('says when looking fails, and looks again', async () => {
  const gengo = await withGengo();
  await gengo.faults('wrong-types@GET translate/jobs');
  open('/orders');
  await look.click();
  await expect.element(main.getByRole('alert')).toHaveTextContent('The answer cannot be read');
  await gengo.faults('');
  await look.click();
  await expect.element(main.getByText(/^Looked at/)).toBeVisible();
  await expect.element(main.getByRole('alert')).not.toBeInTheDocument();
});

test('says how many translations could not be read', async () => {
  const { job_id } = await (await withGengo()).find({});
  const response = [job_id, '1'].map((id) => ({ job_id: id, ctime: 1 }));
  await withGengo(
    {},
    http.get('*/v2/translate/jobs', () => HttpResponse.json({ opstat: 'ok', response })),
  );
  open('/orders');
  await look.click();
  await expect
    .element(main.getByText('Looked at 1 translation: 1 order. 1 could not be read: look again.'))
    .toBeVisible();
});

test('opens an order by its number and says what is no number', async () => {
  await withGengo();
  const { address } = open('/orders');
  await number.fill('54x');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(number)
    .toHaveAccessibleDescription('An order number is made of digits only.');
  await expect.element(number).toHaveFocus();
  await number.fill(' 54650 ');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect.element(heading('Order 54650')).toBeVisible();
  expect(address()).toBe('/orders/54650');
});

test('waits with a shape of its own, and tells when the proxy is away', async () => {
  await withGengo(
    {},
    http.get('*/galley/config', () => HttpResponse.error()),
  );
  open('/orders');
  await expect.element(heading('Galley’s server cannot be reached')).toBeVisible();
  await expect.element(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});
