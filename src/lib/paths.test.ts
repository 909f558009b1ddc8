import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paths } from './paths.ts';

test.each([
  [paths.jobs(), '/jobs'],
  [paths.jobs({ status: '', after: undefined }), '/jobs'],
  [paths.jobs({ status: 'reviewable', count: 50 }), '/jobs?status=reviewable&count=50'],
  [paths.jobs({ after: '2026-11-22T07:41Z' }), '/jobs?after=2026-11-22T07:41Z'],
  [paths.job('384985'), '/jobs/384985'],
  [paths.job('384985', { to: '1234' }), '/jobs/384985?to=1234'],
  [paths.review(), '/review'],
  [paths.review('384985'), '/review/384985'],
  [paths.review('384985', { to: '1234' }), '/review/384985?to=1234'],
  [paths.job('384985', { to: '1234', from: '12' }), '/jobs/384985?from=12&to=1234'],
  [paths.versions({ to: '1234', from: '12' }), '?from=12&to=1234'],
  [paths.versions({ to: '1234' }), '?to=1234'],
  [paths.versions({}), ''],
  [paths.orders(), '/orders'],
  [paths.order('139370'), '/orders/139370'],
  [paths.newOrder(), '/orders/new'],
  [paths.newOrder('m1'), '/orders/new/m1'],
  [paths.account(), '/account'],
])('%s', (path, expected) => {
  expect(path).toBe(expected);
});

test('whatever an id holds, it stays one part of the path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
      const parts = paths.job(id).split('/');
      expect(parts).toHaveLength(3);
      expect(decodeURIComponent(parts[2] ?? '')).toBe(id);
    }),
  );
});
