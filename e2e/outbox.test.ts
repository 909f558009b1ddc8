import type { Page } from '@playwright/test';
import { findId } from './clean.ts';
import { expect, type Control, test } from './fixtures.ts';
import type { Gengo } from './gengo.ts';
import { expectNothingHeld, heldOnDisk } from './kept.ts';

const APPROVED = 'Approved: the translator is paid.';

const region = (page: Page) => page.getByRole('region', { name: 'Decision', exact: true });
const approve = (page: Page) => region(page).getByRole('button', { name: 'Approve', exact: true });
const undo = (page: Page) => region(page).getByRole('button', { name: /^Undo: / });

/** Opens a translation that is ready for review. */
async function openJob({ page, gengo }: { page: Page; gengo: Gengo }) {
  const id = await findId(gengo, 'reviewable');
  await page.goto(`/jobs/${id}`);
  await expect(approve(page)).toBeVisible();
  return id;
}

/** What the sandbox was asked to decide, translation by translation. */
const decided = async (sandbox: Control) =>
  (await sandbox.log())
    .filter(({ method }) => method === 'PUT')
    .map(({ path }) => path.split('/').at(-1) ?? '')
    .toSorted();

test('held, then sent once; undone, never', async ({ page, gengo, sandbox }) => {
  const id = await openJob({ page, gengo });
  await approve(page).click({ clickCount: 10 });
  await undo(page).click();
  await expect(undo(page)).toBeHidden();
  await page.clock.fastForward(60_000);
  await expect(approve(page)).not.toHaveAttribute('aria-disabled');
  expect(await decided(sandbox)).toEqual([]);

  await approve(page).click();
  await expect(undo(page)).toBeVisible();
  await page.clock.fastForward(8_000);
  await expect(region(page).getByText(APPROVED)).toBeVisible();
  expect(await decided(sandbox)).toEqual([id]);
});

test('a reload sends what is held once, and finds it done', async ({ page, gengo, sandbox }) => {
  const id = await openJob({ page, gengo });
  await approve(page).click();
  await expect(undo(page)).toBeVisible();
  expect(await heldOnDisk(page)).toEqual([id]);
  await page.reload();
  await expect(page.getByRole('main').getByText('Approved').first()).toBeVisible();
  await page.clock.fastForward(60_000);
  await expectNothingHeld(page);
  expect(await decided(sandbox)).toEqual([id]);
});
