import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { jobSchema } from '#api/schema/job.ts';
import { choicesOf, choicesWith } from './choices.ts';

const jobs = [
  { lc_src: 'en', lc_tgt: 'ja', tier: 'pro', order_id: '9' },
  { lc_src: 'en', lc_tgt: 'ar', tier: 'standard', order_id: '10' },
  { lc_src: 'en', lc_tgt: 'ja', tier: 'pro', order_id: '9' },
  { lc_src: 'en' },
].map((job, index) =>
  z.parse(jobSchema, { job_id: String(index), ctime: 1, status: 'pending', ...job }),
);

test('offers what occurs, each once: pairs by their names, the newest order first', () => {
  expect(choicesOf(jobs)).toEqual({
    pairs: ['en~ar', 'en~ja'],
    tiers: ['pro', 'standard'],
    orders: ['10', '9'],
  });
});

test('offers what the address says though nothing of it has been read', () => {
  const choices = choicesWith(choicesOf([]), { pair: 'en~th', tier: 'ultra' });
  expect(choices).toEqual({ pairs: ['en~th'], tiers: ['ultra'], orders: [] });
});
