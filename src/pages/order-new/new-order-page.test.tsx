import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { violations } from '#test/axe.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const textBox = (number: number) =>
  page.getByRole('textbox', { name: `Text ${number}`, exact: true });
const title = (number: number) => page.getByRole('textbox', { name: `Title of text ${number}` });
const press = (name: string | RegExp) => page.getByRole('button', { name });
const language = (name: string) => page.getByRole('checkbox', { name, exact: true });
const source = page.getByRole('combobox', { name: 'Language of the texts' });
const price = page.getByRole('region', { name: 'Price' });
const order = page.getByRole('region', { name: 'Order', exact: true });

async function compose(address = '/orders/new/d1') {
  const gengo = await withGengo();
  const galley = open(address);
  await expect.element(source).toBeVisible();
  return { gengo, galley };
}

test('an order is typed: languages as Gengo offers them, units and price at once, then Gengo’s own', async () => {
  const { gengo } = await compose();
  await textBox(1).fill('Welcome to the shop, and thank you for [[[Galley]]].');
  await expect.element(source).toHaveValue('');
  await press('Use English').click();
  await expect.element(source).toHaveValue('en');
  await language('French').click();
  await language('Japanese').click();
  await language('German').click();
  await press('Add a text').click();
  await expect.element(textBox(2)).toHaveFocus();
  await userEvent.keyboard('Two words');
  await press('Add a text').click();
  await userEvent.keyboard('Three more words');
  await expect
    .element(price.getByText('3 texts × 3 languages = 9 translations'))
    .toBeInTheDocument();
  await expect.element(page.getByText('9 words', { exact: true })).toBeVisible();
  await expect.element(price.getByText('These are Gengo’s own figures.')).toBeVisible();
  // 14 words at $0.06 in three languages.
  await expect
    .element(price.getByRole('row', { name: /French 14 words/ }))
    .toHaveTextContent('$0.84');
  await expect.element(order.getByText('$2.52', { exact: true })).toBeVisible();
  await expect.element(order.getByText('$409.83')).toBeVisible();
  await expect.element(order.getByText('Sandbox: no money is spent.')).toBeVisible();
  expect(gengo.calls('POST /v2/translate/jobs')).toHaveLength(0);
});

test('a pair that Gengo does not offer cannot be chosen and says why; another source lets it go', async () => {
  await compose();
  await expect.element(language('French')).toHaveAttribute('aria-disabled', 'true');
  await source.selectOptions('en');
  await language('French').click();
  await language('Japanese').click();
  await source.selectOptions('de');
  await expect.element(language('Japanese')).toBeChecked();
  await expect.element(language('French')).not.toBeChecked();
  await expect
    .element(language('French'))
    .toHaveAccessibleDescription('Gengo does not offer it from German.');
  // Playwright waits for what is disabled; people press it all the same.
  language('French')
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  await expect.element(language('French')).not.toBeChecked();
  await expect.element(page.getByText('Chosen: Japanese.')).toBeVisible();
});

test('limits are said at their field, behind the fold too, and what is missing only when asked for', async () => {
  await compose();
  await textBox(1).fill('Hello');
  await expect.element(source).not.toHaveAttribute('aria-invalid');
  await press('Details of text 1').click();
  const custom = page.getByRole('textbox', { name: 'Custom data' });
  await custom.fill('é'.repeat(600));
  await expect.element(custom).toHaveAttribute('aria-invalid', 'true');
  await expect.element(custom).toHaveAccessibleDescription(/1,200 bytes, and Gengo takes 1,024/);
  await page.getByRole('textbox', { name: 'Most characters' }).fill('ten');
  await press('Add an attachment').click();
  await page.getByRole('textbox', { name: 'Address 1' }).fill('https://example.com/a%20b.png');
  await page.getByRole('textbox', { name: 'Address 1' }).click();
  await userEvent.tab();
  await expect.element(page.getByRole('textbox', { name: 'File name 1' })).toHaveValue('a b.png');
  await expect.element(page.getByRole('textbox', { name: 'MIME type 1' })).toHaveValue('image/png');
  await expect.element(page.getByText('shown beside the text')).toBeVisible();
  await page.getByRole('textbox', { name: 'Address 1' }).fill('ftp://example.com/a.png');
  await expect
    .element(page.getByRole('textbox', { name: 'Address 1' }))
    .toHaveAttribute('aria-invalid', 'true');
  await press('Show what to correct').click();
  await expect.element(page.getByRole('textbox', { name: 'Address 1' })).toHaveFocus();
  await expect.element(source).toHaveAttribute('aria-invalid', 'true');
  expect(await violations()).toEqual([]);
});

