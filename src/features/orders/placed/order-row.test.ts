import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { jobSchema } from '#api/schema/job.ts';
import { expectedWords } from './order-row.tsx';

const jobOf = (eta: number | undefined) =>
  z.parse(jobSchema, {
    job_id: 1,
    order_id: 7,
    ctime: 100,
    status: 'pending',
    body_src: 'Hut',
    lc_src: 'en',
    lc_tgt: 'de',
    ...(eta !== undefined && { eta }),
  });

test.each([
  [7200, 'All expected: in 2 hr'],
  [-60, 'Overdue'],
  [0, 'Overdue'],
  [undefined, undefined],
])('what is to come in %s s is told as %s', (eta, words) => {
  expect(expectedWords([jobOf(eta)])).toBe(words);
});
