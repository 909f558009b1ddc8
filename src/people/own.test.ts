import { expect, test } from 'vitest';
import { whyNotOwn } from './own.ts';
import type { Ask } from './repeats.ts';

const ANN = 'ann@x.example';
const PATH = '/v2/translate/job/43/comment';

/** Gengo says of translation 43 what is given, and of no other anything. */
const gengo =
  (job: unknown): Ask =>
  async (path) =>
    path === 'translate/job/43' ? { opstat: 'ok', response: { job } } : undefined;
/** Order 7 is Ann's, 8 is Bob's. */
const ordered = async (order: string) =>
  new Map([
    ['7', ANN],
    ['8', 'bob@x.example'],
  ]).get(order);

test.each([
  ['of an own order', { job_id: '43', order_id: '7' }, undefined],
  ['in numbers', { job_id: 43, order_id: 7 }, undefined],
  ['in a group with others', { job_id: 43, order_id: 7, group_id: 8, as_group: 1 }, undefined],
  ['of another one’s order', { job_id: 43, order_id: 8 }, 'not_own'],
  ['another one’s, in an own group', { job_id: 43, order_id: 8, group_id: 7 }, 'not_own'],
  ['of an order that nobody here has placed', { job_id: 43, order_id: 9 }, 'not_own'],
  ['without an order', { job_id: 43 }, 'owner_unknown'],
  ['of an order that is none', { job_id: 43, order_id: { 7: 7 } }, 'owner_unknown'],
  ['another one than was asked for', { job_id: 44, order_id: 7 }, 'owner_unknown'],
  ['that Gengo does not show', undefined, 'owner_unknown'],
])('a translation %s', async (_, job, expected) => {
  expect(await whyNotOwn(ANN, PATH, gengo(job), ordered)).toBe(expected);
});

test('nothing is own that cannot be known: no record, nobody named, Gengo or the record in trouble', async () => {
  const own = gengo({ job_id: 43, order_id: 7 });
  const breaks = () => Promise.reject(new SyntaxError('no JSON'));
  expect(await whyNotOwn(ANN, PATH, own, undefined)).toBe('owner_unknown');
  expect(await whyNotOwn(undefined, PATH, own, async () => '')).toBe('owner_unknown');
  expect(await whyNotOwn('', PATH, own, async () => '')).toBe('owner_unknown');
  expect(await whyNotOwn(ANN, undefined, own, ordered)).toBe('owner_unknown');
  expect(await whyNotOwn(ANN, '/v2/translate/job/043/comment', own, ordered)).toBe('owner_unknown');
  expect(await whyNotOwn(ANN, PATH, breaks, ordered)).toBe('owner_unknown');
  expect(await whyNotOwn(ANN, PATH, async () => undefined, ordered)).toBe('owner_unknown');
  expect(await whyNotOwn(ANN, PATH, own, breaks)).toBe('record_unavailable');
});