test('a text is duplicated, removed, and brought back where it was', async () => {
  await compose();
  await title(1).fill('First');
  await textBox(1).fill('One');
  await press('Duplicate text 1').click();
  await expect.element(textBox(2)).toHaveFocus();
  await textBox(2).fill('Two');
  await press('Remove text 1').click();
  await expect.element(textBox(1)).toHaveValue('Two');
  await expect.element(press('Undo')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(textBox(1)).toHaveValue('One');
  await expect.element(textBox(2)).toHaveValue('Two');
  await expect.element(textBox(1)).toHaveFocus();
});

test('a title without a text is no fault while it is typed, and is not left out unsaid', async () => {
  await compose();
  await title(1).fill('First');
  await expect.element(textBox(1)).not.toHaveAttribute('aria-invalid');
  await press('Show what to correct').click();
  await expect.element(textBox(1)).toHaveFocus();
  await expect.element(textBox(1)).toHaveAccessibleDescription('There is no text to translate.');
});

test('a new draft leads to what is missing: first a text, then its language', async () => {
  await compose();
  await press('Show what is missing').click();
  await expect.element(textBox(1)).toHaveFocus();
  await userEvent.keyboard('Hello');
  await press('Show what is missing').click();
  await expect.element(source).toHaveFocus();
});

test('Arabic and Japanese texts have their direction, language and unit', async () => {
  await compose();
  await textBox(1).fill('مرحبا بكم في متجرنا، ونشكركم على زيارتكم.');
  await press('Use Arabic').click();
  await expect.element(textBox(1)).toHaveAttribute('dir', 'rtl');
  await expect.element(textBox(1)).toHaveAttribute('lang', 'ar');
  await textBox(1).fill('ようこそ、いらっしゃいませ。');
  await press('Use Japanese').click();
  await expect.element(textBox(1)).toHaveAttribute('lang', 'ja');
  await expect.element(page.getByText('14 characters', { exact: true }).first()).toBeVisible();
});

test('what the whole order may bring has its place in a fold, with the rules of grouping', async () => {
  await compose();
  await textBox(1).fill('Hello there');
  await source.selectOptions('en');
  await language('French').click();
  await language('German').click();
  await page.getByText('More for this order').click();
  await page.getByRole('radio', { name: /^One translator for all/ }).click();
  await expect
    .element(page.getByRole('radiogroup', { name: 'Who translates' }))
    .toHaveAccessibleDescription(/Only translations of one source language.*French|German/);
  await page.getByRole('textbox', { name: 'Callback address' }).fill('https://me:pw@example.com/');
  await expect
    .element(page.getByRole('textbox', { name: 'Callback address' }))
    .toHaveAccessibleDescription(/must not hold a user name or password/);
  await page.getByRole('textbox', { name: 'Tone' }).fill('x'.repeat(129));
  await expect
    .element(page.getByRole('textbox', { name: 'Tone' }))
    .toHaveAccessibleDescription(/129 characters, and Gengo takes 128/);
  for (const name of ['Approve without', 'Only preferred', 'Translate anew', 'Have it edited']) {
    await expect.element(page.getByRole('checkbox', { name })).not.toBeChecked();
  }
  await expect.element(page.getByRole('checkbox', { name: 'Tag the order' })).toBeChecked();
  await expect
    .element(page.getByRole('checkbox', { name: 'Only preferred' }))
    .toHaveAccessibleDescription(/French: \d+ and German: \d+/);
  // Tall enough for all of it: what a panel cuts off in scrolling counts as too small a target.
  await page.viewport(1440, 2600);
  expect(await violations()).toEqual([]);
});

test('at 320 px nothing is wider than the window', async () => {
  await page.viewport(320, 700);
  await compose();
  await textBox(1).fill('Averyveryveryveryveryveryveryveryveryverylongword'.repeat(3));
  await press('Details of text 1').click();
  await press('Add an attachment').click();
  await expect.element(page.getByRole('textbox', { name: 'Address 1' })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
