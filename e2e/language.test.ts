import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const asked = (page: Page) => {
  const words: string[] = [];
  page.on('request', (request) => {
    const [, file] = /\/assets\/words\/\w+\/(.*)\.json$/.exec(request.url()) ?? [];
    if (file !== undefined) words.push(file);
  });
  return words;
};

test.describe('where the browser wants German', () => {
  test.use({ locale: 'de-AT' });

  test('a page is German, and loads its own words and the shell’s, each once', async ({ page }) => {
    const words = asked(page);
    await page.goto('/jobs');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Übersetzungen');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    // What it is first drawn from, and later what the rest says: the filters, the help.
    expect(words.slice(0, 2).toSorted()).toEqual(['de/jobs', 'de/shell']);
    await page.getByRole('button', { name: 'Tastaturhilfe' }).click();
    await expect(page.getByRole('dialog', { name: 'Tastaturhilfe' })).toBeVisible();
    await page.keyboard.press('Escape');
    expect(words.toSorted()).toEqual(['de/jobs', 'de/jobs-late', 'de/shell', 'de/shell-late']);

    await page.getByRole('navigation').first().getByRole('link', { name: 'Bestellungen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bestellungen');
    expect(words).toContain('de/orders');
    expect(words.filter((file, index) => words.indexOf(file) !== index)).toEqual([]);
  });

  test('another language that was chosen stays, and the header asks no more', async ({ page }) => {
    await page.goto('/jobs');
    await page.getByRole('banner').getByLabel('Sprache').selectOption('العربية');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('الترجمات');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('الترجمات');
    await expect(page.getByRole('banner').getByRole('combobox')).toHaveCount(1);

    // In the account it can be changed again.
    await page.goto('/account');
    await page.locator('main').getByRole('combobox').first().selectOption('English');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Account');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test.describe('and its words cannot be had', () => {
    test.use({ expectedErrors: /words|Failed to load resource/ });

    test('it is English', async ({ page, context }) => {
      const devtools = await context.newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.setBlockedURLs', { urls: ['*/assets/words/*'] });
      await page.goto('/jobs');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Translations');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    });

    test('nor those of late parts alone: these come in English, the rest stays', async ({
      page,
      context,
    }) => {
      const devtools = await context.newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.setBlockedURLs', { urls: ['*-late.json'] });
      await page.goto('/jobs');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Übersetzungen');
      await page.getByRole('button', { name: 'Keyboard help' }).click();
      await expect(page.getByRole('dialog', { name: 'Keyboard help' })).toBeVisible();
    });
  });
});

test('English loads no words', async ({ page }) => {
  const words = asked(page);
  await page.goto('/jobs');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Translations');
  await expect(page.locator('tbody a').first()).toBeVisible();
  expect(words).toEqual([]);
});
