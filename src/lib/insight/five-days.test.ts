import { expect, test } from 'vitest';
import { fiveDays } from './five-days.ts';

const at = (day: number, hour: number) => new Date(2026, 9, day, hour).getTime() / 1000;
const due = (id: string, moment: number) => ({ id, at: moment, credits: 1, currency: 'USD' });

test('each stands on its day, the first one first; what is overdue stands at the moment', () => {
  // The clocks go back on 25 October in Europe: a day may have 25 hours.
  const now = at(23, 9);
  const { days, later } = fiveDays(
    [
      due('c', at(25, 23)),
      due('a', at(23, 1)),
      due('b', at(23, 10)),
      due('d', at(28, 0)),
      due('e', at(27, 23)),
    ],
    now,
  );
  expect(days.map(({ due: of }) => of.map(({ id }) => id))).toEqual([
    ['a', 'b'],
    [],
    ['c'],
    [],
    ['e'],
  ]);
  expect(days[0]?.due[0]?.at).toBe(now);
  expect(days.map(({ from }) => new Date(from * 1000).getDate())).toEqual([23, 24, 25, 26, 27]);
  expect(days.map(({ from }) => new Date(from * 1000).getHours())).toEqual([0, 0, 0, 0, 0]);
  expect(later).toBe(1);
});
