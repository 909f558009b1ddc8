import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/* Room for the text: on low windows, as zoom makes them, beside a form, and on a phone (measures.md). */

const DESK = '/review/384992';
const decision = (page: Page) => page.getByRole('region', { name: 'Decision', exact: true });
const translation = (page: Page) => page.getByRole('region', { name: /^Translation/ });

async function openDesk(page: Page, path = DESK) {
  await page.goto(path);
  await expect(translation(page)).toBeVisible();
  await expect(decision(page).getByRole('button', { name: /^Approve/ })).toBeAttached();
}

/** The share of the window's height at which a text is what one sees, in the middle of the translation. */
const shareOfTexts = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('#translation')?.getBoundingClientRect();
    const x = text ? (text.left + text.right) / 2 : 0;
    const seen = Array.from({ length: innerHeight / 2 }, (_, index) =>
      document.elementFromPoint(x, index * 2)?.closest('.pairs'),
    );
    return seen.filter(Boolean).length / seen.length;
  });

/** Whether the whole of it is in the window. */
const isWhole = (page: Page, selector: string) =>
  page.evaluate((one) => {
    const { top, bottom, left, right } = document.querySelector(one)!.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight + 1 && right <= innerWidth;
  }, selector);

for (const [name, width, height] of [
  ['200 % of 1366x768', 683, 384],
  ['400 % of 1280x1024', 320, 256],
  ['a phone on its side', 844, 390],
  ['a low wide window', 1000, 500],
] as const) {
  test(`${name}: the bar lets go, and with corrections open the texts keep half the window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openDesk(page);
    await expect(decision(page)).toHaveCSS('position', 'static');
    await translation(page).evaluate((one) => one.scrollIntoView());
    expect(await shareOfTexts(page)).toBeGreaterThan(0.7);
    await page.keyboard.press('r');
    const words = decision(page).getByLabel('What should be corrected');
    await expect(words).toBeFocused();
    await expect(words).toBeInViewport({ ratio: 0.98 });
    expect(await shareOfTexts(page)).toBeGreaterThan(0.5);
    // All of it is reached by scrolling the page: nothing scrolls within, nothing is cut.
    for (const button of ['Send back', 'Close', 'Approve']) {
      const one = decision(page).getByRole('button', { name: new RegExp(`^${button}`) });
      await one.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
      await expect(one).toBeInViewport({ ratio: 0.98 });
    }
    const inner = await page
      .locator('.decision-form')
      .evaluate((form) => form.scrollHeight - form.clientHeight);
    expect(inner).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
}

test('in a low window approving that asks again shows its words', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 });
  await openDesk(page);
  // Once it is checked: what is found later is asked about anew.
  await expect(
    decision(page).getByRole('button', { name: 'Approve despite 3 open' }),
  ).toBeAttached();
  await page.keyboard.press('a');
  await expect(decision(page).getByRole('button', { name: /^Press again/ })).toBeInViewport({
    ratio: 0.98,
  });
});

for (const [width, height] of [
  [1440, 900],
  [1366, 768],
  [1100, 768],
  [1440, 500],
] as const)
  for (const key of ['r', 'Shift+X'])
    test(`${width}x${height}: the form of ${key} stands beside the texts`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openDesk(page);
      await page.keyboard.press(key);
      const form = page.locator('.decision-form');
      await expect(form).toBeVisible();
      expect(await isWhole(page, '.decision-form')).toBe(true);
      const [text, beside] = [await translation(page).boundingBox(), await form.boundingBox()];
      expect(text!.x + text!.width).toBeLessThanOrEqual(beside!.x);
      // About 30 characters a line, in either of two halves.
      expect(text!.width).toBeGreaterThan(280);
      await translation(page).evaluate((one) => one.scrollIntoView());
      expect(await shareOfTexts(page)).toBeGreaterThan(0.5);
      // Its button stays in sight, over what is left to scroll to.
      const send = form.getByRole('button', { name: /^(Send back|Reject translation)/ });
      await expect(send).toBeInViewport({ ratio: 0.98 });
      await form.getByRole('textbox').last().focus();
      await expect(form.getByRole('textbox').last()).toBeInViewport({ ratio: 0.98 });
      const [field, foot] = [
        await form.getByRole('textbox').last().boundingBox(),
        await form.locator('.form-foot').boundingBox(),
      ];
      expect(field!.y + field!.height).toBeLessThanOrEqual(foot!.y);
      await expect(send).toBeInViewport({ ratio: 0.98 });
    });

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the translation is in the first screen, each paragraph above its source', async ({
    page,
  }) => {
    await openDesk(page);
    const first = translation(page).locator('p').first();
    const source = page
      .getByRole('region', { name: /^Source/ })
      .locator('p')
      .first();
    await expect(first).toBeInViewport({ ratio: 0.98 });
    const [top, below, bar] = [
      await first.boundingBox(),
      await source.boundingBox(),
      await decision(page).boundingBox(),
    ];
    expect(top!.y).toBeLessThan(below!.y);
    expect(top!.y + top!.height).toBeLessThan(bar!.y);
    const second = translation(page).locator('p').nth(1);
    expect(below!.y).toBeLessThan((await second.boundingBox())!.y);
  });

  test('where the translation is out of sight Approve is not in sight', async ({ page }) => {
    await openDesk(page);
    const approve = decision(page).getByRole('button', { name: /^Approve/ });
    await expect(approve).toBeVisible();
    await page.getByRole('heading', { name: 'Conversation' }).scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(approve).toBeHidden();
    await decision(page).getByRole('button', { name: 'To the translation' }).tap();
    await expect(approve).toBeVisible();
    await expect(translation(page).locator('p').first()).toBeInViewport();
  });

  test('the queue is a sheet that opens from its line and can be searched', async ({ page }) => {
    await openDesk(page);
    const line = page.getByRole('navigation', { name: 'Queue' });
    await line.getByRole('button', { name: /^\d+ of \d+$/ }).tap();
    const sheet = page.getByRole('dialog', { name: 'Queue' });
    // The five days before it are a list too.
    const rows = sheet.getByRole('navigation').getByRole('listitem');
    await expect(rows.nth(5)).toBeVisible();
    await sheet.getByRole('searchbox').fill('Korean');
    await expect(rows).toHaveCount(await rows.filter({ hasText: 'Korean' }).count());
    await expect(rows.first()).toContainText('Korean');
    await rows.first().getByRole('link').tap();
    await expect(sheet).toBeHidden();
    await expect(translation(page)).toHaveAccessibleName(/Korean/);
    await expect(line.getByRole('button', { name: /^\d+ of [23]\d$/ })).toBeVisible();
  });

  test('a form keeps to the lower half', async ({ page }) => {
    await openDesk(page);
    await decision(page).getByRole('button', { name: 'Reject' }).tap();
    await expect(page.locator('.decision-form')).toBeVisible();
    expect((await decision(page).boundingBox())!.height).toBeLessThanOrEqual(422);
    await expect(decision(page).getByRole('button', { name: 'Reject translation' })).toBeInViewport(
      { ratio: 1 },
    );
  });
});
