import { expect, test } from 'vitest';
import { extended, howMany, NONE, toggled, without } from './selection.ts';

const rows = ['9', '8', '7', '6', '5'].map((job_id) => ({ job_id }));
const ids = ({ ids: chosen }: { ids: ReadonlySet<string> }) => [...chosen].toSorted().join();

test('a range goes from the one last toggled, either way, and becomes as that one is', () => {
  const one = toggled(NONE, '7');
  expect(ids(extended(one, rows, '5'))).toBe('5,6,7');
  expect(ids(extended(one, rows, '9'))).toBe('7,8,9');
  // Again from the same anchor: what was chosen stays.
  expect(ids(extended(extended(one, rows, '5'), rows, '8'))).toBe('5,6,7,8');
  const all = extended(toggled(NONE, '9'), rows, '5');
  expect(ids(extended(toggled(all, '8'), rows, '6'))).toBe('5,9');
});

test('without an anchor in sight there is no range', () => {
  expect(ids(extended(NONE, rows, '6'))).toBe('6');
  expect(ids(extended(toggled(NONE, '1'), rows, '6'))).toBe('1,6');
});

test('the box above all counts the rows that have been read', () => {
  const some = toggled(toggled(NONE, '9'), '8').ids;
  expect(howMany(NONE.ids, ['9', '8'])).toBe('none');
  expect(howMany(some, ['9', '8'])).toBe('all');
  expect(howMany(some, ['9', '8', '7'])).toBe('some');
  expect(howMany(some, [])).toBe('some');
  expect(howMany(without({ ids: some }, ['9', '8']).ids, [])).toBe('none');
});
