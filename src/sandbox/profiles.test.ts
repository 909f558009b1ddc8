import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { meAnswer, statsAnswer } from '#api/schema/account.ts';
import { balanceAnswer } from '#api/schema/balance.ts';
import { glossariesAnswer, glossarySchema } from '#api/schema/glossary.ts';
import { jobListAnswer } from '#api/schema/job-list.ts';
import { jobAnswer, jobsAnswer } from '#api/schema/job.ts';
import { orderAnswer } from '#api/schema/order.ts';
import { submissionAnswer } from '#api/schema/submission.ts';
import {
  feedbackAnswer,
  revisionAnswer,
  revisionsAnswer,
  threadAnswer,
} from '#api/schema/review.ts';
import {
  languagePairsAnswer,
  languagesAnswer,
  preferredTranslatorsAnswer,
  quoteAnswer,
} from '#api/schema/service.ts';
import type { SandboxOptions } from './world/options.ts';
import { openClient, someJob, type Client } from './test-client.ts';

/** Every call that answers something, on the demo account, with the schema that reads it. */
const CALLS: readonly [path: string, schema: z.ZodMiniType, data?: object][] = [
  ['translate/jobs?timestamp_after=0', jobListAnswer],
  ['account/balance', balanceAnswer],
  ['account/stats', statsAnswer],
  ['translate/glossary', glossariesAnswer],
  ['translate/glossary/115', glossarySchema],
  ['account/me', meAnswer],
  ['account/preferred_translators', preferredTranslatorsAnswer],
  ['translate/service/languages', languagesAnswer],
  ['translate/service/language_pairs', languagePairsAnswer],
  ['translate/service/quote', quoteAnswer, { jobs: { a: someJob(1, { custom_data: 'x' }) } }],
  ['translate/service/quote', quoteAnswer, { jobs: [someJob(1), { type: 'file' }] }],
  ['translate/jobs', submissionAnswer, { jobs: { a: someJob(1) } }],
  ['translate/jobs', submissionAnswer, { jobs: [someJob(1, { force: 1 }), someJob(1)] }],
];

const ask = (client: Client, path: string, data?: object) => {
  if (data) return client.post(path, data);
  const [bare = '', query = ''] = path.split('?');
  return client.get(bare, Object.fromEntries(new URLSearchParams(query)));
};

/** The schemas keep money digit for digit: "0.30" and 0.3 are one amount. */
const settled = (value: unknown): unknown => {
  if (typeof value === 'string') return /^\d+\.\d+$/.test(value) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, settled(one)]));
};

async function demo(wire: SandboxOptions['wire']) {
  const client = await openClient({ scenario: 'demo', wire });
  const read = async (path: string, schema: z.ZodMiniType, data?: object) =>
    z.parse(schema, (await ask(client, path, data)).response);
  return { client, read };
}

test.each(CALLS)('%s reads the same in both profiles: %#', async (path, schema, data) => {
  const [docs, legacy] = [await demo('docs'), await demo('legacy')];
  const value = await docs.read(path, schema, data);
  expect(settled(value)).toEqual(settled(await legacy.read(path, schema, data)));
});

test('a file quote reads the same in both', async () => {
  const read = async (wire: SandboxOptions['wire']) => {
    const { read: readAnswer, auth } = await openClient({ wire });
    const form = new FormData();
    for (const [key, value] of Object.entries(auth)) form.set(key, String(value));
    const job = { type: 'file', file_key: 'f', lc_src: 'en', lc_tgt: 'ja', tier: 'standard' };
    form.set('data', JSON.stringify({ jobs: { a: job, b: { type: 'file' } } }));
    form.set('f', new File(['Some words in a file.'], 'a.txt'));
    const init = { method: 'POST', body: form };
    return z.parse(quoteAnswer, (await readAnswer('/v2/translate/service/quote', init)).response);
  };
  const [docs, legacy] = [await read('docs'), await read('legacy')];
  expect(docs.jobs.a).toMatchObject({ unit_count: 5, identifier: expect.any(String) });
  expect(settled({ ...docs.jobs.a, identifier: '' })).toEqual(
    settled({ ...legacy.jobs.a, identifier: '' }),
  );
  expect(docs.jobs.b?.err).toEqual({ code: 1803 });
});

