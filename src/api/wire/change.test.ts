import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commentMutation } from '../job/comments.ts';
import { cancelOrderMutation } from '../order/orders.ts';
import { decideMutation } from '../job/decide.ts';

const READ = [
  ['job', '1'],
  ['job', '1', 'comments'],
  ['job', '1', 'feedback'],
  ['job', '1', 'revisions', '9'],
  ['job', '2'],
  ['jobs', 'list', {}],
  ['order', '5'],
  ['order', '5', 'comments'],
  ['account', 'balance'],
];

function clientWithAll() {
  const client = new QueryClient();
  for (const queryKey of READ) client.setQueryData(queryKey, 'read');
  const stale = () =>
    READ.filter((queryKey) => client.getQueryState(queryKey)?.isInvalidated).map((key) =>
      key.filter((part) => typeof part === 'string').join('/'),
    );
  return { client, stale };
}

const fetch = vi.fn<() => Promise<Response>>();
beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', fetch);
  fetch.mockImplementation(async () => Response.json({ opstat: 'ok', response: {} }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetch.mockReset();
});

const decided = ['job/1', 'job/1/comments', 'job/1/feedback', 'jobs/list', 'order/5'];
const ofDecision = [...decided, 'order/5/comments', 'account/balance'];

test('a decision makes stale what it touches, and nothing else', async () => {
  const { client, stale } = clientWithAll();
  await new MutationObserver(client, decideMutation('1')).mutate({ action: 'approve', rating: 5 });
  expect(stale()).toEqual(ofDecision);
});

test('so does one whose answer was lost; it is sent once', async () => {
  fetch.mockRejectedValue(new TypeError('Failed to fetch'));
  const { client, stale } = clientWithAll();
  const mutation = new MutationObserver(client, decideMutation('1')).mutate({
    action: 'cancel',
  });
  await expect(mutation).rejects.toMatchObject({ kind: 'unknown-outcome' });
  expect(stale()).toEqual(ofDecision);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a comment touches its thread alone', async () => {
  const { client, stale } = clientWithAll();
  await new MutationObserver(client, commentMutation({ of: 'order', id: '5' })).mutate('Hello');
  expect(stale()).toEqual(['order/5/comments']);
});

test('canceling an order touches every job: the answer does not say which', async () => {
  const { client, stale } = clientWithAll();
  await new MutationObserver(client, cancelOrderMutation('5')).mutate();
  expect(stale()).toContain('job/2');
  expect(stale()).toContain('account/balance');
});
