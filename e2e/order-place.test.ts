import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import type { Gengo } from './gengo.ts';
import { compose, confirmButton, orderButton, orders, place, posts, textOf } from './placing.ts';
import { startGalley } from './servers.ts';

const TEXTS = [
  ['Hut', 'The hut is open until October.'],
  ['Dogs', 'Dogs are welcome on a lead.'],
  ['Water', 'Boil water from the well before you drink it.'],
] as const;

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource/ });

test('three texts into three languages, on the wire as the API’s own example has it', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset({ queueMs: 0 });
  await compose(page, { texts: TEXTS, into: ['French', 'German', 'Japanese'] });
  await page.getByLabel('Instructions for all texts').fill('Keep it friendly.');
  await page.getByRole('button', { name: 'Details of text 1' }).click();
  await page.getByLabel('Instructions for this text').fill('A mountain hut.');
  await page.getByRole('button', { name: 'Add an attachment' }).click();
  await page.getByLabel('Address 1').fill('https://example.com/hut.jpg');
  await page.getByLabel('Custom data').fill('{"id":17}');
  await expect(page.getByText('3 texts × 3 languages = 9 translations')).toBeVisible();
  await expect(page.getByText('These are Gengo’s own figures.')).toBeVisible();
  await orderButton(page).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/Order 9 translations for \$\d+\.\d\d\?/);
  await expect(dialog).toContainText('3 texts, from English into French, German, and Japanese.');
  await expect(dialog).toContainText(/Of the balance of \$412\.35, \$\d+\.\d+ is left/);
  await expectAccessible(page);
  await confirmButton(page).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order \d+$/);
  await expect(page.getByRole('main').getByText(/^Ordered: 9 translations for \$/)).toBeVisible();
  // One text in its three languages.
  await expect(page.getByRole('row', { name: /Hut/ }).getByRole('link')).toHaveCount(3);
  const [order] = await orders(sandbox);
  const common = {
    type: 'text',
    slug: 'Hut',
    body_src: 'The hut is open until October.',
    lc_src: 'en',
    lc_tgt: 'ja',
    tier: 'standard',
    auto_approve: 0,
    force: 0,
    use_preferred: 0,
  };
  const id = expect.stringMatching(/^\{"galley":\{"v":1,"id":"\w+"\}\}$/);
  expect(order?.args.data).toEqual({
    jobs: expect.objectContaining({
      'r1:ja': {
        ...common,
        comment: 'A mountain hut.',
        attachments: [
          { url: 'https://example.com/hut.jpg', filename: 'hut.jpg', mime_type: 'image/jpeg' },
        ],
        custom_data: '{"id":17}',
      },
      'r2:ja': { ...common, slug: 'Dogs', body_src: TEXTS[1][1], custom_data: id },
    }),
    comment: 'Keep it friendly.',
  });
  await expect(page.getByText('Keep it friendly.')).toBeVisible();
});

test('texts from right to left and without spaces arrive as they were typed', async ({
  page,
  sandbox,
}) => {
  // Marks of direction, Latin within, joined emoji, a letter in two characters, full-width and space at the end.
  const arabic = 'الكوخ \u200F(Hütte 2)\u200F مفتوح حتى \u2067أكتوبر\u2069… 👩‍👩‍👧 e\u0301 & + % ';
  await compose(page, { texts: [['كوخ', arabic]], from: 'Arabic', into: ['English'] });
  await expect(textOf(page)).toHaveCSS('direction', 'rtl');
  await place(page);
  await expect(page.getByRole('main').getByText(/^Ordered: 1 translation for/)).toBeVisible();
  const japanese = '山小屋は１０月まで開いています。\n　犬は𠮷野家へ。葛󠄀城市\n';
  await compose(page, {
    texts: [['', japanese]],
    from: 'Japanese',
    into: ['English'],
    draft: 'd2',
  });
  await expect(page.getByText(/\d+ characters/).first()).toBeVisible();
  await place(page);
  await expect(page.getByRole('main').getByText(/^Ordered: 1 translation for/)).toBeVisible();
  const [first, second] = await orders(sandbox);
  expect(first?.args.data).toHaveProperty(['jobs', 'r1:en', 'body_src'], arabic);
  expect(first?.args.data).toHaveProperty(['jobs', 'r1:en', 'slug'], 'كوخ');
  expect(second?.args.data).toHaveProperty(['jobs', 'r1:en', 'body_src'], japanese);
});

test('what Gengo has translated is shown and not charged; what waited for review is approved, and that is said', async ({
  page,
  gengo,
}) => {
  const waiting = await seedOf(gengo, 'reviewable');
  await compose(page, { texts: [['Again', waiting.body_src]], into: [nameOf(waiting.lc_tgt)] });
  await place(page);
  const main = page.getByRole('main');
  await expect(main.getByText('Nothing new was ordered, and nothing was charged.')).toBeVisible();
  await expect(main.getByText('One that was ready for review is now approved')).toBeVisible();
  await expect(main.getByText('not yet')).toBeHidden();
  const old = main.getByRole('listitem').filter({ hasText: 'was ready for review, now approved' });
  await expect(old).toContainText(waiting.body_tgt.split('\n')[0] ?? '');
  await expectAccessible(page);
  await old.getByRole('link', { name: 'Again' }).click();
  await expect(main.getByText('Approved').first()).toBeVisible();
});

