import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { gengoSays, noComments, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const languages = page.getByRole('region', { name: 'The same text in other languages' });

const same = { body_src: 'Pay 32 euros.', order_id: 1, credits: '1.20', lc_src: 'en' };
const german = { ...same, job_id: 7, lc_tgt: 'de', body_tgt: 'Zahlen Sie 32 Euro.' };
const others = [
  { ...same, job_id: 8, lc_tgt: 'fr', body_tgt: 'Payez 23 euros.', status: 'reviewable', ctime: 1 },
  { ...same, job_id: 9, lc_tgt: 'it', status: 'pending', ctime: 1 },
  { ...same, job_id: 10, lc_tgt: 'es', body_src: 'Another text', status: 'pending', ctime: 1 },
];

test('L shows the same text in its other languages, and leads from one to the next', async () => {
  await withGengo(
    {},
    oddJob(german),
    noComments,
    gengoSays('job/7/revisions', { revisions: [] }),
    gengoSays('order/1', {
      order: { order_id: 1, jobs_reviewable: [7, 8], jobs_pending: [9, 10] },
    }),
    http.get('*/v2/translate/jobs/:ids', () =>
      HttpResponse.json({ opstat: 'ok', response: { jobs: others } }),
    ),
    gengoSays('job/8', { job: others[0] }),
  );
  const { address } = open('/jobs/7');
  await expect.element(page.getByRole('button', { name: /^Languages/ })).toBeVisible();
  await userEvent.keyboard('l');
  const links = languages.getByRole('link');
  await expect.element(links).toHaveLength(3);
  await expect.element(links.nth(0)).toHaveTextContent(/^French.*1 error · \$1\.20$/);
  await expect.element(links.nth(1)).toHaveTextContent(/^German.*no problems found · \$1\.20$/);
  await expect.element(links.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect.element(links.nth(2)).toHaveTextContent(/^Italian.*no text yet · \$1\.20$/);
  await links.nth(0).click();
  await expect.poll(address).toBe('/jobs/8');
  await expect.element(links.nth(0)).toHaveAttribute('aria-current', 'true');
});
