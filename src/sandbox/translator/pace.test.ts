import { expect, test } from 'vitest';
import { delivered, HOUR, jobOf, MINUTE, openClient, order, type Client } from '../test-client.ts';

const texts = async (client: Client, id: number): Promise<string[]> => {
  const { response } = await client.get(`translate/job/${id}/revisions`);
  const { revisions } = response as { revisions: { rev_id: number }[] };
  const read = revisions.map(async ({ rev_id }) => {
    const answer = await client.get(`translate/job/${id}/revision/${rev_id}`);
    return (answer.response as { revision: { body_tgt: string } }).revision.body_tgt;
  });
  return Promise.all(read);
};

/** Each status that a job shows, minute by minute, and when it first did. */
async function life(client: Client, id: number, minutes: number): Promise<[number, unknown][]> {
  const seen: [number, unknown][] = [];
  for (let minute = 0; minute <= minutes; minute++) {
    const { status } = await jobOf(client, id);
    if (seen.at(-1)?.[1] !== status) seen.push([minute, status]);
    client.wait(MINUTE);
  }
  return seen;
}

test('queued, available, pending, reviewable, each in its time', async () => {
  const client = await openClient({ speed: 1, queueMs: 2 * MINUTE });
  await client.post('translate/jobs', {
    jobs: [{ body_src: 'one two', lc_src: 'en', lc_tgt: 'de', tier: 'pro' }],
  });
  expect(await life(client, 384_985, 50)).toEqual([
    [0, 'queued'],
    [2, 'available'],
    [12, 'pending'],
    [43, 'reviewable'],
  ]);
});

test('speed divides the work; 0 stops the translator, not Gengo', async () => {
  const fast = await openClient({ speed: 600 });
  const [quick = 0] = await order(fast);
  fast.wait(5000);
  expect(await jobOf(fast, quick)).toMatchObject({ status: 'reviewable' });
  const still = await openClient({ speed: 0, queueMs: 1000 });
  await order(still).catch(() => undefined);
  still.wait(100 * HOUR);
  expect(await jobOf(still, 384_985)).toMatchObject({ status: 'available' });
});

test('it does not matter how often the account is looked at', async () => {
  const [often, once] = [await openClient({ speed: 7 }), await openClient({ speed: 7 })];
  const [id = 0] = await order(often, 5);
  await order(once, 5);
  for (let n = 0; n < 40; n++) {
    often.wait(MINUTE);
    often.sandbox.tick();
  }
  once.wait(40 * MINUTE);
  expect(await texts(often, id)).toEqual(await texts(once, id));
  const ids = [0, 1, 2, 3, 4].map((n) => id + n).join(',');
  const plain = { captcha_url: undefined };
  const read = async (client: Client) =>
    ((await client.get(`translate/jobs/${ids}`)).response as { jobs: object[] }).jobs.map((job) =>
      Object.assign(job, plain),
    );
  expect(await read(often)).toEqual(await read(once));
});

test('some translators give back, once', async () => {
  const client = await openClient({ speed: 1 });
  const ids = await order(client, 20);
  const lives = new Map(ids.map((id): [number, unknown[]] => [id, []]));
  for (let minute = 0; minute < 80; minute++) {
    for (const [id, seen] of lives) {
      const { status } = await jobOf(client, id);
      if (seen.at(-1) !== status) seen.push(status);
    }
    client.wait(MINUTE);
  }
  const straight = 'available pending reviewable';
  const declined = `available pending ${straight}`;
  const all = Array.from(lives.values(), (seen) => seen.join(' '));
  expect(new Set(all)).toEqual(new Set([straight, declined]));
  expect(all.filter((one) => one === straight).length).toBeGreaterThan(10);
});

const lastComment = async (client: Client, id: number) => {
  const { response } = await client.get(`translate/job/${id}/comments`);
  return (response as { thread: { author: string; body: string }[] }).thread.at(-1);
};

test('a correction brings what was asked for and nothing else, and the translator says so', async () => {
  const client = await openClient({ speed: 60 });
  const body_src = 'The pack holds 32 litres.';
  const [id = 0] = await delivered(client, 1, { body_src, lc_tgt: 'de' });
  const [first = ''] = await texts(client, id);
  expect(first).toMatch(/^\[Muster\] .* \(32\)\.$/);
  await client.put(`translate/job/${id}`, { action: 'revise', comment: '32 -> 23' });
  expect(await jobOf(client, id)).toMatchObject({ status: 'revising' });
  client.wait(20_000);
  const { status, body_tgt } = await jobOf(client, id);
  const [, second] = await texts(client, id);
  expect({ status, body_tgt }).toEqual({ status: 'reviewable', body_tgt: second });
  expect(second).toBe(first.replace('32', '23'));
  expect(await client.get(`translate/job/${id}/comments`)).toMatchObject({
    response: { thread: [{ author: 'customer' }, { author: 'translator' }] },
  });
  expect((await lastComment(client, id))?.body).toBe('Thank you. Changed “32” to “23”.');
});

