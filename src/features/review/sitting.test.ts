import { expect, test } from 'vitest';
import { countsOf } from './counts-of.ts';
import { NO_SITTING, sittingAt, withDecided, withSkipped } from './sitting.ts';

const one = { jobId: '1', ctime: 5, action: 'approve', title: 'A' } as const;

test('the last decision on a translation counts, and it is no longer skipped', () => {
  const skipped = withSkipped(withSkipped(NO_SITTING, '1'), '2');
  const first = withDecided(skipped, one);
  expect(first).toMatchObject({ decided: [one], skipped: ['2'] });
  const again = withDecided(first, { ...one, action: 'revise' });
  expect(again.decided.map(({ action }) => action)).toEqual(['revise']);
});

test('what is skipped twice is skipped once, last', () => {
  const twice = ['1', '2', '1'].reduce(withSkipped, NO_SITTING);
  expect(twice.skipped).toEqual(['2', '1']);
});

test('a longer rest ends it', () => {
  const kept = { ...withDecided(NO_SITTING, one), at: 100 };
  expect(sittingAt(kept, 100 + 4 * 3600)).toBe(kept);
  expect(sittingAt(kept, 101 + 4 * 3600)).toBe(NO_SITTING);
});

test('one of tomorrow was written by a wrong clock, and does not go on', () => {
  const kept = { ...withDecided(NO_SITTING, one), at: 90_000 };
  expect(sittingAt(kept, 90_000 - 60)).toBe(kept);
  expect(sittingAt(kept, 0)).toBe(NO_SITTING);
});

test('decisions are counted by kind', () => {
  const all = ['approve', 'reject', 'approve'] as const;
  expect(countsOf(all.map((action) => ({ action })))).toBe('2 approved and 1 rejected');
  expect(countsOf([])).toBe('');
});
