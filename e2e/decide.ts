import { findId } from './clean.ts';
import { expect, type Control } from './fixtures.ts';
import type { Locator, Page } from '@playwright/test';
import type { Gengo } from './gengo.ts';

/** Nothing is held in the pages to come: for stories about the sending, not about Undo (outbox.test.ts). */
export async function sendAtOnce(page: Page) {
  const { accountId } = await (await page.request.get('/galley/config')).json();
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    `galley:${accountId}:preferences`,
    JSON.stringify({ holdSeconds: 0 }),
  ] as const);
}

/** Opens a translation of a status, and gives what a story about deciding on it needs. */
export async function openJob(
  { page, gengo, sandbox }: { page: Page; gengo: Gengo; sandbox: Control },
  status: string,
) {
  const id = await findId(gengo, status);
  await sendAtOnce(page);
  await page.goto(`/jobs/${id}`);
  const decision = page.getByRole('region', { name: 'Decision' });
  await expect(decision.getByRole('button', { name: 'More' })).toBeVisible();
  return {
    id,
    decision,
    button: (name: string) => decision.getByRole('button', { name, exact: true }),
    /** What the status does not allow: it stands behind "More", with its reason. */
    notNow: async (name: string) => {
      await decision.getByRole('button', { name: 'More' }).click();
      return decision.getByRole('menuitem', { name, exact: true });
    },
    read: async () => (await gengo.get(`translate/job/${id}`)).job,
    /** What the sandbox was asked to change, and the code or fault that it answered with. */
    changes: async () =>
      (await sandbox.log())
        .filter(({ method }) => method !== 'GET')
        .map(({ method, path, args, code, fault }) => [method, path, args.data, code ?? fault]),
  };
}

/** The form of a reject with its captcha. */
export function rejectForm(page: Page) {
  const form = page.getByRole('form', { name: 'Reject' });
  const image = form.getByRole('img', { name: /^Captcha/ });
  const address = async () =>
    new URL((await image.getAttribute('src')) ?? '', page.url()).searchParams.get('u') ?? '';
  return {
    form,
    image,
    address,
    reason: (name: RegExp) => form.getByRole('radio', { name }),
    comment: form.getByLabel('Why, in your words'),
    answer: form.getByLabel('Characters of the image'),
    submit: form.getByRole('button', { name: 'Reject translation' }),
    rightAnswer: async (sandbox: Control) =>
      sandbox.captcha(/key=(\w+)/.exec(await address())?.[1] ?? ''),
  };
}

/** Ten times in one moment: later ones would fall on what is in its place by then, and take the focus. */
export const clickTenTimes = (button: Locator) =>
  button.evaluate((one: HTMLElement) => {
    for (let click = 0; click < 10; click += 1) one.click();
  });