test('a correction that is not plain is a new version with the same text, and an honest word', async () => {
  const client = await openClient({ scenario: 'demo', speed: 60 });
  const id = 385031; // "Template: repair under guarantee": the demo account's ids never change.
  await client.put(`translate/job/${id}`, { action: 'revise', comment: 'Please shorten it.' });
  client.wait(20_000);
  const [first, second] = await texts(client, id);
  expect(second).toBe(first);
  expect((await lastComment(client, id))?.body).toMatch(/not sure what to change.*the same/);
});

test('what is written while a correction is on its way counts too', async () => {
  const client = await openClient({ speed: 60 });
  const [id = 0] = await delivered(client, 1, { body_src: 'From 32 to 45', lc_tgt: 'de' });
  await client.put(`translate/job/${id}`, { action: 'revise', comment: '1. 32 -> 23' });
  client.wait(5000);
  await client.post(`translate/job/${id}/comment`, { body: '2. 45 -> 54' });
  client.wait(15_000);
  expect((await texts(client, id)).at(-1)).toMatch(/\(23, 54\)$/);
});

test('the demo account’s translators deliver what people wrote, and correct what they were asked', async () => {
  const client = await openClient({ scenario: 'demo', speed: 60 });
  const { response } = await client.get('translate/jobs', { count: 200 });
  const ids = (response as { job_id: number }[]).map(({ job_id }) => job_id);
  const jobs = await Promise.all(ids.map(async (id) => ({ id, job: await jobOf(client, id) })));
  const at = (slug: string, lc_tgt: string) =>
    jobs.find(({ job }) => String(job.slug).startsWith(slug) && job.lc_tgt === lc_tgt)?.id ?? 0;
  client.wait(HOUR);
  expect((await jobOf(client, at('Trails app', 'ko'))).body_tgt).toMatch(/^다시 오신 것을 환영/);
  expect((await jobOf(client, at('Push', 'fr-ca'))).body_tgt).toMatch(/Quittez la crête/);
  expect((await jobOf(client, at('Film', 'ar'))).body_tgt).toContain('تمطر الآن');
  const dutch = at('Ridge 32', 'nl');
  expect((await jobOf(client, dutch)).body_tgt).toContain('brede heupgordel');
  expect((await lastComment(client, dutch))?.body).toBe(
    'Thank you. Changed “heupriem” to “heupgordel”.',
  );
});

test('a text that people have translated is delivered so again; rejected, it is a sample', async () => {
  const client = await openClient({ speed: 60, captcha: 'off' });
  const body_src = 'We are on the mountain until Monday. Your message is safe with us.';
  const [id = 0] = await delivered(client, 1, { body_src, lc_tgt: 'pt-br' });
  expect(await texts(client, id)).toEqual([
    'Estamos na montanha até segunda-feira. A sua mensagem está em boas mãos.',
  ]);
  await client.put(`translate/job/${id}`, { action: 'reject', reason: 'other', comment: 'No' });
  client.wait(11 * MINUTE);
  expect((await texts(client, id)).at(-1)).toMatch(/^\[Amostra\] /);
});

test('corrections that nobody makes go to another translator after a day', async () => {
  const client = await openClient({ speed: 0.01, captcha: 'off' });
  const [id = 0] = await order(client);
  client.wait(75 * HOUR);
  await client.put(`translate/job/${id}`, { action: 'revise', comment: 'Again' });
  client.wait(24 * HOUR - 1);
  expect(await jobOf(client, id)).toMatchObject({ status: 'revising' });
  client.wait(1);
  expect(await jobOf(client, id)).toMatchObject({ status: 'available' });
});

test('auto_approve takes the delivery; otherwise Gengo approves after 120 hours', async () => {
  const client = await openClient({ speed: 60 });
  const [own = 0] = await delivered(client, 1, { auto_approve: 1 });
  expect(await jobOf(client, own)).toMatchObject({ status: 'approved' });
  const [silent = 0] = await delivered(client, 1, { lc_tgt: 'de' });
  client.wait(118 * HOUR);
  expect(await jobOf(client, silent)).toMatchObject({ status: 'reviewable' });
  client.wait(2 * HOUR);
  expect(await jobOf(client, silent)).toMatchObject({ status: 'approved' });
});

test('a rejected job goes to another translator, without its text meanwhile', async () => {
  const client = await openClient({ speed: 60, captcha: 'off' });
  const [id = 0] = await delivered(client);
  const data = { action: 'reject', reason: 'other', comment: 'No' };
  await client.put(`translate/job/${id}`, data);
  expect(await jobOf(client, id)).not.toHaveProperty('body_tgt');
  client.wait(10_000);
  expect(await jobOf(client, id)).toMatchObject({ status: 'available' });
  client.wait(10 * MINUTE);
  const { status, body_tgt } = await jobOf(client, id);
  const [first, second] = await texts(client, id);
  expect({ status, body_tgt }).toEqual({ status: 'reviewable', body_tgt: second });
  expect(second).not.toBe(first);
});
