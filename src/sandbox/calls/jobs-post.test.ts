import { expect, test } from 'vitest';
import {
  body,
  delivered,
  jobOf,
  openClient,
  order,
  someJob,
  HOUR,
  MINUTE,
} from '../test-client.ts';

const PRICE = 0.06;

test('all new: an order and its cost, no jobs', async () => {
  const { post, get } = await openClient();
  const answer = await post('translate/jobs', { jobs: { job_1: someJob(1), job_2: someJob(2) } });
  expect(answer).toEqual({
    opstat: 'ok',
    response: { order_id: 54632, job_count: 2, credits_used: 14 * PRICE, currency: 'USD' },
  });
  expect(await get('account/balance')).toMatchObject({ response: { credits: 99.16 } });
});

test('all old: the jobs by key, as lists, nothing charged, and what was reviewable is approved', async () => {
  const client = await openClient({ speed: 60 });
  const [id = 0] = await delivered(client);
  const balance = await client.get('account/balance');
  const { body_tgt } = await jobOf(client, id);
  const answer = await client.post('translate/jobs', { jobs: { again: someJob(1) } });
  expect(answer.response).toMatchObject({
    jobs: { again: [{ job_id: id, status: 'reviewable', eta: -1, body_tgt }] },
    order_id: 54633,
    job_count: 1,
    credits_used: 0,
  });
  expect(answer.response).not.toHaveProperty(['jobs', 'again', 0, 'order_id']);
  expect(answer.response).not.toHaveProperty(['jobs', 'again', 0, 'captcha_url']);
  expect(await client.get('account/balance')).toEqual(balance);
  expect(await jobOf(client, id)).toMatchObject({ status: 'approved' });
});

test('several old jobs for one payload, after force', async () => {
  const client = await openClient({ speed: 60 });
  const [first] = await delivered(client);
  const [second] = await delivered(client, 1, { force: 1 });
  const answer = await client.post('translate/jobs', { jobs: [someJob(1)] });
  expect(answer.response).toMatchObject({ jobs: [[{ job_id: first }, { job_id: second }]] });
});

test('repeats in one payload: both entries show the one job, charged once', async () => {
  const { post } = await openClient();
  const answer = await post('translate/jobs', { jobs: [someJob(1), someJob(1), someJob(2)] });
  expect(answer.response).toMatchObject({ job_count: 3, credits_used: 14 * PRICE });
  expect(answer.response).toHaveProperty('jobs');
  const { jobs } = answer.response as { jobs: { job_id: number }[][] };
  expect(jobs).toHaveLength(2);
  expect(jobs[0]?.[0]?.job_id).toBe(jobs[1]?.[0]?.job_id);
});

test('a mix: only the old ones are shown, only the new ones charged', async () => {
  const client = await openClient({ speed: 60 });
  const [id] = await delivered(client);
  const answer = await client.post('translate/jobs', {
    jobs: { fresh: someJob(2), known: someJob(1) },
  });
  expect(answer.response).toMatchObject({ job_count: 2, credits_used: 7 * PRICE });
  expect((answer.response as { jobs: object }).jobs).toMatchObject({ known: [{ job_id: id }] });
  expect((answer.response as { jobs: object }).jobs).not.toHaveProperty('fresh');
});

test('faults by key, or by index, and nothing ordered', async () => {
  const { post, get } = await openClient();
  const bad = { lc_src: 'en', tier: 'standard' };
  expect(await post('translate/jobs', { jobs: { good: someJob(1), job_1: bad } })).toEqual({
    opstat: 'error',
    err: {
      job_1: [
        { code: 1350, msg: '"body_src" is a required field' },
        { code: 1450, msg: '"lc_tgt" is a required field' },
      ],
    },
  });
  const byIndex = await post('translate/jobs', { jobs: [someJob(1), bad] });
  expect(Object.keys(byIndex.err ?? {})).toEqual(['1']);
  expect(await get('translate/jobs')).toMatchObject({ response: [] });
});

test.each([
  [{ type: 'song' }, 1301],
  [{ type: 'file' }, 1302],
  [{ type: 'file', identifier: 'f'.repeat(64) }, 1303],
  [{ body_src: ' ' }, 1350],
  [{ body_src: ['a'] }, 1351],
  [{ lc_src: '' }, 1400],
  [{ lc_tgt: null }, 1450],
  [{ tier: '' }, 1500],
  [{ tier: 'nonprofit' }, 1551],
  [{ lc_tgt: 'jp' }, 1551],
  [{ callback_url: 'nowhere' }, 1601],
  [{ callback_url: 'https://me:secret@example.com/' }, 1601],
  [{ auto_approve: 2 }, 1651],
  [{ use_preferred: 'yes' }, 1701],
  [{ custom_data: 'é'.repeat(513) }, 1751],
  [{ custom_data: { id: 1 } }, 1758],
  [{ as_group: 'x' }, 1851],
  [{ attachments: [{ url: 'ftp://example.com/a', filename: 'a', mime_type: 'b' }] }, 2010],
  [{ attachments: [{ url: 'http://example.com/a' }] }, 2010],
  [{ tone: 't'.repeat(129) }, 2752],
  [{ purpose: 'p'.repeat(129) }, 2753],
])('a job with %j: %d', async (wrong, code) => {
  const { post } = await openClient();
  const answer = await post('translate/jobs', { jobs: { one: someJob(1, wrong) } });
  expect(answer.err?.one).toMatchObject([{ code }]);
});

