import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { noComments, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const source = page.getByRole('region', { name: /^Source/ });
const translation = page.getByRole('region', { name: /^Translation/ });
const spaces = page.getByRole('button', { name: 'White space' });

const LONG = 'Die Suppe steht auf dem Herd und wartet. '.repeat(9).trim();
const TWO = { lc_tgt: 'de', body_src: 'Soup.\n\nBread.', body_tgt: `${LONG}\n\nBrot.` };

const topOf = (sheet: typeof source, text: string) =>
  sheet.getByText(text, { exact: true }).element().getBoundingClientRect().top;

test('paragraphs stand level in two halves of the same width; on a phone each one of the translation stands above its source', async () => {
  await withGengo({}, oddJob(TWO), noComments);
  open('/jobs/7');
  await expect.element(translation.getByText('Brot.')).toBeVisible();
  expect(topOf(source, 'Bread.')).toBe(topOf(translation, 'Brot.'));
  const [left, right] = [source, translation].map((sheet) =>
    sheet.element().getBoundingClientRect(),
  );
  expect(left?.width).toBe(right?.width);

  await page.viewport(390, 844);
  const tops = [
    topOf(translation, LONG),
    topOf(source, 'Soup.'),
    topOf(translation, 'Brot.'),
    topOf(source, 'Bread.'),
  ];
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(new Set(tops).size).toBe(4);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});

test('where there are not as many paragraphs both run on from the top', async () => {
  await withGengo({}, oddJob({ ...TWO, body_src: 'Soup.\n\nBread.\n\nTea.' }), noComments);
  open('/jobs/7');
  await expect.element(translation.getByText('Brot.')).toBeVisible();
  expect(topOf(source, 'Tea.')).toBeLessThan(topOf(translation, 'Brot.'));
});

test('one side is selected without the other', async () => {
  await withGengo({}, oddJob(TWO), noComments);
  open('/jobs/7');
  await expect.element(translation.getByText('Brot.')).toBeVisible();
  const text = translation.element().querySelector('.reading') ?? document.body;
  getSelection()?.selectAllChildren(text);
  expect(getSelection()?.toString().replaceAll('\r', '')).toBe(TWO.body_tgt);
});

test('white space shows its marks on demand, and what is copied stays as it is', async () => {
  const text = 'Zwei  Löffel\u00A0Salz,\tund\u200Bmehr\nWasser.';
  await withGengo({}, oddJob({ ...TWO, body_tgt: text }), noComments);
  const { close } = open('/jobs/7');
  const signs = () =>
    [...translation.element().querySelectorAll('[data-sign]')].map((one) =>
      getComputedStyle(one, '::before').content.replace(/^"(.*?)".*/, '$1'),
    );
  await expect.element(spaces).toHaveAttribute('aria-pressed', 'false');
  expect(signs()).toEqual([]);
  await userEvent.keyboard('w');
  await expect.element(spaces).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(signs).toEqual(['·', '·', '°', '→', 'ZWSP', '↵']);
  const paragraph = translation.element().querySelector('p');
  if (paragraph) getSelection()?.selectAllChildren(paragraph);
  expect(getSelection()?.toString()).toBe(text);
  await expect.element(page.getByText('no-break space')).toBeVisible();

  close();
  open('/jobs/7');
  await expect.element(spaces).toHaveAttribute('aria-pressed', 'true');
  await spaces.click();
  await expect.poll(signs).toEqual([]);
});

test.each([
  ['ja', 'ja', 'ltr', 'Hiragino Sans'],
  ['zh', 'zh-Hans', 'ltr', 'PingFang SC'],
  ['zh-tw', 'zh-Hant-TW', 'ltr', 'PingFang TC'],
  ['ko', 'ko', 'ltr', 'Apple SD Gothic Neo'],
  ['ar', 'ar', 'rtl', 'Geeza Pro'],
  ['he', 'he', 'rtl', 'Arial Hebrew'],
  ['th', 'th', 'ltr', 'Thonburi'],
  ['hi', 'hi', 'ltr', 'Kohinoor Devanagari'],
])('a text in %s has its language, its direction and its fonts', async (code, lang, dir, font) => {
  await withGengo({}, oddJob({ lc_tgt: code, body_tgt: 'Suppe.' }), noComments);
  open('/jobs/7');
  const text = translation.getByText('Suppe.');
  await expect.element(text).toBeVisible();
  const reading = text.element().closest('[lang]');
  expect(reading?.getAttribute('lang')).toBe(lang);
  expect(reading?.getAttribute('dir')).toBe(dir);
  expect(getComputedStyle(text.element()).fontFamily.replaceAll('"', '')).toMatch(
    new RegExp(`^${font}`),
  );
});
