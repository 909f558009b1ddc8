import { delay, http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { keep, onDisk } from '#test/kept.ts';
import { open } from '#test/render.tsx';

const part = (name: string) => page.getByRole('region', { name, exact: true });
const dialog = page.getByRole('dialog');
const ok = (response: unknown) => HttpResponse.json({ opstat: 'ok', response });

const keys = async () => [...(await onDisk()).keys()];

test('shows what is left and spent, whose it is, who is preferred, and the connection', async () => {
  await withGengo();
  open('/');
  await page.getByRole('link', { name: /^Account/ }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Account' })).toHaveFocus();
  await expect.element(part('Credits')).toHaveTextContent(/Balance\$412\.35Spent\$3,085\.28/);
  await expect.element(part('Credits')).toHaveTextContent(/Customer since.*Prepaid.*Retail/);
  await expect.element(part('Owner')).toHaveTextContent('Robin Falk');
  await expect
    .element(part('Preferred translators'))
    .toHaveTextContent(/English to German, Standard.*last seen 5 hr ago/);
  await expect.element(part('Connection')).toHaveTextContent('Sandbox, part of Galley');
  expect(document.body.textContent).not.toContain('sandbox-p');
});

test.each([
  ['sandbox', 'api.sandbox.gengo.com', 'Sandbox of Gengo'],
  ['live', 'api.gengo.com', 'Live'],
])('says which Gengo it is: %s', async (mode, apiHost, words) => {
  await withGengo(
    {},
    http.get('*/galley/config', () => HttpResponse.json({ mode, apiHost, accountId: 'a' })),
  );
  open('/account');
  await expect.element(part('Connection')).toHaveTextContent(`Account${words}API${apiHost}`);
  await expect.element(part('This device')).toBeVisible();
  await expect.element(part('Sandbox')).not.toBeInTheDocument();
});

test('every part waits for itself and fails alone', async () => {
  const gengo = await withGengo(
    {},
    http.get('*/v2/account/me', () => delay('infinite')),
  );
  await gengo.faults(
    'wrong-types@GET account/balance,wrong-types@GET account/preferred_translators',
  );
  open('/account');
  const balance = part('Credits').getByRole('alert');
  await expect.element(balance).toHaveTextContent('Galley could not read the balance.');
  await expect.element(part('Credits')).toHaveTextContent('$3,085.28');
  await expect.element(part('Preferred translators').getByRole('alert')).toBeVisible();
  expect(part('Owner').element().querySelector('[aria-busy=true]')).not.toBeNull();
  await gengo.faults('');
  await balance.getByRole('button', { name: 'Try again' }).click();
  await expect.element(part('Credits')).toHaveTextContent('$412.35');
});

test('what Gengo leaves out is left out', async () => {
  await withGengo(
    { scenario: 'empty' },
    http.get('*/v2/account/stats', () => ok({ credits_spent: 0, processing: '1.5' })),
    http.get('*/v2/account/me', () => ok({ email: 'a@example.com' })),
  );
  open('/account');
  await expect.element(part('Preferred translators')).toHaveTextContent('None yet.');
  await expect.element(part('Owner')).toHaveTextContent('OwnerE-maila@example.com');
  await expect.element(part('Credits')).toHaveTextContent('Being processed$1.50');
  await expect.element(part('Credits')).not.toHaveTextContent('Customer since');
});

test('the theme is chosen here too', async () => {
  await withGengo();
  open('/account');
  await part('Preferences').getByRole('radio', { name: 'Dark' }).click();
  expect(document.documentElement.dataset.theme).toBe('dark');
  await expect.element(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
  await part('Preferences').getByRole('radio', { name: 'System' }).click();
  expect(document.documentElement.dataset.theme).toBeUndefined();
});

test('forgets everything of this account on this device, after asking, and nothing else', async () => {
  const gengo = await withGengo();
  const { job_id: jobId, order_id: orderId = '' } = await gengo.find({ status: 'reviewable' });
  await keep('other:job:1:comment', 'Another account’s');
  const { router } = open(`/jobs/${jobId}`);
  const box = page.getByRole('textbox', { name: 'Your comment' });
  await box.fill('Half a thought');
  await router.navigate('/orders');
  await expect.element(page.getByRole('link', { name: `Order ${orderId}` })).toBeVisible();

  await router.navigate('/account');
  const forget = page.getByRole('button', { name: 'Forget everything on this device' });
  await forget.click();
  await expect.element(dialog).toHaveTextContent('what you typed and have not sent is lost');
  await dialog.getByRole('button', { name: 'Keep everything' }).click();
  await expect.element(forget).toHaveFocus();
  await forget.click();
  await dialog.getByRole('button', { name: 'Forget everything' }).click();
  await expect
    .element(part('This device'))
    .toHaveTextContent('Everything of this account is forgotten on this device.');
  await expect.element(forget).toHaveFocus();
  await expect.poll(keys).toEqual(['other:job:1:comment']);

  await router.navigate('/orders');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();
  await router.navigate(`/jobs/${jobId}`);
  await expect.element(box).toHaveValue('');
});

const reset = page.getByRole('button', { name: 'Start the sandbox afresh' });
const confirm = dialog.getByRole('button', { name: 'Start afresh' });
const RESET = 'POST /galley/sandbox/reset';

test('starts the sandbox afresh, once, and lets go of what was known of the old one', async () => {
  const gengo = await withGengo();
  const { job_id: jobId, slug } = await gengo.find({ status: 'reviewable' });
  const { router } = open(`/jobs/${jobId}`);
  await page.getByRole('textbox', { name: 'Your comment' }).fill('For the old one');
  await gengo.approveElsewhere(jobId);
  await router.navigate('/account');
  await reset.click();
  await expect.element(dialog).toHaveAccessibleName('Start the sandbox afresh?');
  await confirm.dblClick();
  await expect.element(part('Sandbox').getByText('The sandbox has started afresh.')).toBeVisible();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(part('Credits')).toHaveTextContent('$412.35');
  expect(gengo.calls(RESET)).toHaveLength(1);
  await expect.poll(() => gengo.calls('GET /galley/config').length).toBeGreaterThan(1);
  await expect.poll(keys).toEqual([]);

  await router.navigate(`/jobs/${jobId}`);
  await expect.element(page.getByRole('heading', { level: 1, name: slug })).toBeVisible();
  await expect.element(page.getByRole('main').getByText('Ready for review')).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Your comment' })).toHaveValue('');
});

test('stays open and says why when the sandbox cannot be started afresh', async () => {
  let times = 0;
  const gengo = await withGengo(
    {},
    http.post('*/galley/sandbox/reset', () => {
      times += 1;
      return times === 1
        ? HttpResponse.json({ galley: { error: 'foreign_site' } }, { status: 403 })
        : undefined;
    }),
  );
  open('/account');
  await reset.click();
  await confirm.click();
  await expect.element(dialog.getByRole('alert')).toBeVisible();
  await confirm.click();
  await expect.element(part('Sandbox').getByText('has started afresh')).toBeVisible();
  expect(gengo.calls(RESET)).toHaveLength(1);
});

test('looks whether it has started afresh when the answer is lost', async () => {
  let lost = true;
  const gengo = await withGengo(
    {},
    http.post('*/galley/sandbox/reset', () => (lost ? HttpResponse.error() : undefined)),
  );
  open('/account');
  await reset.click();
  await confirm.click();
  await expect.element(dialog.getByText('It did not arrive.')).toBeVisible();
  lost = false;
  await confirm.click();
  await expect.element(part('Sandbox').getByText('has started afresh')).toBeVisible();
  expect(gengo.calls(RESET)).toHaveLength(1);
});
