import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyJobs } from '#test/arbitrary-job.ts';
import { jsonChunks } from './json.ts';

test('JSON.parse reads back every field', () => {
  fc.assert(
    fc.property(anyJobs, (jobs) => {
      const text = [...jsonChunks(jobs)].join('');
      // Absent and undefined are one.
      expect(JSON.parse(text)).toEqual(jobs);
    }),
  );
});

test('an array of nothing, and a line for each of some', () => {
  expect([...jsonChunks([])].join('')).toBe('[]\n');
  expect([...jsonChunks([{ a: 1 }, { b: 2 }])].join('')).toBe('[\n{"a":1},\n{"b":2}\n]\n');
});
