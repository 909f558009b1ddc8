import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { violations } from '#test/axe.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const part = page.getByRole('region', { name: 'Translations remembered' });
const button = (name: string) => part.getByRole('button', { name });
const known = part.getByText(/^[1-9][\d,]* translations? known\. /);

/** A list was read before, so that something is remembered. */
async function withList() {
  const gengo = await withGengo();
  const list = open('/jobs');
  await expect.element(page.getByRole('table').getByRole('row').nth(3)).toBeVisible();
  await page.getByRole('link', { name: /^Account/ }).click();
  await expect.element(known).toBeVisible();
  list.close();
  return gengo;
}

test('says what is remembered, how much of it and for how long; it is there after a reload', async () => {
  await withList();
  const first = open('/account');
  await expect.element(known).toBeVisible();
  await expect.element(part).toHaveTextContent('Older ones may be missing');
  await expect.element(part).toHaveTextContent('It stays in this browser until you forget it');
  expect(await violations()).toEqual([]);
  first.close();
  open('/account');
  await expect.element(known).toBeVisible();
});

test('the whole account is read when asked, ahead of nobody, and stopped; a reload goes on', async () => {
  const gengo = await withGengo();
  const first = open('/account');
  await button('Read the whole account').click();
  await expect.element(part.getByRole('progressbar')).toBeVisible();
  expect(gengo.calls('GET /v2/translate/jobs').length).toBeGreaterThan(0);
  first.close();
  open('/account');
  await expect.element(part.getByRole('progressbar')).toBeVisible();
  await button('Stop reading').click();
  await expect.element(button('Read the whole account')).toBeVisible();
  await expect.element(part.getByRole('progressbar')).not.toBeInTheDocument();
});

test('forgotten it is gone, by itself and with all else; for this session only nothing is kept', async () => {
  await withList();
  const first = open('/account');
  await expect.element(known).toBeVisible();
  await button('Forget these translations').click();
  await expect.element(part.getByText('0 translations known. 0 of them approved.')).toBeVisible();
  await part.getByRole('checkbox', { name: 'For this session only' }).click();
  await expect.element(part).toHaveTextContent('it goes with this page');
  first.close();
  open('/account');
  await expect.element(part.getByRole('checkbox', { name: 'For this session only' })).toBeChecked();
});

test('"Forget everything on this device" takes it along', async () => {
  await withList();
  open('/account');
  await expect.element(known).toBeVisible();
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await expect
    .element(page.getByRole('status').getByText('Everything of this account is forgotten'))
    .toBeVisible();
  await expect.element(part.getByText('0 translations known. 0 of them approved.')).toBeVisible();
});