test('every job of the demo reads the same in both, with all that hangs on it', async () => {
  const [docs, legacy] = [await demo('docs'), await demo('legacy')];
  const both = async (path: string, schema: z.ZodMiniType) => {
    const value = await docs.read(path, schema);
    expect(settled(value)).toEqual(settled(await legacy.read(path, schema)));
    return value;
  };
  const list = z.parse(
    jobListAnswer,
    (await docs.client.get('translate/jobs', { timestamp_after: 0 })).response,
  );
  const orders = new Set<string>();
  for (const { job_id } of list) {
    const { job } = z.parse(jobAnswer, (await docs.client.get(`translate/job/${job_id}`)).response);
    orders.add(job.order_id ?? '');
    await legacy.read(`translate/job/${job_id}`, jobAnswer);
    await both(`translate/job/${job_id}/feedback`, feedbackAnswer);
    await both(`translate/job/${job_id}/comments`, threadAnswer);
    const versions = await both(`translate/job/${job_id}/revisions`, revisionsAnswer);
    const { revisions } = z.parse(revisionsAnswer, versions);
    for (const { rev_id } of revisions) {
      await both(`translate/job/${job_id}/revision/${rev_id}`, revisionAnswer);
    }
  }
  for (const id of orders) {
    await both(`translate/order/${id}`, orderAnswer);
    await both(`translate/order/${id}/comments`, threadAnswer);
  }
  await both(`translate/jobs/${list.map(({ job_id }) => job_id).join(',')}`, jobsAnswer);
  expect(orders.size).toBeGreaterThan(0);
});

test('the table of section 5, field by field', async () => {
  const types = async (wire: SandboxOptions['wire']) => {
    const client = await openClient({ wire });
    const submitted = await client.post('translate/jobs', { jobs: [someJob(1, { position: 2 })] });
    const answers = [
      submitted,
      ...(await Promise.all(
        ['job/384985', 'jobs', 'order/54632', 'service/language_pairs', 'job/384985/feedback'].map(
          (path) => client.get(`translate/${path}`),
        ),
      )),
      await client.get('account/balance'),
      await client.get('account/stats'),
    ];
    return answers.map(({ response }) => response);
  };
  const job = { ctime: 1795334400, lc_src: 'en', status: 'available', position: 2 };
  expect(await types('docs')).toMatchObject([
    { order_id: 54632, job_count: 1, credits_used: 0.42 },
    { job: { ...job, job_id: 384985, order_id: 54632, unit_count: 7, credits: 0.42 } },
    [{ job_id: 384985, ctime: 1795334400 }],
    { order: { order_id: '54632', total_units: 7, jobs_queued: 0, total_jobs: '1' } },
    expect.arrayContaining([expect.objectContaining({ unit_price: 0.06 })]),
    { feedback: { rating: 0, for_translator: '' } },
    { credits: 99.58 },
    { credits_spent: 0.42 },
  ]);
  expect(await types('legacy')).toMatchObject([
    { order_id: 54632, job_count: 1, credits_used: '0.42' },
    { job: { ...job, job_id: '384985', order_id: '54632', unit_count: '7', credits: '0.42' } },
    [{ job_id: '384985', ctime: 1795334400 }],
    { order: { order_id: '54632', total_units: '7', jobs_queued: '0', total_credits: '0.42' } },
    expect.arrayContaining([expect.objectContaining({ unit_price: '0.0600' })]),
    { feedback: { rating: '0.0', for_translator: null } },
    { credits: 99.58 },
    { credits_spent: '0.42' },
  ]);
});
