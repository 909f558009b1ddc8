import { expect, test } from 'vitest';
import { openClient, type Args, HOUR } from './test-client.ts';

/*
 * The two seed pages, example by example: what they send is sent here, and what they show must come
 * back in the same shape.
 */

/** `typeof` of every field, so that shapes can be compared. */
const shape = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, 1).map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)]));
};

const attachments = [
  { url: 'http://example.com/image01.jpg', filename: 'image01.jpg', mime_type: 'image/jpg' },
  { url: 'http://example.com/video/1234', filename: 'video.mp4', mime_type: 'video/mp4' },
];

const payload = {
  type: 'text',
  slug: 'Single :: English to Japanese',
  body_src: 'Testing Gengo API library calls.',
  lc_src: 'en',
  lc_tgt: 'ja',
  tier: 'standard',
  auto_approve: 0,
  comment: 'Instructions for translators on this specific job go here',
  attachments,
  callback_url: 'http://...',
  custom_data: 'your optional custom data, limited to 1kb.',
  force: 0,
  use_preferred: 0,
};

const example = {
  jobs: { job_1: payload, job_2: { ...payload, body_src: 'Another text.' } },
  comment: 'Instructions for translators on the entire order go here',
};

async function withExample(options = {}) {
  const client = await openClient({ speed: 60, ...options });
  const submitted = await client.post('translate/jobs', example);
  const deliver = () => client.wait(HOUR);
  return { client, submitted, deliver };
}

test('Jobs (POST), all new', async () => {
  const { submitted } = await withExample();
  const seed = { job_count: 10, order_id: 139370, credits_used: 100.45, currency: 'USD' };
  expect(submitted).toMatchObject({ opstat: 'ok' });
  expect(shape(submitted.response)).toEqual(shape(seed));
});

test('Job (GET)', async () => {
  const { client, deliver } = await withExample();
  deliver();
  const { response } = await client.get('translate/job/384985');
  const seed = {
    job_id: 384985,
    credits: 0.05,
    auto_approve: 0,
    eta: 25056,
    file_download_ready: false,
    order_id: 54632,
    lc_tgt: 'ja',
    unit_count: 1,
    lc_src: 'en',
    slug: 'APIJobtest',
    callback_url: 'http://gengo.callback/',
    currency: 'USD',
    tier: 'standard',
    body_src: 'This is text.',
    body_tgt: 'これはテキストです。',
    ctime: 1313475693,
    status: 'available',
  };
  const more = { custom_data: 'string', captcha_url: 'string' };
  expect(shape(response)).toEqual({ job: Object.assign(more, shape(seed)) });
});

test('Jobs (GET) by status and count, and the three rules', async () => {
  const { client } = await withExample();
  const list = async (args: Args) =>
    (await client.get('translate/jobs', args)).response as unknown[];
  expect(shape(await list({ status: 'available', count: 15 }))).toEqual([
    { job_id: 'number', ctime: 'number' },
  ]);
  expect(await list({ status: 'reviewable' })).toEqual([]);
  const jobs = Array.from({ length: 250 }, (_, n) => ({ ...payload, body_src: `Text ${n}` }));
  client.wait(5000);
  const since = 1795334405;
  await client.post('translate/jobs', { jobs });
  expect(await list({})).toHaveLength(10);
  expect(await list({ count: 15 })).toHaveLength(15);
  expect(await list({ count: 999 })).toHaveLength(200);
  expect(await list({ count: 15, timestamp_after: since })).toHaveLength(15);
  expect(await list({ timestamp_after: since })).toHaveLength(250);
  expect(await list({ timestamp_after: 0 })).toHaveLength(252);
  expect(await list({ timestamp_after: since + 1 })).toHaveLength(0);
  expect(await client.get('translate/jobs', { status: 'archived' })).toMatchObject({
    err: { code: 2650 },
  });
  for (const status of ['canceled', 'cancelled', 'held', 'hold', 'rejected', 'revising']) {
    expect(await list({ status })).toEqual([]);
  }
});

test('the list may be capped at the latest 200', async () => {
  const client = await openClient({ listCap: 200 });
  const jobs = Array.from({ length: 250 }, (_, n) => ({ ...payload, body_src: `Text ${n}` }));
  await client.post('translate/jobs', { jobs });
  const { response } = await client.get('translate/jobs', { timestamp_after: 0 });
  expect(response).toHaveLength(200);
});

test('Jobs by id (GET), in the order asked', async () => {
  const { client } = await withExample();
  const { response } = await client.get('translate/jobs/384986,384985');
  expect(response).toMatchObject({ jobs: [{ job_id: 384986 }, { job_id: 384985 }] });
  expect(await client.get('translate/jobs/384986,42')).toMatchObject({ err: { code: 2100 } });
});

test('Revisions, Revision, Feedback, Comments', async () => {
  const { client, deliver } = await withExample();
  deliver();
  const at = (path: string) => client.get(`translate/job/384985/${path}`);
  const { response } = await at('revisions');
  expect(shape(response)).toEqual({
    job_id: 'number',
    revisions: [{ rev_id: 'number', ctime: 'number' }],
  });
  const { revisions } = response as { revisions: { rev_id: number }[] };
  expect(shape((await at(`revision/${revisions[0]?.rev_id}`)).response)).toEqual({
    revision: { body_tgt: 'string', ctime: 'number' },
  });
  expect(shape((await at('feedback')).response)).toEqual({
    feedback: { for_translator: 'string', rating: 'number' },
  });
  await client.post('translate/job/384985/comment', { body: 'I love lamp!' });
  expect((await at('comments')).response).toMatchObject({
    thread: [{ author: 'customer' }, { body: 'I love lamp!', author: 'customer' }],
  });
});

test('Job (DELETE), and Job (PUT) under captcha=off', async () => {
  const { client, deliver } = await withExample({ captcha: 'off' });
  const empty = { opstat: 'ok', response: {} };
  expect(await client.delete('translate/job/384985')).toEqual(empty);
  deliver();
  const reject = { action: 'reject', reason: 'quality', comment: 'My grandmother does better.' };
  expect(await client.put('translate/job/384986', reject)).toEqual(empty);
});

test('quotes come back by key, an array as an array', async () => {
  const client = await openClient();
  const named = await client.post('translate/service/quote', { jobs: { job_1: payload } });
  const quote = { unit_count: 5, credits: 0.3, currency: 'USD', type: 'text' };
  expect(named.response).toMatchObject({ jobs: { job_1: quote } });
  const listed = await client.post('translate/service/quote', { jobs: [payload] });
  expect(listed.response).toMatchObject({ jobs: [quote] });
  const bad = await client.post('translate/service/quote', { jobs: [{ ...payload, tier: '' }] });
  expect(bad.err).toMatchObject({ 0: [{ code: 1500 }] });
});
