import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { jobSchema } from '#api/schema/job.ts';
import { ACT_NAMES } from '../acts.ts';
import { sharedLanguages, totalOf } from './bulk-words.ts';
import { countTouched, type Known, split } from './split.ts';

const STATUSES = ['reviewable', 'reviewable', 'approved', 'approved', 'available', 'pending'];
const jobs = STATUSES.map((status, index) =>
  z.parse(jobSchema, {
    job_id: String(index + 1),
    slug: `Text ${index + 1}`,
    status,
    lc_src: 'en',
    lc_tgt: index % 2 ? 'fr' : 'ja',
    credits: index === 5 ? undefined : `0.${index + 1}0`,
    currency: index === 4 ? 'EUR' : 'USD',
    ctime: 1,
  }),
);
const ids = [...jobs.map(({ job_id }) => job_id), '99'];
/** The second is held, the fourth archived, the last unknown. */
const known: Known = {
  version: 0,
  get: (jobId) => jobs.find(({ job_id }) => job_id === jobId),
  isHeld: (jobId) => jobId === '2',
  isArchived: (jobId) => jobId === '4',
  mayNot: () => undefined,
  whyOver: () => undefined,
};

test('what a decision leaves out stands by its reason, the most frequent first', () => {
  const { touched, leftOut } = split('approve', ids, known);
  expect(touched.map(({ job_id }) => job_id)).toEqual(['1']);
  expect(
    leftOut.map(({ reason, jobs: named }) => [reason, named.map(({ title }) => title)]),
  ).toEqual([
    [
      'Only a translation that is ready for review can be approved.',
      ['Text 3', 'Text 4', 'Text 5', 'Text 6'],
    ],
    ['A decision on it is on its way already.', ['Text 2']],
    ['It could not be read.', ['Translation 99']],
  ]);
  expect(split('archive', ids, known).leftOut.map(({ reason }) => reason)).toContain(
    'Archived here.',
  );
});

test('what costs more than one may approve is left out of approving, and of nothing else', () => {
  const limited: Known = {
    ...known,
    whyOver: ({ job_id: id }) => (id === '1' ? 'Over.' : undefined),
  };
  expect(split('approve', ids, limited).touched).toEqual([]);
  expect(split('approve', ids, limited).leftOut).toContainEqual({
    reason: 'Over.',
    jobs: [{ jobId: '1', title: 'Text 1' }],
  });
  expect(countTouched(ids, limited)).toMatchObject({ approve: 0, revise: 1, reject: 1 });
});

test('the numbers of the bar are those of the confirmation', () => {
  const counts = countTouched(ids, known);
  expect(counts).toEqual({ approve: 1, revise: 1, reject: 1, archive: 1, cancel: 1 });
  for (const action of ACT_NAMES)
    expect(split(action, ids, known).touched).toHaveLength(counts[action]);
});

test('money is summed exactly, by currency, and what has no price is said', () => {
  expect(totalOf(jobs.slice(0, 4))).toBe('$1.00');
  expect(totalOf(jobs)).toBe('$1.00, €0.50, and what 1 translation without a price costs');
});

test('the languages that all of their translators know', () => {
  expect(sharedLanguages(jobs)).toEqual(['en']);
  expect(sharedLanguages(jobs.slice(0, 1))).toEqual(['en', 'ja']);
});
