import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { POLL_GENTLY, pollEvery } from './poll-gently.ts';

test('rarer while nothing moves, up to five minutes; a long list never often', () => {
  expect([0, 1, 3, 4, 5, 6, 7, 60].map((quiet) => pollEvery(quiet) / 1_000)).toEqual([
    30, 30, 30, 60, 120, 240, 300, 300,
  ]);
  expect([0, 3, 4, 5].map((quiet) => pollEvery(quiet, 100_000) / 1_000)).toEqual([
    120, 120, 240, 300,
  ]);
});

test('what moves again is polled often again', () => {
  const client = new QueryClient();
  const read = (ids: readonly string[]) => {
    client.setQueryData(['list'], ids);
    const query = client.getQueryCache().find<readonly string[]>({ queryKey: ['list'] });
    return query && POLL_GENTLY.refetchInterval(query) / 1_000;
  };
  expect(Array.from({ length: 6 }, () => read(['1']))).toEqual([30, 30, 30, 30, 60, 120]);
  expect([read(['2', '1']), read(['2', '1'])]).toEqual([30, 30]);
});
