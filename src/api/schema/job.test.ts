import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { jobAnswer, jobSchema } from './job.ts';

/** The seed's Job (GET) example as it stands. */
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

test('reads the seed example and its 2017 form to the same job', () => {
  const { job } = z.parse(jobAnswer, { job: seed });
  expect(job).toMatchObject({ job_id: '384985', credits: '0.05', auto_approve: false });
  const legacy = { ...seed, job_id: '384985', credits: '0.05', auto_approve: '0', unit_count: '1' };
  expect(z.parse(jobSchema, legacy)).toEqual(job);
});

test('folds the two spellings of canceled and hold, and keeps unknown words', () => {
  const statusOf = (status: string) => z.parse(jobSchema, { ...seed, status }).status;
  expect(['cancelled', 'held', 'duplicate'].map(statusOf)).toEqual([
    'canceled',
    'hold',
    'duplicate',
  ]);
});

test('names the field that cannot be read', () => {
  const result = z.safeParse(jobSchema, { ...seed, ctime: {} });
  expect(result.error?.issues.map((issue) => issue.path)).toEqual([['ctime']]);
});
