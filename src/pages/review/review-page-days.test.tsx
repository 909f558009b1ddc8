import { http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { violations } from '#test/axe.ts';
import { title } from '#test/desk.ts';
import { NOW, withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const strip = page.getByRole('list', { name: 'The next five days' });
const search = page.getByRole('searchbox', { name: 'Search the queue' });
const texts = () => [...strip.element().children].map(({ textContent }) => textContent);

/** The viewer's midnight, so many days from now, in ms. */
const dayAt = (away: number) => new Date(NOW).setHours(24 * away, 0, 0, 0);
const nameOf = (away: number) => {
  const date = new Date(dayAt(away));
  const [weekday = ''] = date.toString().split(' ');
  return away === 0 ? 'Today' : `${weekday} ${date.getDate()}`;
};

test('the desk’s head says how many are approved by themselves on each of five days, and leads there', async () => {
  await page.viewport(1440, 900);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const gengo = await withGengo(
    {},
    http.get('*/v2/translate/job/:id/revisions', () => held),
  );
  const waiting = await gengo.findAll({ status: 'reviewable' });
  const { address } = open('/review');
  await expect.element(strip).toBeVisible();
  await expect.element(title).toBeVisible();
  const before = search.element().getBoundingClientRect().top;
  expect(texts()).toEqual([0, 1, 2, 3, 4].map((away) => `${nameOf(away)}0`));
  release();

  // Reckoned apart from the page: 120 h after the newest version, and what is overdue at this moment.
  const approved = await Promise.all(
    waiting.map(async ({ job_id: id }) => {
      const newest = Math.max(...(await gengo.versions(id)));
      return { id, at: Math.max(NOW, (newest + 120 * 3600) * 1000) };
    }),
  );
  const on = (away: number) =>
    approved.filter(({ at }) => at >= dayAt(away) && at < dayAt(away + 1));
  const counts = [0, 1, 2, 3, 4].map((away) => on(away).length);
  expect(Math.max(...counts)).toBeGreaterThan(0);
  await expect
    .poll(texts, { timeout: 15_000 })
    .toEqual(counts.map((count, away) => `${nameOf(away)}${count}`));
  const sum = counts.reduce((so, count) => so + count, 0);
  await expect
    .element(page.getByText(`${sum} translations are approved by Gengo itself if nobody decides.`))
    .toBeInTheDocument();
  expect(search.element().getBoundingClientRect().top).toBe(before);

  const fullest = counts.indexOf(Math.max(...counts.slice(1)), 1);
  const count = counts[fullest] ?? 0;
  const words = count === 1 ? 'translation' : 'translations';
  await strip.getByRole('link', { name: `${nameOf(fullest)}: ${count} ${words}` }).click();
  const firstAt = Math.min(...on(fullest).map(({ at }) => at));
  const firsts = on(fullest).filter(({ at }) => at === firstAt);
  await expect
    .poll(address)
    .toMatch(new RegExp(`^/review/(${firsts.map(({ id }) => id).join('|')})$`));
  expect(await violations()).toEqual([]);
}, 60_000);

test('a phone has no room for it', async () => {
  await page.viewport(390, 844);
  await withGengo();
  open('/review');
  await expect.element(page.getByRole('button', { name: /^\d+ of \d+$/ })).toBeVisible();
  await expect.element(strip).not.toBeInTheDocument();
});

test('a day leads to one that the filter shows', async () => {
  await page.viewport(1440, 900);
  await withGengo();
  const { address } = open('/review?mark=file');
  await expect.element(strip).toBeVisible();
  await expect.element(page.getByText(/^\d+ of \d+ shown$/)).toBeVisible();
  const rows = page.getByRole('navigation', { name: /for review$/ }).getByRole('listitem');
  await expect.poll(() => strip.getByRole('link').all().length).toBeGreaterThan(0);
  await expect.poll(() => rows.all().length).toBeGreaterThan(0);
  await strip.getByRole('link').first().click();
  await expect.poll(address).toMatch(/^\/review\/\d+\?mark=file$/);
});
