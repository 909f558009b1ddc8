import { PAYLOADS } from '../src/test/payloads.ts';
import { expect, test } from './fixtures.ts';

/*
 * Over the real wire and under the real Content-Security-Policy: a violation is a console error, and a
 * console error fails the test (fixtures.ts).
 */
test('nothing that anybody writes runs a script or asks for another site', async ({
  page,
  sandbox,
  gengo,
  baseURL,
}) => {
  await sandbox.reset({ scenario: 'empty', queueMs: 0 });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
  });

  // Four to a translation, since opening a page for each is slow.
  const jobs = Array.from({ length: Math.ceil(PAYLOADS.length / 4) }, (_, index) => {
    const text = PAYLOADS.slice(index * 4, index * 4 + 4).join(' \n\n');
    return {
      type: 'text',
      slug: text,
      body_src: text,
      custom_data: text,
      callback_url: `https://hooks.example/${text}`,
      lc_src: 'en',
      lc_tgt: 'de',
      tier: 'standard',
    };
  });
  await gengo.post('translate/jobs', { jobs, comment: PAYLOADS.join(' ') });
  const refs: { job_id: number }[] = await gengo.get('translate/jobs?count=200');
  expect(refs).toHaveLength(jobs.length);

  for (const { job_id: id } of refs) {
    const { job } = await gengo.get(`translate/job/${id}`);
    await gengo.post(`translate/job/${id}/comment`, { body: job.slug });
    await page.goto(`/jobs/${id}`);
    const comments = page.getByRole('list', { name: 'Comments, oldest first' });
    await expect(comments.getByRole('listitem').last()).toBeVisible();
    expect(await comments.textContent()).toContain(job.slug);
    const details = page.getByRole('region', { name: 'Details' });
    expect(await details.textContent()).toContain(job.callback_url);
  }
  expect(dialogs).toEqual([]);
  expect(foreign).toEqual([]);
});
