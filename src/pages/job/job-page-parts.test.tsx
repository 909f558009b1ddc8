import { delay, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { gengoSays, noComments, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const main = page.getByRole('main');
const region = (name: RegExp | string) => page.getByRole('region', { name });
const details = region('Details');
const feedback = region('Feedback');
const translation = region(/^Translation/);

const noVersions = gengoSays('job/7/revisions', { job_id: '7' });
const quiet = [noComments, noVersions] as const;

test('tells the facts, and the order leads to its page', async () => {
  const facts = { order_id: 12, tier: 'pro', unit_count: '1234', credits: '1.5', eta: 7200 };
  await withGengo({}, oddJob({ ...facts, status: 'pending' }), ...quiet);
  open('/jobs/7');
  await expect.element(main).toHaveTextContent(/English →\s?to Japanese/);
  for (const fact of ['Pro', '1,234 units', '$1.50', 'due in 2 hr'])
    await expect.element(main.getByText(fact, { exact: true })).toBeVisible();
  const order = main.getByRole('link', { name: '12', exact: true });
  await expect.element(order.first()).toHaveAttribute('href', '/orders/12');
});

test('shows every detail that Gengo sends', async () => {
  await withGengo(
    {},
    oddJob({
      comment: 'Please be brief.',
      purpose: 'Web',
      tone: 'Dry',
      attachments: [
        { url: 'https://files.example/a.png', filename: 'a.png', mime_type: 'image/png' },
        { url: 'ftp://files.example/b' },
      ],
      max_chars: '1200',
      glossary_id: 45,
      services: ['translation', 'edit'],
      position: '2',
      auto_approve: '1',
      callback_url: 'https://hooks.example/gengo',
      preview_url: 'https://gengo.com/preview/7',
      custom_data: '{"id":12345678901234567890}',
    }),
    ...quiet,
  );
  open('/jobs/7');
  await expect.element(details).toBeVisible();
  const told = [...details.element().querySelectorAll('dt')].map((name) => [
    name.textContent,
    name.nextElementSibling?.textContent,
  ]);
  const leaves = ' (opens in a new tab)';
  expect(told).toEqual([
    ['Instructions', 'Please be brief.'],
    ['Purpose', 'Web'],
    ['Tone', 'Dry'],
    [
      'Attachments',
      `a.png${leaves} image/png ftp://files.example/b (not a web address that can be opened safely) `,
    ],
    ['Length limit', '1,200 characters'],
    ['Glossary', '45'],
    ['Services', 'translation, edit'],
    ['Position in its group', '2'],
    ['Automatic approval', 'On: approved as soon as it is delivered'],
    ['Callback', `https://hooks.example/gengo${leaves}`],
    ['Preview', `https://gengo.com/preview/7${leaves}`],
    ['ID', '7'],
    ['Ordered', expect.stringContaining('ago')],
    ['Custom data', '{\n  "id": 12345678901234567890\n}'],
  ]);
  const link = details.getByRole('link', { name: /^a\.png/ });
  await expect.element(link).toHaveAttribute('rel', 'noreferrer');
  await expect.element(link).toHaveAttribute('href', 'https://files.example/a.png');
});

test('tells what there is where Gengo says little, and does without unknown fields', async () => {
  await withGengo({}, oddJob({ brand_new: [{}], attachments: [], order_id: 12 }), ...quiet);
  open('/jobs/7');
  await expect.element(details.getByRole('definition').first()).toBeVisible();
  expect(
    details
      .getByRole('term')
      .elements()
      .map((name) => name.textContent),
  ).toEqual(['Order', 'ID', 'Ordered']);
});

test.each([
  [{ rating: '3.0', for_translator: 'Good.' }, '3 of 5'],
  [{ rating: 8, for_translator: 'Good.' }, /^8$/],
  [{ rating: '0.0', for_translator: 'Good.' }, 'Not rated'],
  [{ rating: '0.0', for_translator: null }, 'Approved without feedback.'],
  [[], 'Approved without feedback.'],
])('shows feedback %j', async (given, words) => {
  const approved = oddJob({ status: 'approved' });
  await withGengo({}, approved, ...quiet, gengoSays('job/7/feedback', { feedback: given }));
  open('/jobs/7');
  await expect.element(feedback.getByText(words)).toBeVisible();
});

test('feedback fails alone, and is asked for on approved translations only', async () => {
  const gengo = await withGengo();
  const approved = await gengo.find({ status: 'approved' });
  await gengo.faults('2800@GET translate/job/:id/feedback');
  const { router } = open(`/jobs/${approved.job_id}`);
  await expect.element(feedback.getByText('The feedback could not be read.')).toBeVisible();
  await expect.element(translation).toBeVisible();
  await gengo.faults('');
  await feedback.getByRole('button', { name: 'Try again' }).click();
  await expect.element(feedback.getByRole('alert')).not.toBeInTheDocument();

  const reviewable = await gengo.find({ status: 'reviewable' });
  await router.navigate(`/jobs/${reviewable.job_id}`);
  await expect.element(page.getByRole('heading', { name: reviewable.slug })).toBeVisible();
  await expect.element(feedback).not.toBeInTheDocument();
  expect(gengo.calls(`GET /v2/translate/job/${reviewable.job_id}/feedback`)).toEqual([]);
});

test('parts that never answer leave the texts readable', async () => {
  const parts = ['comments', 'revisions', 'feedback'].map((part) =>
    http.get(`*/v2/translate/job/7/${part}`, () => delay('infinite')),
  );
  await withGengo({}, oddJob({ status: 'approved', body_tgt: 'スープ' }), ...parts);
  open('/jobs/7');
  await expect.element(translation.getByText('スープ')).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Your comment' })).toBeVisible();
});

const SOURCE_FILE = { body_src: '', file_url_src: 'https://files.example/source.docx' };

test('links to the files of a file translation, and never to anything but the web', async () => {
  await withGengo({}, oddJob({ ...SOURCE_FILE, file_url_tgt: 'javascript:alert(1)' }), ...quiet);
  open('/jobs/7');
  const link = main.getByRole('link', { name: 'Download the source file' });
  await expect.element(link).toHaveAttribute('href', SOURCE_FILE.file_url_src);
  await expect.element(link).toHaveAttribute('rel', 'noreferrer');
  await expect.element(translation.getByText('javascript:alert(1)')).toBeVisible();
  await expect.element(translation.getByRole('link')).not.toBeInTheDocument();
  await expect
    .element(main.getByRole('button', { name: 'Changes' }))
    .toHaveAccessibleDescription('Changes are not for files.');
});

test.each([
  [{ status: 'pending' }, 'A translator is at work.'],
  [{ status: 'reviewable', file_download_ready: 0 }, 'The translated file is not ready yet'],
  [{ status: 'reviewable', file_download_ready: 1 }, 'no address for the translated file'],
  [{ status: 'approved', tgt_file_link: 'http://files.example/t' }, 'Download the translated file'],
])('of the translated file %j it says so', async (changes, words) => {
  await withGengo(
    {},
    oddJob({ ...SOURCE_FILE, ...changes }),
    ...quiet,
    gengoSays('job/7/feedback', { feedback: [] }),
  );
  open('/jobs/7');
  await expect.element(translation.getByText(words)).toBeVisible();
});

test('versions of files stand in the time line, with nothing to open', async () => {
  const revisions = gengoSays('job/7/revisions', { revisions: [{ rev_id: 1, ctime: 1 }] });
  await withGengo({}, oddJob(SOURCE_FILE), noComments, revisions);
  open('/jobs/7');
  const entry = region('Conversation').getByRole('listitem').filter({ hasText: 'delivered' });
  await expect.element(entry).toHaveTextContent(/^Version 1 delivered/);
  await expect.element(entry.getByRole('link')).not.toBeInTheDocument();
});

test('says when Gengo sent no source text', async () => {
  await withGengo({}, oddJob({ body_src: null }), ...quiet);
  open('/jobs/7');
  await expect.element(region(/^Source/).getByText('no source text')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Odd one' })).toBeVisible();
});

test('copies texts and the address, and says whether it could', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await withGengo({}, oddJob({ body_tgt: 'スープ' }), ...quiet);
  open('/jobs/7');
  await page.getByRole('button', { name: 'Copy source' }).click();
  await expect.element(page.getByText('The source is copied.')).toBeInTheDocument();
  await page.getByRole('button', { name: 'Copy translation' }).click();
  await expect.element(page.getByText('The translation is copied.')).toBeInTheDocument();
  await page.getByRole('button', { name: 'Copy link' }).click();
  // The tests run on this very computer.
  await expect
    .element(page.getByText('The link is copied. Only this computer can open it.'))
    .toBeVisible();
  expect(write.mock.calls).toEqual([['Soup'], ['スープ'], [location.href]]);

  write.mockRejectedValue(new Error('forbidden'));
  const button = page.getByRole('button', { name: 'Copy source' });
  await button.click();
  await expect.element(button.getByText('Not copied')).toBeVisible();
  await expect.element(page.getByText('did not let Galley copy it')).toBeInTheDocument();
});

test('what is approved is not said to wait for anybody, and has no empty bar', async () => {
  await withGengo({}, oddJob({ status: 'approved', auto_approve: '0' }), ...quiet);
  open('/jobs/7');
  await expect.element(details.getByRole('definition').first()).toBeVisible();
  await expect.element(page.getByText(/nobody decides/)).not.toBeInTheDocument();
  const bar = page.getByRole('region', { name: 'Decision' });
  await expect.element(bar.getByRole('button', { name: 'Archive' })).toBeVisible();
  const { position, boxShadow, backgroundColor } = getComputedStyle(bar.element());
  expect({ position, boxShadow, backgroundColor }).toEqual({
    position: 'static',
    boxShadow: 'none',
    backgroundColor: 'rgba(0, 0, 0, 0)',
  });
});
