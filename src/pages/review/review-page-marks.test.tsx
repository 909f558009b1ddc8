import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { listing, queue, row } from '#test/desk.ts';
import { NOW, withGengo } from '#test/gengo.ts';
import { gengoSays } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const HOUR = 3600;
const now = NOW / 1000;
const texts = { lc_src: 'en', lc_tgt: 'de', status: 'reviewable', currency: 'USD' };

/** Translation 7, which came back with a wrong number and a question, 8, of a file, and 9, which says all there is. */
async function threeWait() {
  const { handler } = listing([
    { job_id: '7', ctime: now - 90 * HOUR },
    { job_id: '8', ctime: now - 80 * HOUR },
    { job_id: '9', ctime: now - 70 * HOUR },
  ]);
  const jobs = [
    {
      ...texts,
      job_id: 7,
      slug: 'Soup',
      body_src: 'It takes 12 minutes.',
      body_tgt: 'Es dauert 13 Minuten.',
      unit_count: 4,
      credits: 0.2,
      ctime: now - 90 * HOUR,
    },
    {
      ...texts,
      job_id: 8,
      slug: 'Menu',
      body_src: '',
      file_url_src: 'https://example.com/a',
      file_url_tgt: 'https://example.com/b',
      unit_count: 900,
      credits: 86.28,
      ctime: now - 80 * HOUR,
    },
    {
      ...texts,
      job_id: 9,
      slug: 'Bread',
      body_src: 'It takes 40 minutes at 220 °C.',
      body_tgt: 'Es dauert 40 Minuten bei 220 °C.',
      unit_count: 6,
      credits: 0.3,
      ctime: now - 70 * HOUR,
    },
  ];
  const versions = (...hours: number[]) => ({
    revisions: hours.map((ago) => ({ rev_id: ago, ctime: now - ago * HOUR })),
  });
  const thread = [
    { author: 'customer', body: 'Shorter, please.', ctime: now - 60 * HOUR },
    { author: 'translator', body: 'Which soup is it?', ctime: now - 30 * HOUR },
  ];
  return withGengo(
    {},
    handler,
    ...jobs.map((job) => gengoSays(`job/${job.job_id}`, { job })),
    gengoSays('jobs/:ids', { jobs }),
    gengoSays('job/7/revisions', versions(80, 40)),
    gengoSays('job/7/revision/:rev', { revision: { body_tgt: 'Es dauert sehr lang.', ctime: 1 } }),
    gengoSays('job/8/revisions', versions(70)),
    gengoSays('job/9/revisions', versions(60)),
    gengoSays('job/9/comments', { thread: [] }),
    gengoSays('job/7/comments', { thread }),
    gengoSays('job/8/comments', { thread: [] }),
  );
}

test('a row tells its price, errors or facts, an open question, and that it came back from corrections', async () => {
  await page.viewport(1440, 900);
  await threeWait();
  open('/review/8');
  const soup = row(/^Soup/);
  await expect.element(soup).toHaveTextContent('$0.20');
  await expect.element(soup).toHaveTextContent('1 error');
  await expect.element(soup.getByText('Asks')).toBeVisible();
  await expect.element(soup.getByText('Corrected')).toBeVisible();
  const menu = row(/^Menu/);
  await expect.element(menu).toHaveTextContent('900 units · $86.28File');
  await expect.element(menu).not.toHaveTextContent(/error|Asks|Corrected|not checked/);
  const bread = row(/^Bread/);
  await expect.element(bread).toHaveTextContent('2 of 2 facts found');
  await expect.element(soup).not.toHaveTextContent('facts');
  // All are read: nothing is said of how many.
  await expect.element(queue).not.toHaveTextContent(/ of 3 read/);
});
