import { expect, test } from 'vitest';
import { delivered, HOUR, jobOf } from '#sandbox/test-client.ts';
import { withAccount } from '#test/in-process.ts';
import { ApiError } from '../wire/errors.ts';
import type { JobPayload, OrderPayload } from './order-payload.ts';
import { submissionFaults, submitOrder } from './submit-order.ts';

const job = (number: number, more: Partial<JobPayload> = {}): JobPayload => ({
  type: 'text',
  slug: `Job ${number}`,
  body_src: `Testing Gengo API library calls, number ${number}.`,
  lc_src: 'en',
  lc_tgt: 'ja',
  tier: 'standard',
  ...more,
});
const outcomes = async (order: OrderPayload) => {
  const { jobs, ...rest } = await submitOrder(order);
  const told = [...jobs].map(([key, outcome]) => [
    key,
    'jobs' in outcome ? [outcome.kind, ...outcome.jobs.map(({ job_id }) => job_id)] : outcome,
  ]);
  return { ...rest, jobs: Object.fromEntries(told) };
};
const refused = async (order: OrderPayload): Promise<ApiError> => {
  const error: unknown = await submitOrder(order).catch((thrown: unknown) => thrown);
  if (error instanceof ApiError) return error;
  throw new Error('It was taken');
};

test.each(['docs', 'legacy'] as const)('all new, in the wire profile %s', async (wire) => {
  await withAccount({ wire });
  expect(await outcomes({ jobs: { a: job(1), b: job(2) } })).toEqual({
    orderId: '54632',
    groupId: undefined,
    jobCount: 2,
    creditsUsed: expect.stringMatching(/^0\.84$/),
    currency: 'USD',
    jobs: { a: { kind: 'new' }, b: { kind: 'new' } },
  });
});

test('every field of the payload arrives as it was sent', async () => {
  const { client } = await withAccount();
  const attachment = {
    url: 'https://example.com/a.png',
    filename: 'a.png',
    mime_type: 'image/png',
  };
  const full = job(1, {
    comment: 'Say “du”.',
    attachments: [attachment],
    callback_url: 'https://example.com/hook',
    custom_data: 'order-7',
    force: 1,
    auto_approve: 1,
    use_preferred: 0,
    position: 1,
    glossary_id: 115,
    max_chars: 80,
    purpose: 'Web',
    tone: 'Friendly',
    services: ['translation'],
  });
  const order: OrderPayload = {
    jobs: { 'row 1 ja': full, 'row 2 ja': job(2) },
    comment: 'For all: 日本語 & Ümläute',
    as_group: 1,
    tone: 'Formal',
    purpose: 'Manual',
    reference_id: 7,
    process: 1,
  };
  expect((await submitOrder(order)).groupId).toBe('54632');
  const { log } = await client.control('log');
  expect(log).toMatchObject([{ args: { data: order }, code: 0 }]);
});

test('all old: shown, not charged, and what waited for review is approved', async () => {
  const { client } = await withAccount({ speed: 60 });
  const [first = 0, second = 0] = await delivered(client, 2);
  await client.put(`translate/job/${first}`, { action: 'approve' });
  const jobs = { a: job(1), b: job(2) };
  expect(await outcomes({ jobs })).toMatchObject({
    creditsUsed: '0',
    jobs: { a: ['old', `${first}`], b: ['approved', `${second}`] },
  });
  expect(await jobOf(client, second)).toMatchObject({ status: 'approved' });
});

test('several old ones: the newest comes first', async () => {
  const { client } = await withAccount({ speed: 60 });
  const [first] = await delivered(client);
  client.wait(HOUR);
  const [second] = await delivered(client, 1, { force: 1 });
  const { jobs } = await outcomes({ jobs: { a: job(1) } });
  expect(jobs).toEqual({ a: ['approved', `${second}`, `${first}`] });
});

test.each([
  ['a', 'b', 'c'],
  ['0', '1', '2'],
])('repeats, charged once: %s %s %s', async (a, b, c) => {
  await withAccount();
  const answer = await outcomes({ jobs: { [a]: job(1), [b]: job(2), [c]: job(1) } });
  expect(answer).toMatchObject({
    jobCount: 3,
    creditsUsed: '0.84',
    jobs: { [a]: { kind: 'new' }, [b]: { kind: 'new' }, [c]: { kind: 'repeat', of: a } },
  });
});

test('a mix', async () => {
  const { client } = await withAccount({ speed: 60 });
  const [id] = await delivered(client);
  const jobs = { fresh: job(2), known: job(1), again: job(2), knownToo: job(1) };
  expect(await outcomes({ jobs })).toMatchObject({
    jobCount: 4,
    creditsUsed: '0.42',
    jobs: {
      fresh: { kind: 'new' },
      known: ['approved', `${id}`],
      again: { kind: 'repeat', of: 'fresh' },
      knownToo: ['approved', `${id}`],
    },
  });
});

test('the same order within five minutes is told as ordered already', async () => {
  const { orders } = await withAccount();
  await submitOrder({ jobs: { a: job(1, { force: 1 }) } });
  expect(await refused({ jobs: { a: job(1, { force: 1 }) } })).toMatchObject({ kind: 'repeated' });
  expect(await orders()).toBe(1);
});

test('a lost answer is an unknown outcome, and nothing is sent again', async () => {
  const { orders, faults } = await withAccount({ repeatGuard: false });
  await faults('drop-after@POST translate/jobs*1');
  expect(await refused({ jobs: { a: job(1) } })).toMatchObject({ kind: 'unknown-outcome' });
  expect(await orders()).toBe(1);
});

test('faults land on their jobs and fields', async () => {
  await withAccount();
  const jobs = { a: job(1), b: job(2, { body_src: '', tone: 't'.repeat(129) }), c: job(3) };
  const faults = submissionFaults(await refused({ jobs }), jobs);
  expect(faults.order).toEqual([]);
  expect([...faults.jobs]).toEqual([
    [
      'b',
      [
        expect.objectContaining({ code: 1350, field: 'body_src' }),
        expect.objectContaining({ code: 2752, field: 'tone' }),
      ],
    ],
  ]);
});

test.each([
  [{ jobs: { a: job(1), b: job(2, { lc_tgt: 'fr' }) }, as_group: 1 as const }, 'invalid', 1950],
  [{ jobs: { a: job(1, { body_src: 'word '.repeat(2000) }) } }, 'no-credits', 2700],
])('faults of the whole order stand above it: %#', async (order, kind, code) => {
  await withAccount();
  const error = await refused(order);
  expect(error.kind).toBe(kind);
  expect(submissionFaults(error, order.jobs)).toMatchObject({ order: [{ code }], jobs: new Map() });
});

test('faults by index, and of jobs nobody sent, are not lost', () => {
  const fault = { code: 1350, message: 'x', field: 'body_src' };
  const faults = new Map([
    ['1', [fault]],
    ['nobody', [fault]],
  ]);
  const told = submissionFaults(new ApiError('invalid', 'x', { faults }), { a: job(1), b: job(2) });
  expect(told).toEqual({ order: [fault], jobs: new Map([['b', [fault]]]) });
});
