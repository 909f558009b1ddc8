import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { meAnswer, statsAnswer } from './account.ts';
import { balanceAnswer } from './balance.ts';
import { glossariesAnswer } from './glossary.ts';
import { jobListAnswer } from './job-list.ts';
import { jobAnswer, jobSchema, jobsAnswer } from './job.ts';
import { orderAnswer } from './order.ts';
import { submissionAnswer } from './submission.ts';
import { feedbackAnswer, revisionAnswer, revisionsAnswer, threadAnswer } from './review.ts';
import {
  languagePairsAnswer,
  languagesAnswer,
  preferredTranslatorsAnswer,
  quoteAnswer,
} from './service.ts';
import { flag, id, money, number, seconds, text } from './wire.ts';

test.each([
  [id, 384985, '384985'],
  [id, '384985', '384985'],
  [id, 'NULL', 'NULL'],
  [text, 3, '3'],
  [number, '15300', 15_300],
  [number, '-1', -1],
  [number, '0.0', 0],
  [money, 0.1, '0.1'],
  [money, '0.0300', '0.0300'],
  [flag, '1', true],
  [flag, 'false', false],
  [seconds, 1_483_701_101, 1_483_701_101],
  [seconds, '1483701101.75', 1_483_701_101],
  [seconds, '2012-03-26 14:27:18', 1_332_772_038],
  [seconds, '2012-07-19 02:57:10.526565', 1_342_666_630],
  [seconds, '2012-03-26T14:27:18Z', 1_332_772_038],
])('reads %#', (reader, value, expected) => {
  expect(z.parse(reader, value)).toBe(expected);
});

test.each([
  [id, ''],
  [id, 2 ** 53],
  [id, 1.5],
  [id, true],
  [text, {}],
  [number, ''],
  [number, 'many'],
  [number, Number.POSITIVE_INFINITY],
  [money, '1,5'],
  [flag, 2],
  [flag, 'yes'],
  [seconds, '...'],
  [seconds, '2012-13-45 14:27:18'],
  [seconds, []],
])('refuses %#', (reader, value) => {
  expect(z.safeParse(reader, value).success).toBe(false);
});

test('names the place of what cannot be read, however deep', () => {
  const job = { job_id: 1, ctime: 1, status: 'available' };
  const jobs = { job_1: [job, { ...job, credits: 'free' }] };
  const { error } = z.safeParse(submissionAnswer, { jobs });
  expect(error?.issues.map((issue) => z.core.toDotPath(issue.path))).toEqual([
    'jobs.job_1[1].credits',
  ]);
});

const schemas: Record<string, z.ZodMiniType> = {
  balanceAnswer,
  feedbackAnswer,
  glossariesAnswer,
  jobAnswer,
  jobListAnswer,
  jobSchema,
  jobsAnswer,
  languagePairsAnswer,
  languagesAnswer,
  meAnswer,
  orderAnswer,
  preferredTranslatorsAnswer,
  quoteAnswer,
  revisionAnswer,
  revisionsAnswer,
  statsAnswer,
  submissionAnswer,
  threadAnswer,
};
const keys = ['job', 'jobs', 'order', 'revisions', 'revision', 'thread', 'feedback', 'status'];
/** JSON that often has Gengo's own keys, so that it gets deep into the schemas. */
const near = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue(),
    fc.constantFrom('', 'constructor', '__proto__', Number.POSITIVE_INFINITY, null),
    fc.array(tie('value')),
    fc.dictionary(fc.constantFrom(...keys, 'job_id', 'ctime', '0', 'toString'), tie('value')),
  ),
})).value;

test.each(Object.entries(schemas))('%s never throws, whatever it reads', (_, schema) => {
  fc.assert(
    fc.property(near, (value) => {
      expect(() => z.safeParse(schema, value)).not.toThrow();
    }),
  );
});

test.each(['constructor', '__proto__', 'toString', 'duplicate'])(
  'an unknown status is kept as it is: %s',
  (status) => {
    expect(z.parse(jobSchema, { job_id: 1, ctime: 1, status }).status).toBe(status);
  },
);
