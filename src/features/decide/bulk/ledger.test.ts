import { expect, test } from 'vitest';
import type { BulkEntry, BulkState } from '#api/sending/bulk/bulk-types.ts';
import { whyStopped } from './bulk-words.ts';
import { detailOf, standing } from './ledger.ts';

const CANCEL = { action: 'cancel' } as const;

const entries = (count: number, state: BulkState): BulkEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    jobId: `${state.is}-${index}`,
    title: 'Hut fees',
    state,
  }));

test('where a run stands is said as people read numbers, what is done first', () => {
  const run = [...entries(5, { is: 'refused', reason: 'No.' }), ...entries(1_245, { is: 'done' })];
  expect(standing(run)).toBe('1,245 done and 5 refused');
});

test('why one was refused is kept by its kind, and said when it is shown', () => {
  const said = (reason: Extract<BulkState, { is: 'refused' }>['reason']) =>
    detailOf({ is: 'refused', reason }, CANCEL);
  expect(said({ is: 'status', status: 'pending' })).toBe('A translator has already started.');
  expect(said({ is: 'status', status: 'queued' })).toMatch(/^Gengo is still taking the order in/);
  expect(said({ is: 'held' })).toBe('A decision on it is held.');
  expect(said({ is: 'text-changed' })).toBe('Its text has changed since it was chosen.');
  const refused = { kind: 'refused', message: 'No.' } as const;
  expect(said({ is: 'failed', error: refused })).toBe('No.');
  const error = { kind: 'illegal-state', message: 'Odd.', code: 2751 } as const;
  expect(said({ is: 'failed', error })).toMatch(/^Gengo is still taking the order in/);
});

test('so is why a run was stopped', () => {
  expect(whyStopped({ is: 'not-kept' })).toMatch(/^This browser has no room/);
  const offline = { kind: 'offline', message: '', changes: true } as const;
  expect(whyStopped({ is: 'failed', error: offline })).toBe('There is no network.');
  const down = { kind: 'unavailable', message: '' } as const;
  expect(whyStopped({ is: 'failed', error: down })).toMatch(/^Gengo is down or overloaded/);
});

test('what an older Galley kept as a sentence is shown as it is', () => {
  expect(detailOf({ is: 'refused', reason: 'Not now.' }, CANCEL)).toBe('Not now.');
  expect(whyStopped('Gengo is down.')).toBe('Gengo is down.');
});
