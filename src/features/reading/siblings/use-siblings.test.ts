import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod/mini';
import { jobSchema } from '#api/schema/job.ts';
import { english } from '#lib/language/english.ts';
import { writeBy } from '#lib/language/write.ts';
import { siblingsOf } from './use-siblings.ts';

const jobOf = (job_id: number, lc_tgt: string) =>
  z.parse(jobSchema, {
    job_id,
    order_id: 7,
    ctime: 100,
    status: 'approved',
    body_src: 'Hut',
    lc_src: 'en',
    lc_tgt,
  });

test('the languages of a text stand as the spoken language sorts them', () => {
  const [job, ...others] = [jobOf(1, 'fr'), jobOf(2, 'ja'), jobOf(3, 'de')];
  const order = () => siblingsOf(job, others).map(({ lc_tgt }) => lc_tgt);
  expect(order()).toEqual(['fr', 'de', 'ja']);
  // A language that sorts from the end.
  writeBy({ ...english, compare: (a, b) => Number(b > a) - Number(b < a) });
  onTestFinished(() => writeBy(english));
  expect(order()).toEqual(['ja', 'de', 'fr']);
});
