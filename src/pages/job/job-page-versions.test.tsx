import { delay, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { gengoSays, noComments, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const translation = page.getByRole('region', { name: /^Translation/ });
const versions = page.getByRole('navigation', { name: 'Versions' });
const conversation = page.getByRole('region', { name: 'Conversation' });
const line = conversation.getByRole('list', { name: 'Versions and comments, oldest first' });
const older = page.getByText('An older version is shown: 1 of 2.');
const newestLink = page.getByRole('link', { name: 'Read the newest' });

const twoVersions = gengoSays('job/7/revisions', {
  job_id: '7',
  revisions: [
    { rev_id: 20, ctime: 200 },
    { rev_id: 10, ctime: 100 },
  ],
});
const first = gengoSays('job/7/revision/10', { revision: { body_tgt: '古いスープ', ctime: 100 } });
const job = oddJob({ body_tgt: '新しいスープ' });

test('reads an older version by its address, in its language, and says so', async () => {
  await withGengo({}, job, noComments, twoVersions, first);
  const { address } = open('/jobs/7?to=10');
  await expect.element(translation.getByText('古いスープ')).toBeVisible();
  expect(translation.element().querySelector('[lang]')?.getAttribute('lang')).toBe('ja');
  await expect.element(older).toBeVisible();
  await expect
    .element(versions.getByRole('link', { name: /^Version 1/ }))
    .toHaveAttribute('aria-current', 'true');

  await newestLink.click();
  await expect.element(translation.getByText('新しいスープ')).toBeVisible();
  await expect.element(older).not.toBeInTheDocument();
  expect(address()).toBe('/jobs/7');
  await expect.poll(() => document.activeElement?.id).toBe('translation');
});

test('lists the versions by number and time; each opens in place', async () => {
  const gengo = await withGengo({}, job, noComments, twoVersions, first);
  const { address } = open('/jobs/7');
  await expect.element(versions.getByRole('link')).toHaveLength(2);
  const [one, two] = versions.getByRole('link').all();
  await expect.element(one ?? versions).toHaveTextContent(/^Version 1.* ago$/);
  await expect.element(two ?? versions).toHaveAttribute('aria-current', 'true');
  expect(gengo.calls('GET /v2/translate/job/7/revision/')).toEqual([]);

  await one?.click();
  await expect.element(translation.getByText('古いスープ')).toBeVisible();
  expect(address()).toBe('/jobs/7?to=10');
  await two?.click();
  await expect.element(translation.getByText('新しいスープ')).toBeVisible();
  expect(address()).toBe('/jobs/7');
});

test('conversation and versions are one time line, and its versions open', async () => {
  const thread = [
    { author: 'customer', body: 'Hot, please.', ctime: 50 },
    { author: 'worker', body: 'How hot?', ctime: 150 },
    { author: 'support', body: 'Welcome!', ctime: 250 },
  ];
  await withGengo({}, job, gengoSays('job/7/comments', { thread }), twoVersions, first);
  open('/jobs/7');
  const entries = line.getByRole('listitem');
  await expect.element(entries).toHaveLength(6);
  expect(entries.elements().map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Ordered/),
    expect.stringMatching(/^You, the customer.*Hot, please\.$/),
    expect.stringMatching(/^Version 1 delivered/),
    expect.stringMatching(/^Translator.*Not answered yet.*How hot\?$/),
    expect.stringMatching(/^Version 2 delivered/),
    expect.stringMatching(/^Gengo staff.*Welcome!$/),
  ]);
  await line.getByRole('link', { name: 'Version 1' }).click();
  await expect.element(translation.getByText('古いスープ')).toBeVisible();
  await expect.poll(() => document.activeElement?.id).toBe('translation');
});

test('a question on an approved translation waits for nobody', async () => {
  const thread = [{ author: 'translator', body: 'How hot?', ctime: 150 }];
  await withGengo({}, oddJob({ status: 'approved' }), gengoSays('job/7/comments', { thread }));
  open('/jobs/7');
  await expect.element(conversation.getByText('How hot?')).toBeVisible();
  await expect.element(conversation.getByText('Not answered yet')).not.toBeInTheDocument();
});

test('says when the address names a version that is not there, and shows the newest', async () => {
  await withGengo({}, job, noComments, twoVersions);
  open('/jobs/7?to=99');
  await expect.element(page.getByText('no version with the id 99')).toBeVisible();
  await expect.element(translation.getByText('新しいスープ')).toBeVisible();
});

test('an address that names no version at all is the newest', async () => {
  await withGengo({}, job, noComments, twoVersions);
  open('/jobs/7?to=latest');
  await expect.element(translation.getByText('新しいスープ')).toBeVisible();
  await expect.element(newestLink).not.toBeInTheDocument();
});

test('versions that cannot be read fail alone, and a chosen one is read all the same', async () => {
  const gengo = await withGengo({}, job, first);
  await gengo.faults('2800@GET translate/job/:id/revisions,2800@GET translate/job/:id/comments');
  open('/jobs/7?to=10');
  await expect.element(page.getByText('The versions could not be read.')).toBeVisible();
  await expect.element(translation.getByText('古いスープ')).toBeVisible();
  await expect.element(page.getByText('there may be newer ones')).toBeVisible();
});

test('versions can be asked for again', async () => {
  const gengo = await withGengo();
  const reviewable = await gengo.find({ status: 'reviewable', lc_tgt: 'ar' });
  await gengo.faults('wrong-types@GET translate/job/:id/revisions');
  open(`/jobs/${reviewable.job_id}`);
  const problem = page.getByRole('alert').filter({ hasText: 'The versions could not be read.' });
  await expect.element(problem).toHaveTextContent('The answer cannot be read');
  await expect.element(conversation.getByRole('listitem').first()).toBeVisible();
  await gengo.faults('');
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect.element(versions.getByRole('link').first()).toBeVisible();
  await expect.element(problem).not.toBeInTheDocument();
});

test('a version that cannot be read says so in its place, and can be asked for again', async () => {
  const gengo = await withGengo();
  const reviewable = await gengo.find({ status: 'reviewable', lc_tgt: 'ar' });
  await gengo.faults('2800@GET translate/job/:id/revision/:rev');
  open(`/jobs/${reviewable.job_id}`);
  await versions.getByRole('link', { name: /^Version 1/ }).click();
  await expect.element(translation.getByText('This version could not be read.')).toBeVisible();
  await gengo.faults('');
  await translation.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => translation.element().querySelector('[lang=ar]')).not.toBeNull();
});

test('a version keeps its place while it loads, and says when it holds no text', async () => {
  const slow = http.get('*/v2/translate/job/7/revision/10', () => delay('infinite'));
  const empty = gengoSays('job/7/revision/20', { revision: { ctime: 200 } });
  await withGengo({}, job, noComments, twoVersions, slow, empty);
  const { router } = open('/jobs/7?to=10');
  await expect.element(older).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Decision' })).toBeVisible();
  await router.navigate('/jobs/7?to=20');
  await expect.element(translation.getByText('This version holds no text.')).toBeVisible();
  await expect.element(newestLink).not.toBeInTheDocument();
});

test('says when nothing has been delivered', async () => {
  const none = gengoSays('job/7/revisions', { job_id: '7' });
  await withGengo({}, oddJob({ status: 'pending' }), noComments, none);
  open('/jobs/7');
  await expect.element(page.getByText('No version yet')).toBeVisible();
  await expect.element(conversation.getByText('Nobody has written yet.')).toBeVisible();
});
