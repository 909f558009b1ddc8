import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { writeMark } from '#lib/order/order-mark.ts';
import type { JobPayload } from './order-payload.ts';
import { jobSchema, type Job } from '../schema/job.ts';
import { matchSubmission } from './submission-match.ts';

const SENT = 1_795_324_569;
const ID = '7f3a';
const MARK = writeMark(ID);
const OTHER = writeMark('other');

const row = (more: Partial<JobPayload> = {}): JobPayload => ({
  type: 'text',
  slug: 'Welcome',
  body_src: 'Hello',
  lc_src: 'en',
  lc_tgt: 'de',
  tier: 'standard',
  ...more,
});

let next = 1;
/** A job as Gengo shows it, read by the schema. */
const job = (more: object = {}): Job =>
  z.parse(jobSchema, {
    job_id: next++,
    order_id: 10,
    status: 'available',
    ctime: SENT + 3,
    ...row(),
    ...more,
  });

const match = (rows: Record<string, JobPayload>, jobs: Job[], mark?: string) => {
  const { jobs: found, ...rest } = matchSubmission({ mark, rows }, jobs);
  return {
    ...rest,
    jobs: Object.fromEntries([...found].map(([key, { job_id }]) => [key, job_id])),
  };
};

const NOTHING = {
  kind: 'not-ordered',
  isMarked: false,
  orderId: undefined,
  jobs: {},
  missing: ['a'],
};

describe('by text, pair, tier and title', () => {
  test.each([
    ['as it was sent', {}, {}],
    ['without a title', { slug: '' }, { slug: '0' }],
    ['line ends and edges changed', { body_src: 'Hello\r\nyou ' }, { body_src: 'Hello\nyou' }],
    ['custom data of the person’s own', { custom_data: 'x' }, { custom_data: 'x' }],
    ['custom data that did not come back', { custom_data: 'x' }, {}],
  ])('finds it %s', (_, sent, shown) => {
    const found = job(shown);
    expect(match({ a: row(sent) }, [job({ body_src: 'Other', order_id: '9' }), found])).toEqual({
      kind: 'ordered',
      isMarked: false,
      orderId: '10',
      jobs: { a: found.job_id },
      missing: [],
    });
  });

  test.each([
    ['another text', { body_src: 'Bye' }],
    ['another target', { lc_tgt: 'fr' }],
    ['another tier', { tier: 'pro' }],
    ['another title', { slug: 'Farewell' }],
    ['another submission’s', { custom_data: OTHER }],
  ])('does not take %s', (_, shown) => {
    expect(match({ a: row() }, [job(shown)])).toEqual(NOTHING);
  });
});

describe('by the mark', () => {
  test('another order with the same texts is not it', () => {
    const ours = job({ custom_data: MARK, order_id: '11' });
    const theirs = job({ custom_data: OTHER, order_id: '12', ctime: SENT + 9 });
    const rows = { a: row({ custom_data: MARK }) };
    expect(match(rows, [theirs, ours], ID)).toMatchObject({ kind: 'ordered', orderId: '11' });
    expect(match(rows, [theirs], ID)).toEqual(NOTHING);
  });

  test('the marked order is it, even where another is more like it', () => {
    const rows = {
      a: row({ custom_data: MARK }),
      b: row({ body_src: 'Bye', custom_data: 'mine' }),
    };
    const jobs = [
      job({ order_id: '12' }),
      job({ order_id: '12', body_src: 'Bye', custom_data: 'mine' }),
      job({ order_id: '11', custom_data: MARK }),
    ];
    expect(match(rows, jobs, ID)).toMatchObject({ kind: 'partly', orderId: '11', missing: ['b'] });
  });

  test('the bare id of an older Galley is the same mark', () => {
    const bare = 'galley:1-2-3';
    const shown = job({ custom_data: bare });
    expect(match({ a: row({ custom_data: writeMark(bare) }) }, [shown], bare)).toMatchObject({
      kind: 'ordered',
      isMarked: true,
    });
  });

  test('a job that bears the mark is of the order, whatever stands in the draft now', () => {
    const shown = job({ custom_data: MARK });
    expect(match({}, [shown], ID)).toMatchObject({ kind: 'ordered', isMarked: true });
    expect(match({ a: row({ body_src: 'Bye' }) }, [shown], ID)).toMatchObject({
      kind: 'partly',
      isMarked: true,
      orderId: '10',
    });
  });

  test('of a file nothing else tells', () => {
    const file: JobPayload = { type: 'file', identifier: 'f1', slug: 'a.docx', custom_data: MARK };
    const shown = job({ body_src: '', slug: 'a.docx', custom_data: MARK });
    expect(match({ a: file }, [shown], ID)).toMatchObject({ kind: 'ordered', orderId: '10' });
    expect(match({ a: file }, [job({ body_src: '', slug: 'a.docx' })], ID)).toEqual(NOTHING);
  });
});

test('several texts and targets', () => {
  const rows = Object.fromEntries(
    ['Hello', 'Bye'].flatMap((body_src) =>
      ['de', 'fr', 'ja'].map((lc_tgt) => [`${body_src} ${lc_tgt}`, row({ body_src, lc_tgt })]),
    ),
  );
  const jobs = Object.values(rows)
    .map((sent) => job(sent))
    .toReversed();
  const all = match(rows, jobs);
  expect(all.kind).toBe('ordered');
  expect(new Set(Object.values(all.jobs)).size).toBe(6);
  expect(match(rows, jobs.slice(1))).toMatchObject({ kind: 'partly', missing: ['Bye ja'] });
});

describe('repeats within one payload', () => {
  const rows = { a: row(), b: row({ slug: 'Again' }), c: row({ tier: 'pro' }) };

  test('are one job', () => {
    const one = job();
    expect(match(rows, [one])).toMatchObject({
      kind: 'ordered',
      jobs: { a: one.job_id, b: one.job_id, c: one.job_id },
    });
  });

  test('are found as jobs of their own where Gengo made them', () => {
    const jobs = [job({ tier: 'pro' }), job({ slug: 'Again', status: 'duplicate' }), job()];
    expect(new Set(Object.values(match(rows, jobs).jobs)).size).toBe(3);
  });

  test('are each a job where a new translation is forced', () => {
    const forced = { a: row({ force: 1 }), b: row({ force: 1 }) };
    expect(match(forced, [job()])).toMatchObject({ kind: 'partly', missing: ['b'] });
    expect(match(forced, [job(), job()])).toMatchObject({ kind: 'ordered' });
  });
});

test('of two orders alike the newest is it, and never a mix of both', () => {
  const rows = { a: row(), b: row({ body_src: 'Bye' }) };
  const older = [job({ order_id: '8', ctime: SENT - 60 }), job({ order_id: '8', body_src: 'Bye' })];
  const newer = [job({ order_id: '9', ctime: SENT + 60 }), job({ order_id: '9', body_src: 'Bye' })];
  expect(match(rows, [...older, ...newer])).toMatchObject({ kind: 'ordered', orderId: '9' });
  const [half = job()] = newer;
  const other = job({ order_id: '8', body_src: 'Bye', ctime: SENT - 60 });
  expect(match(rows, [half, other])).toMatchObject({ kind: 'partly', orderId: '9' });
});

test('2,000 rows take no time', () => {
  const rows = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [
      `job_${index}`,
      row({ body_src: `Text ${index}` }),
    ]),
  );
  const jobs = Object.values(rows).map((sent) => job(sent));
  expect(match(rows, jobs)).toMatchObject({ kind: 'ordered', missing: [] });
});
