import { expect, test } from 'vitest';
import type { BulkEntry, BulkState } from '#api/sending/bulk/bulk-types.ts';
import { standing } from './ledger.ts';

const entries = (count: number, state: BulkState): BulkEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    jobId: `${state.is}-${index}`,
    title: 'Hut fees',
    state,
  }));

test('where a run stands is said as people read numbers, what is done first', () => {
  const run = [...entries(5, { is: 'refused', reason: 'No.' }), ...entries(1_245, { is: 'done' })];
  expect(standing(run)).toBe('1,245 done, 5 refused');
});
