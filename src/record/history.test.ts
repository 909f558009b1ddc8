import { expect, test } from 'vitest';
import { createHistory } from './history.ts';
import { type Entry, writeLine } from './line.ts';

const entry = (job: string | null, more: Partial<Entry> = {}): Entry => ({
  v: 1,
  at: '2026-11-29T09:00:00.000Z',
  who: 'ann@x.example',
  role: 'reviewer',
  act: 'approve',
  job,
  order: null,
  price: null,
  outcome: null,
  request: `r${job}`,
  ...more,
});
const textOf = (one: Entry) => writeLine(one, '', 'the key of the record').text;
const later = { at: '2026-11-30T10:00:00.000Z' };

const BEGUN = entry('1', {
  rating: 4,
  browser: { version: '12', hash: 'a'.repeat(64), price: '3.50 USD', open: { error: 2 } },
});
const LINES = [
  BEGUN,
  entry('2', { act: 'revise' }),
  entry(null, { act: 'order', request: 'o', texts: 2 }),
  entry('2', { act: 'revise', outcome: 'refused 2250' }),
  { ...BEGUN, ...later, outcome: 'done' },
  entry('3', { act: 'reject', reason: 'quality' }),
  entry(null, {
    act: 'order',
    request: 'o',
    texts: 2,
    order: '77',
    price: '9 USD',
    outcome: 'done',
  }),
].map(textOf);

async function* each(lines: readonly string[]) {
  yield* lines;
}

const APPROVED = {
  at: '2026-11-29T09:00:00.000Z',
  who: 'ann@x.example',
  act: 'approve',
  order: null,
  price: null,
  outcome: 'done',
  rating: 4,
  version: '12',
  open: { error: 2 },
};

test('an act is told once, as it began and how it ended; what surely failed is not; of an order, what it took', async () => {
  const history = createHistory(() => each(LINES));
  expect(await history.read(['1', '2', '3', '9'], ['77', '78'])).toEqual({
    since: '2026-11-29',
    jobs: {
      1: [APPROVED],
      3: [expect.objectContaining({ act: 'reject', reason: 'quality', outcome: null })],
    },
    orders: { 77: [expect.objectContaining({ act: 'order', price: '9 USD', texts: 2 })] },
  });
});

test('what is added since is known; lines that come twice, or the second first, lead to the same', async () => {
  const history = createHistory(() => each([]));
  // Before anybody asks nothing is kept.
  history.take(LINES);
  expect(await history.read(['1'], [])).toEqual({ since: '', jobs: {}, orders: {} });
  history.take(LINES.toReversed());
  history.take(LINES);
  expect((await history.read(['1'], [])).jobs).toEqual({ 1: [APPROVED] });
});

test('a record that cannot be read is read again when it is asked for again', async () => {
  let isBroken = true;
  const history = createHistory(() => {
    if (isBroken) throw new Error('gone');
    return each(LINES);
  });
  await expect(history.read(['1'], [])).rejects.toThrow('gone');
  isBroken = false;
  expect(Object.keys((await history.read(['1'], [])).jobs)).toEqual(['1']);
});
