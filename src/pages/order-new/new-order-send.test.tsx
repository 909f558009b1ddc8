import { http, HttpResponse, type RequestHandler } from 'msw';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { violations } from '#test/axe.ts';
import { passTime, withGengo } from '#test/gengo.ts';
import { blockStorage } from '#test/kept.ts';
import { open } from '#test/render.tsx';

const main = page.getByRole('main');
const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = page.getByRole('dialog');
const text = page.getByRole('textbox', { name: 'Text 1', exact: true });
const LOST = 'Not known yet whether this was ordered.';
const heading = page.getByRole('heading', { level: 1 });

const POST = 'POST /v2/translate/jobs';
/** What Gengo would say of an order, in its own words. */
const answering = (body: object) =>
  http.post('*/v2/translate/jobs', () => HttpResponse.json(body), { once: true });
const refusing = (err: object) => answering({ opstat: 'error', err });

/** A draft of one text into German, and the question that names the money. */
async function ask(...odd: RequestHandler[]) {
  const gengo = await withGengo({ repeatGuard: false }, ...odd);
  const galley = open('/orders/new/d1');
  await text.fill('The hut is open until October.');
  await page.getByRole('combobox', { name: 'Language of the texts' }).selectOptions('en');
  await page.getByRole('checkbox', { name: 'German', exact: true }).click();
  await expect.element(main.getByText('These are Gengo’s own figures.')).toBeVisible();
  await button('Order… $0.36').click();
  await expect.element(dialog).toBeVisible();
  return { gengo, galley };
}

const confirm = () => button('Order for $0.36').click();

