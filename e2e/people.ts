import type { Browser } from '@playwright/test';

/** As a front with a log-in would have it: each browser's calls bear the name of its person. */
export async function browserOf(browser: Browser, baseURL: string, name: string) {
  const context = await browser.newContext({
    baseURL,
    extraHTTPHeaders: { 'x-auth-email': `${name}@x.example` },
  });
  const page = await context.newPage();
  // Nothing is held: here it is about what comes after.
  const { accountId, person } = await (await page.request.get('/galley/config')).json();
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    `galley:${accountId}/${person}:preferences`,
    JSON.stringify({ holdSeconds: 0 }),
  ] as const);
  return page;
}