test('repeats are charged once; a mix says what is what', async ({ page, sandbox, gengo }) => {
  const known = await seedOf(gengo, 'approved');
  await compose(page, {
    texts: [TEXTS[0], ['Hut again', TEXTS[0][1]], ['Known', known.body_src]],
    into: [nameOf(known.lc_tgt)],
  });
  await place(page);
  const main = page.getByRole('main');
  await expect(main.getByText(/^Ordered: 1 translation for \$/)).toBeVisible();
  await expect(main.getByRole('heading', { name: /1 translation that Gengo had/ })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Known' })).toBeVisible();
  const repeats = main.getByRole('region', { name: '1 translation the same as another' });
  await expect(repeats).toContainText('Hut again');
  expect(await orders(sandbox)).toHaveLength(1);
});

test('a new order that Gengo does not show yet is waited for', async ({ page, sandbox }) => {
  await sandbox.reset({ orderHiddenMs: 60_000, queueMs: 90_000 });
  await compose(page, { texts: [TEXTS[0]], into: ['German'] });
  await place(page);
  await expect(page.getByRole('main').getByText(/^Ordered: 1 translation for/)).toBeVisible();
  await expect(page.getByText('Gengo does not show this order yet.')).toBeVisible();
});

test('guards: each limit at its field, and the way to the first', async ({ page, sandbox }) => {
  await compose(page, { texts: [TEXTS[0]], into: ['German', 'French'] });
  await page.getByRole('button', { name: 'Details of text 1' }).click();
  await page.getByLabel('Custom data').fill('é'.repeat(513));
  await expect(orderButton(page)).toHaveAccessibleDescription('1 text needs correcting.');
  await orderButton(page).press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Show what to correct' }).click();
  await expect(page.getByLabel('Custom data')).toBeFocused();
  await expect(page.getByLabel('Custom data')).toHaveAccessibleDescription(/1,026 bytes/);
  await page.getByLabel('Custom data').fill('é'.repeat(512));

  await page.getByText('More for this order').click();
  await page.getByRole('radio', { name: 'One translator for all' }).check();
  await expect(orderButton(page)).toHaveAccessibleDescription(
    /Only translations of one .* can be a group\. Unlike the others: those into (German|French)\./,
  );
  await page.getByRole('radio', { name: 'Gengo decides' }).check();
  await page.getByLabel('Callback address').fill('https://me:secret@example.com/');
  await expect(orderButton(page)).toHaveAccessibleDescription(/must not hold a user name/);
  await page.getByLabel('Callback address').fill('');
  await expect(orderButton(page)).not.toHaveAttribute('aria-disabled');
  expect(await orders(sandbox)).toEqual([]);
});

test('too little credit: said above the button, with the balance; nothing typed is lost', async ({
  page,
  sandbox,
}) => {
  const words = 'wonderful '.repeat(12_000).trim();
  await compose(page, { texts: [['Long', words]], into: ['German'] });
  await expect(
    page.getByText(/^The balance does not cover this order.* Add credits/),
  ).toBeVisible();
  await orderButton(page).click();
  await expect(page.getByRole('dialog')).toContainText('does not cover it');
  await confirmButton(page).click();
  await expect(page.getByRole('main').getByText('Not enough credits')).toBeVisible();
  await expect(
    page.getByRole('main').getByText(/The balance is \$412\.35\. Add credits/),
  ).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Text 1', exact: true })).toHaveValue(words);
  expect(await orders(sandbox)).toEqual([]);
});

test('two thousand texts from a CSV are typed in as quickly as one, and are one order', async ({
  page,
  sandbox,
}) => {
  await compose(page, { texts: [['', 'One.']], into: ['German'], draft: 'd2' });
  const alone = await typing(page);
  await page.goto('/orders/new/d1');
  const lines = Array.from({ length: 2000 }, (_, n) => `Title ${n},Text${n}`);
  await page
    .getByLabel('Choose files')
    .first()
    .setInputFiles({
      name: 'texts.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`title,text\n${lines.join('\n')}\n`),
    });
  await page.getByRole('button', { name: /^Add 2,000 texts/ }).click();
  await page.getByLabel('Language of the texts').selectOption({ label: 'English' });
  await page.getByRole('checkbox', { name: 'German', exact: true }).check();
  await expect(page.getByText('2,000 texts × 1 language = 2,000 translations')).toBeVisible();
  // What a key costs beyond a few frames does not grow with the rows.
  expect(await typing(page)).toBeLessThan(4 * alone + 50);
  await orderButton(page).click();
  await confirmButton(page).dblclick();
  await expect(page.getByRole('main').getByText(/^Ordered: 2,000 translations for/)).toBeVisible();
  const sent = await posts(sandbox);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.args.data).toHaveProperty(['jobs', 'r2001:de', 'body_src']);
  expect(sent[0]?.args.data).toHaveProperty(['jobs', 'r2:de', 'body_src'], 'Text0typed');
});