test('the question names the money, the languages and what is left, and can be left', async () => {
  const { gengo } = await ask();
  await expect.element(dialog).toHaveAccessibleName('Order 1 translation for $0.36?');
  await expect.element(dialog).toHaveTextContent('1 text, from English into German.');
  await expect.element(dialog).toHaveTextContent(/Sandbox: no money is spent\. Of the balance of/);
  expect(await violations()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(button('Order… $0.36')).toHaveFocus();
  expect(gengo.calls(POST)).toEqual([]);
});

test('ordered: the page goes to the order, which tells what it cost; so it does after a reload', async () => {
  const { gengo, galley } = await ask();
  await confirm();
  await expect.element(heading).toHaveTextContent(/^Order \d+$/);
  await expect.element(main.getByText('Ordered: 1 translation for $0.36.')).toBeVisible();
  expect(gengo.calls(POST)).toHaveLength(1);
  const address = galley.address();
  galley.close();
  open(address);
  await expect.element(main.getByText('Ordered: 1 translation for $0.36.')).toBeVisible();
});

test('where nothing can be kept it wants a tick: after a crash it could not be traced', async () => {
  blockStorage();
  const { gengo } = await ask();
  const order = button('Order for $0.36');
  await expect.element(order).toHaveAccessibleDescription('Tick the sentence above first.');
  order.element().dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  await dialog.getByRole('checkbox', { name: /this order could not be traced/ }).click();
  expect(gengo.calls(POST)).toEqual([]);
  await order.click();
  await expect.element(heading).toHaveTextContent(/^Order \d+$/);
  expect(gengo.calls(POST)).toHaveLength(1);
});

test('a fault of one text is at its field, which has the focus; it goes when the text changes', async () => {
  const { gengo } = await ask(refusing({ 'r1:de': [{ code: 1351, msg: 'invalid body text' }] }));
  await confirm();
  await expect.element(text).toHaveFocus();
  await expect.element(text).toHaveAccessibleDescription(/Gengo cannot read this text\./);
  await expect.element(dialog).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await text.fill('Another text.');
  await expect.element(text).not.toHaveAttribute('aria-invalid');
  await button(/^Order… /).click();
  await button(/^Order for /).click();
  await expect.element(heading).toHaveTextContent(/^Order \d+$/);
  expect(gengo.calls(POST)).toHaveLength(1);
});

test('a fault of the whole order is above the button', async () => {
  await ask(refusing({ code: 1950, msg: 'jobs cannot be grouped' }));
  await confirm();
  await expect.element(main.getByText('Gengo did not take the order.')).toBeVisible();
  await expect
    .element(main.getByText(/^Only translations of one .* can be a group\.$/).first())
    .toBeVisible();
  await expect.element(text).toHaveValue('The hut is open until October.');
});

test('what may be tried again is said in the dialog, which stays', async () => {
  const { gengo } = await ask();
  await gengo.faults('2800@POST translate/jobs*1');
  await confirm();
  await expect.element(dialog.getByText('Gengo is not answering')).toBeVisible();
  expect(await violations()).toEqual([]);
  await confirm();
  await expect.element(heading).toHaveTextContent(/^Order \d+$/);
  expect(gengo.calls(POST)).toHaveLength(2);
});

// It looks at longer and longer intervals.
test(
  'a lost answer locks the draft, and is told when it would have shown',
  { timeout: 50_000 },
  async () => {
    const { gengo, galley } = await ask();
    await gengo.faults('reset@POST translate/jobs*1');
    await confirm();
    await expect.element(main.getByText(LOST)).toBeVisible();
    await expect.element(text).toBeDisabled();
    await expect.element(button(/^Order…/)).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
    // Away and back: it is still looked for, and not sent.
    await galley.router.navigate('/account');
    await expect.element(heading).toHaveTextContent('Account');
    await galley.router.navigate('/orders/new/d1');
    await expect.element(main.getByText(LOST)).toBeVisible();
    passTime(240_000);
    await expect.element(main.getByText('Nothing was ordered.'), { timeout: 25_000 }).toBeVisible();
    await expect.element(main.getByText(/sending those again charges nothing/)).toBeVisible();
    await expect.element(text).toBeEnabled();
    await expect.element(text).toHaveValue('The hut is open until October.');
    expect(gengo.calls(POST)).toHaveLength(1);
  },
);

test(
  'unclear: the ways to find out, and a second sending only after another question',
  { timeout: 50_000 },
  async () => {
    const { gengo, galley } = await ask();
    await gengo.faults('reset@POST translate/jobs*1,500@GET translate/jobs>POST translate/jobs');
    await confirm();
    await expect.element(main.getByText(LOST)).toBeVisible();
    passTime(240_000);
    const unclear = main.getByText('It is not clear whether this was ordered.');
    await expect.element(unclear, { timeout: 25_000 }).toBeVisible();
    await expect
      .element(main.getByText(/could not all be read\. Look again later\./))
      .toBeVisible();
    expect(await violations()).toEqual([]);
    galley.close();
    open('/orders/new/d1');
    await expect.element(unclear).toBeVisible();
    await gengo.faults('');
    await button('Send again…').click();
    await expect.element(dialog).toHaveTextContent('ordered and paid for twice');
    expect(await violations()).toEqual([]);
    await button('Not yet').click();
    await expect.element(unclear).toBeVisible();
    await button('Send again…').click();
    await button('Send it again').click();
    await expect.element(heading).toHaveTextContent(/^Order \d+$/);
    expect(gengo.calls(POST)).toHaveLength(2);
  },
);

test('an answer without an order’s number is told where the draft was', async () => {
  const gengo = await withGengo();
  const { job_id, body_tgt } = await gengo.find({ status: 'approved', lc_src: 'en' });
  const jobs = { 'r1:de': [{ ...(await gengo.job(job_id)), status: 'reviewable' }] };
  await ask(
    answering({
      opstat: 'ok',
      response: { jobs, job_count: 1, credits_used: 0, currency: 'USD' },
    }),
  );
  await confirm();
  await expect
    .element(main.getByText('Nothing new was ordered, and nothing was charged.'))
    .toBeVisible();
  await expect.element(main.getByText('is now approved').first()).toBeVisible();
  await expect.element(main.getByText(body_tgt?.split('\n')[0] ?? '')).toBeVisible();
  await expect.element(button(/^Order…/)).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);
});
