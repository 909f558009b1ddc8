import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { afterDecision, findComment, readDecisionOutcome } from './lost-answer.ts';
import { jobSchema } from '../schema/job.ts';

const SENT = 1_795_324_569;
const comment = { body: 'Please keep “Galley”.\nThanks', author: 'customer', ctime: SENT + 2 };

test.each([
  ['as it was sent', comment, true],
  [
    'with other line ends and edges',
    { ...comment, body: ' Please keep “Galley”.\r\nThanks\n' },
    true,
  ],
  ['by whoever spells it so', { ...comment, author: ' Customer' }, true],
  ['when the clocks differ a little', { ...comment, ctime: SENT - 200 }, true],
  ['not an older one', { ...comment, ctime: SENT - 4_000 }, false],
  ['not the translator\u2019s', { ...comment, author: 'translator' }, false],
  ['not other words', { ...comment, body: 'Thanks' }, false],
])('finds my comment %s', (_, found, expected) => {
  const thread = [{ ...comment, body: 'Hello' }, found, { ...comment, body: 'Bye' }];
  expect(findComment(thread, comment.body, { sentAt: SENT })).toBe(expected ? found : undefined);
});

test('of two the newest is mine', () => {
  const thread = [comment, { ...comment, ctime: SENT + 9 }];
  expect(findComment(thread, comment.body, { sentAt: SENT })).toBe(thread[1]);
});

test('the same words as before are mine only where they stand once more', () => {
  const before = [comment];
  const sent = { sentAt: SENT + 9, before };
  expect(findComment(before, comment.body, sent)).toBeUndefined();
  const thread = [comment, { ...comment, ctime: SENT + 10 }];
  expect(findComment(thread, comment.body, sent)).toBe(thread[1]);
});

test('without Gengo’s time what stood there before tells, and no other clock', () => {
  const sent = { sentAt: undefined, before: [comment] };
  expect(findComment([comment], comment.body, sent)).toBeUndefined();
  const old = { ...comment, ctime: SENT - 1e6 };
  expect(findComment([old, comment], comment.body, sent)).toBe(comment);
  // Not even that is known: what stands there is taken for mine, rather than sent twice.
  expect(findComment([comment], comment.body, { sentAt: undefined })).toBe(comment);
});

test.each([
  ['approve', 'approved', 'done'],
  ['approve', 'reviewable', 'not-done'],
  ['approve', 'revising', 'decided-otherwise'],
  ['approve', 'canceled', 'decided-otherwise'],
  ['revise', 'revising', 'done'],
  ['revise', 'reviewable', 'not-done'],
  ['revise', 'approved', 'decided-otherwise'],
  ['reject', 'rejected', 'done'],
  ['reject', 'available', 'done'],
  ['reject', 'pending', 'done'],
  ['reject', 'canceled', 'done'],
  ['reject', 'reviewable', 'not-done'],
  ['reject', 'approved', 'decided-otherwise'],
  ['cancel', 'canceled', 'done'],
  ['cancel', 'available', 'not-done'],
  ['cancel', 'pending', 'decided-otherwise'],
  ['archive', 'approved', 'unseen'],
] as const)('after %s a job that is %s: %s', (action, status, outcome) => {
  expect(readDecisionOutcome({ status }, { action })).toBe(outcome);
});

test.each([
  [{ action: 'approve' }, 'approved'],
  [{ action: 'revise', comment: 'Again' }, 'revising'],
  [{ action: 'reject', reason: 'other', comment: 'No' }, 'rejected'],
  [{ action: 'reject', reason: 'other', comment: 'No', follow_up: 'cancel' }, 'canceled'],
  [{ action: 'cancel' }, 'canceled'],
  [{ action: 'archive' }, 'reviewable'],
] as const)('a job that took %o is %s', (decision, status) => {
  const job = z.parse(jobSchema, { job_id: 1, status: 'reviewable', ctime: 1 });
  expect(afterDecision(job, decision)).toEqual({ ...job, status });
});