/** The ms of the middle one of some keys, from the press until it is drawn. */
async function typing(page: Page): Promise<number> {
  await textOf(page).press('End');
  const taken = await page.evaluateHandle(() => {
    const times: number[] = [];
    addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)));
      },
      { capture: true },
    );
    return times;
  });
  await page.keyboard.type('typed', { delay: 100 });
  await expect.poll(() => taken.evaluate(({ length }) => length)).toBe(5);
  const times = await taken.jsonValue();
  return times.toSorted((a, b) => a - b)[2] ?? NaN;
}

test('a file is dropped, its upload is shown and can be given up; what Gengo has lost of it is said at its row', async ({
  page,
  sandbox,
}) => {
  await compose(page, { texts: TEXTS, into: ['German'] });
  // The price of the texts comes by the same call.
  await expect(page.getByText('These are Gengo’s own figures.')).toBeVisible();
  await sandbox.faults('slow@POST translate/service/quote*1');
  await drop(page, 'hut rules.docx', 'Leave your boots at the door.');
  await expect(page.getByRole('progressbar', { name: 'Upload of text 4' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel the upload' }).click();
  await page.getByRole('button', { name: 'Upload for German' }).click();
  await expect(page.getByText('Uploaded and priced.')).toBeVisible();
  await expect(page.getByText('4 texts × 1 language = 4 translations')).toBeVisible();

  // Uploads do not last for ever.
  await sandbox.reset();
  await page.evaluate(() => scrollTo(0, 0));
  await place(page);
  const again = page.getByRole('button', { name: 'Upload it again' });
  await expect(again).toBeFocused();
  await expect(again).toBeInViewport();
  await expect(page.getByRole('group', { name: 'File of text 4' })).toHaveAccessibleDescription(
    /./,
  );
  await expect(textOf(page, 1)).not.toHaveAttribute('aria-invalid');
  await again.click();
  await expect(page.getByText('Uploaded and priced.')).toBeVisible();
  await place(page);
  await expect(page.getByRole('main').getByText(/^Ordered: 4 translations for/)).toBeVisible();
  expect(await orders(sandbox)).toHaveLength(1);
});

/** Drops a file upon the texts, as from the desktop. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([called, words]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([words ?? ''], called ?? ''));
      return transfer;
    },
    [name, content],
  );
  await page
    .getByRole('region', { name: 'Texts', exact: true })
    .dispatchEvent('drop', { dataTransfer });
}

test('a file is uploaded, ordered, delivered, and fetched from its page', async ({ page }) => {
  // Only in one process with Galley does a sandbox hand out files.
  const galley = await startGalley(undefined, {
    SANDBOX_STATE: 'off',
    SANDBOX_QUEUE_MS: '0',
    SANDBOX_SPEED: '1000000',
  });
  await page.goto(`${galley.origin}/orders/new/d1`);
  await page.getByLabel('Language of the texts').selectOption({ label: 'English' });
  await page.getByRole('checkbox', { name: 'German', exact: true }).check();
  await page
    .getByLabel('Choose files')
    .first()
    .setInputFiles({
      name: 'hut rules.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from('Leave your boots at the door.'),
    });
  await expect(page.getByText('1 text × 1 language = 1 translation')).toBeVisible();
  await place(page);
  await expect(page.getByRole('main').getByText(/^Ordered: 1 translation for/)).toBeVisible();
  await page.getByRole('row').getByRole('link', { name: 'hut rules.docx' }).click();
  await expect(page).toHaveURL(/\/jobs\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('hut rules.docx');
  const link = page.getByRole('link', { name: 'Download the translated file' });
  await expect(async () => {
    await page.reload();
    await expect(link).toBeVisible({ timeout: 5_000 });
  }).toPass();
  const file = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(file.headers()['content-disposition']).toContain('attachment');
  expect((await file.body()).length).toBeGreaterThan(0);
  await galley.stop();
});

interface Seed {
  lc_src: string;
  lc_tgt: string;
  tier: string;
  body_src: string;
  body_tgt: string;
}

/** A translation of the seeds from English, at the usual quality. */
async function seedOf(gengo: Gengo, status: string): Promise<Seed> {
  const listed: { job_id: number }[] = await gengo.get(`translate/jobs?status=${status}&count=50`);
  const { jobs } = await gengo.get(`translate/jobs/${listed.map((one) => one.job_id).join(',')}`);
  return jobs.find(
    ({ lc_src, tier, body_src }: Seed) => lc_src === 'en' && tier === 'standard' && body_src,
  );
}

const nameOf = (code: string) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
