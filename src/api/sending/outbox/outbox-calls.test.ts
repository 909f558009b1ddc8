import { expect, test } from 'vitest';
import { createCalls } from './outbox-calls.ts';
import type { Entry } from './entry.ts';

const entry: Entry = {
  jobId: '7',
  decision: { action: 'revise', comment: 'x'.repeat(40_000) },
  title: 'Soup',
  source: 'en',
  target: 'de',
  version: 'revision:1',
  order: 1,
  hold: 8_000,
  at: 0,
  life: 'a',
  sends: 0,
  state: { is: 'held', until: 8_000, isBack: false },
};

test('what is said to the record counts in what may outlive the page', () => {
  const calls = (more: object) =>
    createCalls({
      bodyOf: ({ decision }) => ({ data: decision, ...more }),
      send: async () => {},
      read: async () => ({ status: 'reviewable', version: '' }),
      drift: () => 0,
    });
  expect(calls({}).canLeaveWith([entry])).toBe(true);
  expect(calls({ galley: { 7: { hash: 'a'.repeat(10_000) } } }).canLeaveWith([entry])).toBe(false);
});
