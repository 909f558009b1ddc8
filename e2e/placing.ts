import type { Locator, Page } from '@playwright/test';
import { type Control, expect } from './fixtures.ts';

interface Composed {
  /** Titles and texts. */
  texts: readonly (readonly [title: string, text: string])[];
  into: readonly string[];
  from?: string;
  draft?: string;
}

/** Opens a draft and fills it in, by typing. */
export async function compose(
  page: Page,
  { texts, into, from = 'English', draft = 'd1' }: Composed,
): Promise<void> {
  await page.goto(`/orders/new/${draft}`);
  await expect(page.getByLabel('Language of the texts')).toBeVisible();
  for (const [index, [title, text]] of texts.entries()) {
    const number = index + 1;
    if (number > 1)
      await page
        .getByRole('button', { name: /^Add (a|another) text$/ })
        .first()
        .click();
    await page.getByLabel(`Title of text ${number}`).fill(title);
    await page.getByRole('textbox', { name: `Text ${number}`, exact: true }).fill(text);
  }
  await page.getByLabel('Language of the texts').selectOption({ label: from });
  for (const language of into)
    await page.getByRole('checkbox', { name: language, exact: true }).check();
}

/** What was typed, as it stands. */
export const textOf = (page: Page, number = 1) =>
  page.getByRole('textbox', { name: `Text ${number}`, exact: true });

/** The composer's button, and that of the question that names the money. */
export const orderButton = (page: Page) => page.getByRole('button', { name: /^Order…/ });
export const confirmButton = (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name: /^Order for / });

export async function place(page: Page): Promise<void> {
  await orderButton(page).click();
  await confirmButton(page).click();
}

/** Lets the page's time pass, in steps so small that no reading on its way takes them for a time-out. */
export const passUntil = (page: Page, shown: Locator) =>
  expect(async () => {
    await page.clock.runFor(10_000);
    await expect(shown).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 60_000 });

/** The orders that Gengo took. */
export const orders = async (sandbox: Control) =>
  (await posts(sandbox)).filter(({ code }) => code === 0);

/** All that were sent, whatever became of them. */
export const posts = async (sandbox: Control) =>
  (await sandbox.log()).filter(
    ({ method, path }) => method === 'POST' && path === 'translate/jobs',
  );
