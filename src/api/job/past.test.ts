import { expect, test } from 'vitest';
import { factsOf, type PastAct } from './past.ts';

const act = (name: string, more: Partial<PastAct> = {}): PastAct => ({
  at: '2026-11-22T11:00:00.000Z',
  who: 'ann@x.example',
  act: name,
  outcome: 'done',
  ...more,
});

test.each<[string, PastAct[], object]>([
  ['nothing', [], { decidedBy: undefined, decidedAt: undefined, rounds: 0, rating: undefined }],
  [
    'corrections, and who approved in the end',
    [act('revise'), act('revise', { outcome: 'found-done' }), act('approve', { rating: 4 })],
    { decidedBy: 'ann@x.example', decidedAt: '2026-11-22T11:00:00.000Z', rounds: 2, rating: 4 },
  ],
  [
    'what is not known counts for nothing',
    [act('revise', { outcome: null }), act('approve', { outcome: 'unclear' })],
    { decidedBy: undefined, decidedAt: undefined, rounds: 0, rating: undefined },
  ],
  [
    'a reject, then an approval of the next translator’s',
    [act('reject', { who: 'bob@x.example', reason: 'quality' }), act('approve')],
    { decidedBy: 'ann@x.example', decidedAt: '2026-11-22T11:00:00.000Z', rounds: 0 },
  ],
])('%s', (_, acts, facts) => {
  expect(factsOf({ since: '', acts })).toMatchObject(facts);
});