test.each([
  [{}, 1800],
  [{ jobs: [] }, 1800],
  [{ jobs: 'all' }, 1800],
  [{ jobs: [someJob(1), someJob(2, { lc_tgt: 'de' })], as_group: 1 }, 1950],
  [{ jobs: [1, 2].map((n) => someJob(n, { tier: 'ultra' })), as_group: 1 }, 1952],
  [{ jobs: [someJob(1)], as_group: 7 }, 1851],
  [{ jobs: [someJob(1)], process: 'now' }, 1901],
  [{ jobs: [someJob(1)], reference_id: -1 }, 400],
  [{ jobs: [someJob(1, { body_src: 'word '.repeat(2000) })] }, 2700],
])('an order with a fault of its own: %#', async (data, code) => {
  const { post } = await openClient();
  expect(await post('translate/jobs', data)).toMatchObject({ err: { code } });
});

test('the default order of the official PHP client, one job with as_group, is taken', async () => {
  const client = await openClient();
  const answer = await client.post('translate/jobs', { jobs: { job_1: someJob(1) }, as_group: 1 });
  expect(answer).toMatchObject({ opstat: 'ok', response: { job_count: 1 } });
});

test('without data: 1800, as the PHP of 2021 answered', async () => {
  const { read, auth } = await openClient();
  const answer = await read('/v2/translate/jobs', { method: 'POST', body: body(auth) });
  expect(answer).toMatchObject({ err: { code: 1800 } });
});

test('the same payload within five minutes: 1754, unless switched off', async () => {
  const client = await openClient();
  const again = () => client.post('translate/jobs', { jobs: [someJob(1, { force: 1 })] });
  expect(await again()).toMatchObject({ opstat: 'ok' });
  client.wait(5 * MINUTE - 1);
  expect(await again()).toMatchObject({ err: { code: 1754 } });
  client.wait(1);
  expect(await again()).toMatchObject({ opstat: 'ok' });
  await client.control('reset', { repeatGuard: 'off' });
  expect([await again(), await again()]).toMatchObject([{ opstat: 'ok' }, { opstat: 'ok' }]);
});

test('one pair and tier are grouped by themselves, unless that is refused', async () => {
  const { post, get } = await openClient();
  const jobs = (...targets: string[]) => targets.map((lc_tgt, n) => someJob(n, { lc_tgt }));
  await post('translate/jobs', { jobs: jobs('ja', 'ja') });
  await post('translate/jobs', { jobs: jobs('fr', 'fr'), as_group: 0 });
  await post('translate/jobs', { jobs: jobs('de', 'es') });
  const asked = await post('translate/jobs', { jobs: jobs('it', 'it'), as_group: 1 });
  expect(asked.response).toHaveProperty('group_id');
  const grouped = await Promise.all(
    [0, 1, 2, 3].map(async (n) => (await get(`translate/order/${54632 + n}`)).response),
  );
  expect(grouped).toMatchObject(['1', '0', '0', '1'].map((as_group) => ({ order: { as_group } })));
});

test('a queue, then jobs; an order may be hidden from its own customer at first', async () => {
  const client = await openClient({ queueMs: 5000, orderHiddenMs: 2000 });
  await client.post('translate/jobs', { jobs: [someJob(1)], comment: 'For all' });
  expect(await client.get('translate/order/54632')).toMatchObject({ err: { code: 2750 } });
  expect(await client.get('translate/jobs')).toMatchObject({ response: [] });
  client.wait(2000);
  const queued = await client.get('translate/order/54632');
  expect(queued.response).toMatchObject({ order: { jobs_queued: 1, jobs_available: [] } });
  expect(await client.delete('translate/job/384985')).toMatchObject({ err: { code: 2751 } });
  expect(await client.delete('translate/order/54632')).toMatchObject({ err: { code: 2751 } });
  client.wait(3000);
  const there = await client.get('translate/order/54632');
  expect(there.response).toMatchObject({ order: { jobs_queued: 0, jobs_available: ['384985'] } });
  expect(await client.get('translate/order/54632/comments')).toMatchObject({
    response: { thread: [{ author: 'customer', body: 'For all' }] },
  });
});

test('canceling an order gives back what nobody has started', async () => {
  const client = await openClient({ speed: 60 });
  await order(client, 2);
  client.wait(10_001);
  const [late = 0] = await order(client, 1, { lc_tgt: 'de' });
  expect(await client.delete(`translate/job/${late}`)).toEqual({ opstat: 'ok', response: {} });
  const answer = await client.delete('translate/order/54632');
  expect(answer.response).toMatchObject({ order: { jobs_cancelled: [], total_jobs: '2' } });
  expect(await client.get('account/balance')).toMatchObject({ response: { credits: 99.16 } });
  await order(client, 1, { lc_tgt: 'fr' });
  const whole = await client.delete('translate/order/54634');
  expect(whole.response).toMatchObject({ order: { jobs_cancelled: ['384988'], total_jobs: '1' } });
  expect(await client.get('account/balance')).toMatchObject({ response: { credits: 99.16 } });
  client.wait(HOUR);
  expect(await jobOf(client, late)).toMatchObject({ status: 'canceled' });
});
