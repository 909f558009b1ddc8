import { expect, test } from 'vitest';
import { byDeadline, isSameOrder, membersOf, moreUrgent } from './queue-order.ts';

const ref = (job_id: string, ctime = 0) => ({ job_id, ctime });
const ids = (members: readonly { job_id: string }[]) =>
  members.map(({ job_id }) => job_id).join('');

test('nobody moves: newcomers come last, who is gone goes unless it stays', () => {
  const shown = [ref('3'), ref('1'), ref('2')];
  const listed = [ref('4'), ref('3'), ref('2')];
  expect(ids(membersOf(shown, listed, () => false))).toBe('324');
  expect(ids(membersOf(shown, listed, (jobId) => jobId === '1'))).toBe('3124');
});

test('the automatic approval that comes first is first; an unknown delivery counts from the order', () => {
  const members = [ref('1', 100), ref('2', 50), ref('3', 10), ref('4', 50)];
  expect(ids(byDeadline(members, {}))).toBe('3241');
  const known = { 3: { rev: '9', at: 70 }, 2: { rev: '8', at: 300 } };
  expect(ids(byDeadline(members, known))).toBe('4312');
});

test('two orders are the same place by place', () => {
  expect(isSameOrder([ref('1'), ref('2')], [ref('1', 5), ref('2')])).toBe(true);
  expect(isSameOrder([ref('1'), ref('2')], [ref('2'), ref('1')])).toBe(false);
  expect(isSameOrder([ref('1')], [ref('1'), ref('2')])).toBe(false);
});

test('more urgent are those known to be urgent that end before the open one does, the first of them first', () => {
  const untils: Readonly<Record<string, number>> = { 1: 90, 2: 5, 3: 3, 4: 8 };
  const known = { untilOf: (id: string) => untils[id], isUrgent: (until: number) => until < 10 };
  const all = ['1', '2', '3', '4', '5'];
  expect(moreUrgent(all, known)).toEqual(['3', '2', '4']);
  expect(moreUrgent(all, { ...known, than: '1' })).toEqual(['3', '2', '4']);
  expect(moreUrgent(all, { ...known, than: '2' })).toEqual(['3']);
  // What is not known yet may be anything: all that is urgent is told.
  expect(moreUrgent(all, { ...known, than: '5' })).toEqual(['3', '2', '4']);
});
