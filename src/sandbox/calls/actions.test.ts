import { expect, test } from 'vitest';
import { delivered, jobOf, openClient, order, readCaptcha, type Client } from '../test-client.ts';

const empty = { opstat: 'ok', response: {} };
const quality = { action: 'reject', reason: 'quality', comment: 'My grandmother does better.' };

const reviewable = async (count = 1, options = {}): Promise<[Client, ...number[]]> => {
  const client = await openClient({ speed: 60, ...options });
  return [client, ...(await delivered(client, count))];
};

test('approve, with feedback in the forms that clients send', async () => {
  const [client, id = 0] = await reviewable();
  const approval = { rating: '5', for_translator: 'Lovely', for_mygengo: 'Keep them', public: '1' };
  expect(await client.put(`translate/job/${id}`, { action: 'approve', ...approval })).toEqual(
    empty,
  );
  expect(await jobOf(client, id)).toMatchObject({ status: 'approved' });
  expect(await client.get(`translate/job/${id}/feedback`)).toMatchObject({
    response: { feedback: { rating: 5, for_translator: 'Lovely' } },
  });
  expect(await client.put(`translate/job/${id}`, { action: 'approve' })).toMatchObject({
    err: { code: 2250 },
  });
});

test('approve without a word leaves no feedback', async () => {
  const [client, id = 0] = await reviewable();
  expect(await client.put(`translate/job/${id}`, { action: 'approve', rating: null })).toEqual(
    empty,
  );
  expect(await client.get(`translate/job/${id}/feedback`)).toMatchObject({
    response: { feedback: { rating: 0, for_translator: '' } },
  });
});

test.each([
  [{ action: 'approve', rating: 'good' }, 2501],
  [{ action: 'approve', rating: 3.5 }, 2501],
  [{ action: 'approve', rating: 6 }, 2502],
  [{ action: 'approve', public: 'maybe' }, 2503],
  [{ action: 'revise' }, 2300],
  [{ action: 'revise', comment: ' \n' }, 2300],
  [{ action: 'revise', comment: 'x'.repeat(25_001) }, 2300],
  [{ ...quality, reason: 'mood' }, 2350],
  [{ ...quality, comment: '' }, 2300],
  [{ ...quality, follow_up: 'wait' }, 2450],
  [{ action: 'archive' }, 2650],
  [{ action: 'purchase' }, 400],
  [{}, 400],
])('refuses %j with %d and changes nothing', async (data, code) => {
  const [client, id = 0] = await reviewable();
  expect(await client.put(`translate/job/${id}`, data)).toMatchObject({ err: { code } });
  expect(await jobOf(client, id)).toMatchObject({ status: 'reviewable' });
});

test.each([
  [{ action: 'approve' }, 2250],
  [{ action: 'revise', comment: 'Please' }, 2250],
  [quality, 2650],
  [{ ...quality, captcha: 'WRONG' }, 2401],
  [{ action: 'archive' }, 2650],
])('an available job refuses %j with %d', async (data, code) => {
  const client = await openClient();
  const [id] = await order(client);
  expect(await client.put(`translate/job/${id}`, data)).toMatchObject({ err: { code } });
});

test('a job that is under way cannot be canceled; an unknown one is nobody’s', async () => {
  const [client, id = 0] = await reviewable();
  expect(await client.delete(`translate/job/${id}`)).toMatchObject({ err: { code: 2252 } });
  for (const path of ['', '/revisions', '/feedback', '/comments']) {
    expect(await client.get(`translate/job/42${path}`)).toMatchObject({ err: { code: 2100 } });
  }
  expect(await client.get(`translate/job/${id}/revision/1`)).toMatchObject({ err: { code: 2200 } });
  expect(await client.get('translate/order/42')).toMatchObject({ err: { code: 2750 } });
});

test('reject by captcha: none, wrong, then right with the new image', async () => {
  const [client, id = 0] = await reviewable();
  const put = (captcha?: string) => client.put(`translate/job/${id}`, { ...quality, captcha });
  expect(await put()).toMatchObject({ err: { code: 2400 } });

  const { captcha_url: old } = await jobOf(client, id);
  const wrong = await put('WRONG0');
  expect(wrong.err).toMatchObject({
    code: 2401,
    msg: [
      'invalid captcha challenge',
      expect.stringMatching(/^http:\/\/gengo\.test\/captcha\/\?key=[0-9a-f]{64}$/),
    ],
  });
  const image = async (url: unknown) => (await client.fetch(String(url).slice(17))).status;
  expect(await image(old)).toBe(404);
  expect(await put(await readCaptcha(client, old))).toMatchObject({ err: { code: 2401 } });

  const { captcha_url: fresh } = await jobOf(client, id);
  expect(await image(fresh)).toBe(200);
  const answer = await readCaptcha(client, fresh);
  expect(await put(` ${answer.toLowerCase()} `)).toEqual(empty);
  expect(await jobOf(client, id)).toMatchObject({ status: 'rejected' });
  expect(await image(fresh)).toBe(404);
});

