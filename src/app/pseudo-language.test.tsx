import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { plainWords, speakPseudo } from '#test/pseudo.ts';
import { open } from '#test/render.tsx';

/* Every page that speaks by messages (the rooms of `test/repo/words.test.ts`), in a language that is none. */

/** Data of the account that the tests open. */
const DATA =
  /Robin( Falk)?|Fernweg product names|Wanderbegriffe|\S+@\S+|Pre-pay|Retail|standard|pro\b|English|German|Japanese|USD|api\.\S+/gi;

/** In the pseudo-language a word cannot be looked up by its English. */
const heading = page.getByRole('heading', { level: 1 });

test.each([1440, 320])(
  'on a screen of %i the account is all messages, and nothing is pushed out',
  async (width) => {
    speakPseudo();
    await page.viewport(width, 900);
    await withGengo();
    open('/account');
    await expect.element(heading).toBeVisible();
    await expect.poll(() => document.querySelectorAll('main section').length).toBe(11);
    await expect.poll(() => document.querySelector('[aria-busy=true]')).toBeNull();
    expect(plainWords(DATA)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test.each([1440, 320])(
  'on a screen of %i so are the shell and an address without a page',
  async (width) => {
    speakPseudo();
    await page.viewport(width, 900);
    await withGengo();
    open('/nowhere');
    await expect.element(heading).toBeVisible();
    await expect.element(page.getByRole('combobox').first()).toBeInTheDocument();
    expect(plainWords(DATA)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

/** Where it is shown, all of it has been read, and what comes after the page is there. */
async function settled() {
  await expect.element(heading).toBeVisible();
  await expect.poll(() => document.querySelector('[aria-busy=true]')).toBeNull();
}

test.each([
  [1440, '/jobs', 'tbody time'],
  [320, '/jobs', 'tbody time'],
  [1440, '/jobs?status=reviewable&q=nothing+like+it', 'output'],
  [1440, '/orders/new/a', '[aria-labelledby=price] p'],
  [320, '/orders/new/a', '[aria-labelledby=price] p'],
  [1440, '/orders/ORDER', '.matrix a'],
  [320, '/orders/ORDER', '.matrix a'],
  [1440, '/orders/ORDER?view=list', 'tbody time'],
])('on a screen of %i so is %s', async (width, address, shown) => {
  speakPseudo();
  await page.viewport(width, 900);
  const gengo = await withGengo();
  const { order_id: orderId = '' } = await gengo.find({ status: 'available' });
  open(address.replace('ORDER', orderId));
  await settled();
  await expect.poll(() => document.querySelector(shown)).not.toBeNull();
  expect(plainWords(DATA)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test('so are the folds of an order that is put together', async () => {
  speakPseudo();
  await page.viewport(1440, 900);
  await withGengo();
  open('/orders/new/a');
  await settled();
  await expect.poll(() => document.querySelectorAll('details').length).toBeGreaterThan(0);
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  document.querySelector<HTMLElement>('li [aria-expanded=false]')?.click();
  await expect.poll(() => document.querySelectorAll('fieldset fieldset').length).toBeGreaterThan(1);
  expect(plainWords(DATA)).toEqual([]);
});

test('so is the help of the keys', async () => {
  speakPseudo();
  await withGengo();
  open('/nowhere');
  await expect.element(page.getByRole('combobox').first()).toBeInTheDocument();
  document.querySelector<HTMLElement>('[aria-keyshortcuts="?"]')?.click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(plainWords(DATA)).toEqual([]);
});

test('so is what a page says that could not be read', async () => {
  speakPseudo();
  await withGengo(
    {},
    http.get('*/v2/translate/job/*', () => HttpResponse.json({}, { status: 503 })),
  );
  open('/jobs/1');
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(plainWords(DATA)).toEqual([]);
});

/** Names of formats and encodings, and of the files themselves. */
const OF_FILES =
  /\b(?:a\.\w+|UTF-\d+(?:LE|BE)?|Windows-\d+|Mac Roman|Shift-JIS|Big5|(?:EUC|ISO)-[-\w]+|KOI8-R|GB18030|CSV|JSON|YAML|XLIFF|PO|MB|tmx|NUL|b)\b|“.*?”/g;

test('so is what is wrong with files, and what is strange in them', async () => {
  speakPseudo();
  await withGengo();
  open('/files');
  await settled();
  const choose = document.querySelector<HTMLElement>('main input[type=file]');
  if (!choose) throw new Error('No file can be chosen.');
  await userEvent.upload(choose, [
    new File(['{"a" "b"}'], 'a.json'),
    new File(['<tmx version="1.4"/>'], 'a.xlf'),
    new File(['a: b: c\n'], 'a.yml'),
    new File(['%PDF-1.7'], 'a.pdf'),
    new File([Uint8Array.from('key,en\na,Caf\xe9\0\n', (one) => one.charCodeAt(0))], 'a.csv'),
  ]);
  await expect.poll(() => document.querySelectorAll('main [role=alert]').length).toBe(4);
  await expect.poll(() => document.querySelector('[aria-busy=true]')).toBeNull();
  await expect.poll(() => document.querySelectorAll('main ul ul li').length).toBeGreaterThan(1);
  expect(plainWords(new RegExp(`${DATA.source}|${OF_FILES.source}`, 'gi'))).toEqual([]);
});
