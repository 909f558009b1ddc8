import { expect, test } from 'vitest';
import { createHistory } from './history.ts';
import { type Entry, writeLine } from './line.ts';
import { whoOrdered } from './past.ts';

const entry = (who: string, act: Entry['act'], order: string | null, outcome: string | null) => ({
  v: 1 as const,
  at: '2026-11-29T09:00:00.000Z',
  who,
  role: 'buyer',
  act,
  job: null,
  order,
  price: null,
  outcome,
  request: `${who} ${act} ${order ?? outcome}`,
});
const textOf = (one: Entry) => writeLine(one, '', 'the key of the record').text;

test('who ordered is whose order Gengo has taken, and nobody who commented on it, canceled it or tried to', async () => {
  const lines = [
    entry('ann', 'order', '1', 'done'),
    entry('bob', 'comment_order', '1', 'done'),
    entry('bob', 'cancel', '1', 'done'),
    entry('bob', 'comment_order', '2', 'done'),
    entry('bob', 'order', '3', 'refused 2700'),
    entry('bob', 'order', '4', 'unclear'),
    entry('bob', 'order', '5', 'found-done'),
    entry('bob', 'order', null, null),
  ].map(textOf);
  const history = createHistory(async function* read() {
    yield* lines;
  });
  let reads = 0;
  const of = whoOrdered(history, async () => {
    reads += 1;
    if (reads === 2) history.take([textOf(entry('cy', 'order', '6', 'done'))]);
  });
  expect(await of('6')).toBeUndefined();
  // What another Galley wrote meanwhile.
  expect(await of('6')).toBe('cy');
  const all = await Promise.all(['1', '2', '3', '4', '5', '9'].map(of));
  expect(all).toEqual(['ann', undefined, undefined, undefined, 'bob', undefined]);
});
