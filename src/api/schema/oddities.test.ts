import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { meAnswer, statsAnswer } from './account.ts';
import { balanceAnswer } from './balance.ts';
import { jobListAnswer } from './job-list.ts';
import { jobAnswer, jobsAnswer } from './job.ts';
import { orderAnswer } from './order.ts';
import { submissionAnswer } from './submission.ts';
import { feedbackAnswer, threadAnswer } from './review.ts';
import { languagePairsAnswer, preferredTranslatorsAnswer, quoteAnswer } from './service.ts';

/* What gengo-api.md, sections 3 to 6, saw on the wire beside the seeds' own shapes. */

const job = { job_id: '7', ctime: 1, status: 'reviewable' };

test.each<[string, unknown, Record<string, string[]>]>([
  ['absent', undefined, {}],
  ['an empty list', [], {}],
  ['one job by key', { a: job }, { a: ['7'] }],
  ['lists by index', [[job, { ...job, job_id: 8 }]], { 0: ['7', '8'] }],
  [
    'v1.1: element 0 a list, the others keyed by index',
    [[job], { 1: job }],
    { 0: ['7'], 1: ['7'] },
  ],
  [
    '2012: a pointer to another entry',
    { job_2: { duplicate: 'job_1', custom_data: '' } },
    { job_2: [] },
  ],
  ['a machine job without an id', [[{ ...job, job_id: 'NULL' }]], { 0: ['NULL'] }],
  ['null for none', { a: null }, { a: [] }],
])("a submission's jobs: %s", (_, jobs, expected) => {
  const parsed = z.parse(submissionAnswer, { order_id: 1, jobs });
  const ids = Object.entries(parsed.jobs).map(([key, list]) => [
    key,
    list.map((one) => one.job_id),
  ]);
  expect(Object.fromEntries(ids)).toEqual(expected);
});

test('an order in numbers and in strings is the same order', () => {
  const docs = {
    order_id: 54_632,
    total_credits: 1.5,
    total_units: 13,
    total_jobs: 3,
    currency: 'USD',
    jobs_queued: 1,
    jobs_available: ['1', '2'],
    jobs_cancelled: [],
  };
  const legacy = {
    ...docs,
    order_id: '54632',
    total_credits: '1.5',
    total_units: '13',
    total_jobs: '3',
    jobs_queued: '1',
    jobs_available: [1, 2],
  };
  const { order } = z.parse(orderAnswer, { order: docs });
  expect(order).toMatchObject({ jobs_available: ['1', '2'], jobs_held: [], jobs_queued: 1 });
  expect(z.parse(orderAnswer, { order: legacy }).order).toEqual(order);
  expect(z.parse(orderAnswer, { order: { ...docs, jobs_queued: ['9'] } }).order).toEqual(order);
});

test('2017 wrote scalars as strings', () => {
  expect(z.parse(balanceAnswer, { credits: '25.32' })).toEqual({
    credits: '25.32',
    currency: 'USD',
  });
  expect(z.parse(statsAnswer, { credits_spent: '0.35', user_since: 1_234_089_500 })).toMatchObject({
    credits_spent: '0.35',
    user_since: 1_234_089_500,
  });
  const pair = { lc_src: 'en', lc_tgt: 'ja', tier: 'pro', unit_price: '0.0300', currency: 'USD' };
  expect(z.parse(languagePairsAnswer, [pair])[0]?.unit_price).toBe('0.0300');
  expect(z.parse(jobListAnswer, [{ job_id: '659079', ctime: 1_483_701_101 }])).toEqual([
    { job_id: '659079', ctime: 1_483_701_101 },
  ]);
});

test.each([
  [
    { rating: '3.0', for_translator: '' },
    { rating: 3, for_translator: '' },
  ],
  [
    { rating: '0.0', for_translator: null },
    { rating: 0, for_translator: '' },
  ],
  [[], { rating: 0, for_translator: '' }],
])('feedback %j', (feedback, expected) => {
  expect(z.parse(feedbackAnswer, { feedback }).feedback).toEqual(expected);
});

test('null and "" count as absent; other names of a field are read', () => {
  const raw = {
    ...job,
    body_tgt: null,
    callback_url: '',
    tgt_file_link: 'https://x/y',
    credits: '',
  };
  expect(z.parse(jobAnswer, { job: raw }).job).toMatchObject({ file_url_tgt: 'https://x/y' });
  expect(z.parse(jobAnswer, { job: raw }).job).not.toHaveProperty('credits');
});

test('lists come in every form of nothing, and with holes', () => {
  for (const thread of [undefined, null, [], '', {}]) {
    expect(z.parse(threadAnswer, { thread }).thread).toEqual([]);
  }
  expect(z.parse(jobListAnswer, undefined)).toEqual([]);
  expect(z.parse(jobsAnswer, { jobs: { 0: job, 2: job } }).jobs).toHaveLength(2);
});

test('quotes come keyed or by index, faults inside', () => {
  const quote = { unit_count: 2, credits: '0.24', eta: 1, currency: 'USD', lc_src_detected: '' };
  const faulty = { err: { code: 1802, filename: 'x.foo', key: 'job_3' } };
  expect(z.parse(quoteAnswer, { jobs: [quote] }).jobs[0]).toMatchObject({ credits: '0.24' });
  expect(z.parse(quoteAnswer, { jobs: { job_3: faulty } }).jobs.job_3?.err?.code).toBe(1802);
});

test.each([
  [{ lc_src_detected: false }],
  [{ lc_src: false, custom_data: false }],
  [{ eta: false, err: false, identifier: false }],
])('false in a quote is absent: %j', (odd) => {
  const quote = { unit_count: 2, credits: '0.24', currency: 'USD' };
  expect(z.parse(quoteAnswer, { jobs: { a: { ...quote, ...odd }, b: quote } }).jobs).toEqual({
    a: { ...quote },
    b: { ...quote },
  });
});

test('accounts with little in them', () => {
  expect(z.parse(meAnswer, {})).toEqual({
    email: '',
    full_name: '',
    display_name: '',
    language_code: '',
  });
  const pair = {
    lc_src: 'en',
    lc_tgt: 'ja',
    tier: 'standard',
    translators: [{ id: 8, last_login: null }],
  };
  expect(z.parse(preferredTranslatorsAnswer, [pair])[0]?.translators).toEqual([{ id: '8' }]);
});