test('every read mints a captcha, and all live for half an hour', async () => {
  const [client, id = 0] = await reviewable();
  const { captcha_url: first } = await jobOf(client, id);
  const { captcha_url: second } = await jobOf(client, id);
  expect(second).not.toBe(first);
  const answer = await readCaptcha(client, first);
  client.wait(30 * 60_000);
  expect(await client.put(`translate/job/${id}`, { ...quality, captcha: answer })).toMatchObject({
    err: { code: 2401 },
  });
  const { captcha_url: third } = await jobOf(client, id);
  await jobOf(client, id);
  const captcha = await readCaptcha(client, third);
  expect(await client.put(`translate/job/${id}`, { ...quality, captcha })).toEqual(empty);
});

test('without captchas the singular page’s example works as it stands', async () => {
  const [client, id = 0] = await reviewable(1, { captcha: 'off' });
  expect(await jobOf(client, id)).not.toHaveProperty('captcha_url');
  expect(await client.put(`translate/job/${id}`, quality)).toEqual(empty);
});

test('reject and cancel gives the credits back', async () => {
  const [client, id = 0] = await reviewable(1, { captcha: 'off' });
  await client.put(`translate/job/${id}`, { ...quality, follow_up: 'cancel' });
  expect(await jobOf(client, id)).toMatchObject({ status: 'canceled' });
  expect(await client.get('account/balance')).toMatchObject({ response: { credits: 100 } });
});

test('group actions take objects, bare ids and numeric strings, and one comment for all', async () => {
  const [client, a, b] = await reviewable(2);
  const send = (data: object) => client.put('translate/jobs/', data);
  expect(
    await send({ action: 'revise', job_ids: [{ job_id: a }, `${b}`], comment: 'Shorter' }),
  ).toEqual(empty);
  client.wait(60_000);
  expect(await send({ action: 'approve', job_ids: [{ job_id: a }, { job_id: b }] })).toEqual(empty);
  expect(await send({ action: 'archive', job_ids: [a, b] })).toEqual(empty);
  expect(await client.get('translate/jobs')).toMatchObject({ response: [] });
  expect(await jobOf(client, Number(a))).toMatchObject({ status: 'approved' });
});

test('a group action is done for all or for none', async () => {
  const [client, a = 0, b = 0] = await reviewable(2);
  await client.put(`translate/job/${b}`, { action: 'approve' });
  const approve = { action: 'approve', job_ids: [a, b] };
  expect(await client.put('translate/jobs', approve)).toMatchObject({ err: { code: 2250 } });
  expect(await jobOf(client, a)).toMatchObject({ status: 'reviewable' });
  const unknown = { action: 'approve', job_ids: [a, 42] };
  expect(await client.put('translate/jobs', unknown)).toMatchObject({ err: { code: 2100 } });
  const none = { action: 'approve', job_ids: [] };
  expect(await client.put('translate/jobs', none)).toMatchObject({ err: { code: 2050 } });
});

test('a group reject has a captcha for each, and tells what it did', async () => {
  const [client, a = 0, b = 0] = await reviewable(2);
  const entry = async (job_id: number) => {
    const { captcha_url } = await jobOf(client, job_id);
    return { ...quality, job_id, captcha: await readCaptcha(client, captcha_url) };
  };
  const [first, second] = [await entry(a), await entry(b)];
  const send = (...job_ids: object[]) =>
    client.put('translate/jobs', { action: 'reject', job_ids });
  expect(await send(first, { ...second, captcha: 'BBBB' })).toMatchObject({ err: { code: 2401 } });
  expect(await jobOf(client, a)).toMatchObject({ status: 'reviewable' });
  expect(await send(first, await entry(b))).toEqual({
    opstat: 'ok',
    response: {
      jobs: [a, b].map((job_id) => ({
        job_id,
        rejection_comments: quality.comment,
        rejection_reason: 'quality',
        worker_id: 4,
        customer_id: 3,
      })),
    },
  });
});

test('comments on any status; empty ones and long ones are refused', async () => {
  const client = await openClient();
  const [id] = await order(client, 1, { comment: 'Mind the tone' });
  const path = `translate/job/${id}`;
  expect(await client.post(`${path}/comment`, { body: 'I love lamp!' })).toEqual(empty);
  expect(await client.post(`${path}/comment`, { body: ' ' })).toMatchObject({
    err: { code: 2000 },
  });
  const long = { body: 'x'.repeat(25_001) };
  expect(await client.post(`${path}/comment`, long)).toMatchObject({ err: { code: 2300 } });
  expect(await client.get(`${path}/comments`)).toMatchObject({
    response: { thread: [{ body: 'Mind the tone' }, { body: 'I love lamp!', author: 'customer' }] },
  });
});
