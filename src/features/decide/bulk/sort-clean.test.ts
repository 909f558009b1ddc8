import { expect, test } from 'vitest';
import { jobSchema } from '#api/schema/job.ts';
import * as z from 'zod/mini';
import { foundWords } from './bulk-words.ts';
import { type CleanTools, sortClean } from './sort-clean.ts';

const job = (job_id: string, more = {}) =>
  z.parse(jobSchema, { job_id, status: 'reviewable', body_tgt: 'Bonjour', ctime: 1, ...more });

/** All are clean, unless said otherwise. */
const tools = (more: Partial<CleanTools> = {}): CleanTools => ({
  read: async (jobId) => job(jobId),
  findings: async () => [],
  facts: async () => ({ found: 2, all: 3 }),
  comments: async () => [],
  ...more,
});
const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));
const options = () => ({ signal: new AbortController().signal, onProgress: () => {} });

test('parts the clean from the others, and reads no conversation in vain', async () => {
  const asked: string[] = [];
  const { clean, others, facts } = await sortClean(
    ids(5),
    tools({
      read: async (jobId) => {
        if (jobId === '2') throw new Error('gone');
        return job(jobId, jobId === '3' ? { status: 'approved' } : {});
      },
      findings: async ({ job_id }) => (job_id === '4' ? [{ message: 'A doubled space' }] : []),
      comments: async (jobId) => {
        asked.push(jobId);
        return jobId === '5' ? [{ author: 'translator' }] : [];
      },
    }),
    options(),
  );
  expect(clean).toEqual(['1']);
  expect(facts).toEqual({ found: 2, all: 3 });
  expect(others).toEqual([
    ['2', 'It could not be read.'],
    ['3', 'Not ready for review.'],
    ['4', 'The checks find something.'],
    ['5', 'A comment of its translator has no answer.'],
  ]);
  expect(asked).toEqual(['1', '5']);
});

test('stopped, it takes nothing for clean that it has not looked at, and waits for nothing', async () => {
  const stop = new AbortController();
  const looked: number[] = [];
  const sorting = sortClean(
    ids(120),
    tools({
      comments: (jobId) => {
        if (jobId !== '60') return Promise.resolve([]);
        stop.abort();
        return new Promise(() => {});
      },
    }),
    { signal: stop.signal, onProgress: (count) => looked.push(count) },
  );
  const { clean, others } = await sorting;
  expect(clean).toContain('50');
  expect(clean).not.toContain('60');
  expect(clean.length + others.length).toBe(120);
  expect(others.at(-1)).toEqual(['120', 'Not looked at: it was stopped before.']);
  expect(looked.at(-1)).toBe(clean.length);
});

test('the facts that the clean ones say are told, where there are any', () => {
  const sorted = { clean: ['1'], others: [['2', 'No.'] as const], facts: { found: 5, all: 6 } };
  expect(foundWords(sorted)).toMatch(
    /^1 of 2 translations are clean: .* 5 of 6 facts found in them\.$/,
  );
  expect(foundWords({ ...sorted, facts: { found: 0, all: 0 } })).not.toMatch(/facts/);
});
