import { expect, test } from 'vitest';
import { newDraft } from '#lib/order/order-draft.ts';
import { earlier, isLocked, type Sending, type Sent, type Step, step } from './order-machine.ts';

const first: Sent = { id: 'galley:1', since: 100 };
const second: Sent = { id: 'galley:1', since: 900, first: { since: 100 } };
const draft = newDraft('d', 0);
const error = new Error('no');

const STEPS: readonly Step[] = [
  { on: 'ask' },
  { on: 'close' },
  { on: 'send' },
  { on: 'busy' },
  { on: 'free' },
  { on: 'answered', orderId: '7' },
  { on: 'refused', error, draft, isPlaced: true },
  { on: 'refused', error, draft, isPlaced: false },
  { on: 'held', last: { is: 'not-kept' } },
  { on: 'held', last: { is: 'unread', error } },
  { on: 'lost', sent: first, why: 'lost' },
  { on: 'lost', sent: first, why: 'repeated' },
  { on: 'found', orderId: '7' },
  { on: 'absent' },
  { on: 'unclear', sent: first },
  { on: 'was-ordered', orderId: '7' },
];

const walk = (...steps: Step[]) => steps.reduce<Sending>(step, { is: 'ready' });
const [ask, close, send, busy, free] = STEPS as [Step, Step, Step, Step, Step];

/** Every state that any steps lead to, with one way there. */
function reachable(): Map<string, Sending> {
  const found = new Map<string, Sending>([['', { is: 'ready' }]]);
  const open: Sending[] = [{ is: 'ready' }];
  for (let state = open.pop(); state; state = open.pop()) {
    for (const taken of STEPS) {
      const next = step(state, taken);
      const name = JSON.stringify(next);
      if (found.has(name)) continue;
      found.set(name, next);
      open.push(next);
    }
  }
  return found;
}

test('a sending begins nowhere but where the money has been named', () => {
  const from = [...reachable().values()].filter(
    (state) => state.is !== 'sending' && step(state, send).is === 'sending',
  );
  expect(new Set(from.map(({ is }) => is))).toEqual(new Set(['confirming']));
});

test('the money is named again only when nothing is under way; what may have been ordered is said with it', () => {
  for (const state of reachable().values()) {
    const next = step(state, ask);
    if (next === state || next.is !== 'confirming') continue;
    expect(['ready', 'unclear']).toContain(state.is);
    expect(next.unclear !== undefined).toBe(state.is === 'unclear');
  }
});

test('from a lost answer no step leads to a sending but over what was looked for', () => {
  const lost = walk(ask, send, { on: 'lost', sent: first, why: 'lost' });
  expect(lost).toEqual({ is: 'looking', sent: first, why: 'lost' });
  for (const taken of STEPS)
    expect(['looking', 'ordered', 'unclear', 'ready']).toContain(step(lost, taken).is);
  for (const taken of [ask, close, send, busy]) expect(step(lost, taken)).toBe(lost);
});

test('what was ordered stays ordered', () => {
  const ordered = walk(ask, send, { on: 'answered', orderId: '7' });
  expect(ordered).toEqual({ is: 'ordered', orderId: '7', how: 'answered' });
  for (const taken of STEPS) expect(step(ordered, taken)).toBe(ordered);
});

test.each<[string, Step[], Sending]>([
  ['asked, and left', [ask, close], { is: 'ready' }],
  ['another tab has it', [ask, send, busy], { is: 'elsewhere' }],
  ['another tab let go of it', [ask, send, busy, free], { is: 'ready' }],
  [
    'refused at a field',
    [ask, send, { on: 'refused', error, draft, isPlaced: true }],
    { is: 'ready', last: { is: 'refused', error, draft } },
  ],
  [
    'refused in the dialog, and left',
    [ask, send, { on: 'refused', error, draft, isPlaced: false }, close],
    { is: 'ready', last: { is: 'refused', error, draft } },
  ],
  [
    'not ordered',
    [ask, send, { on: 'lost', sent: first, why: 'lost' }, { on: 'absent' }],
    { is: 'ready', last: { is: 'not-ordered' } },
  ],
  [
    'held back before it was sent',
    [ask, send, { on: 'held', last: { is: 'not-kept' } }],
    { is: 'confirming', last: { is: 'not-kept' } },
  ],
  [
    'unclear, asked about, and left',
    [{ on: 'unclear', sent: first }, ask, close],
    { is: 'unclear', sent: first },
  ],
])('%s', (_, steps, end) => expect(walk(...steps)).toEqual(end));

test('what was unclear stays so when the second sending is refused or held back', () => {
  const again = [{ on: 'unclear', sent: first }, ask, send] as const;
  expect(walk(...again)).toEqual({ is: 'sending', unclear: first });
  expect(walk(...again, { on: 'refused', error, draft, isPlaced: true })).toMatchObject({
    is: 'unclear',
    sent: first,
  });
  for (const held of [
    { on: 'refused', error, draft, isPlaced: false },
    { on: 'held', last: { is: 'not-kept' } },
  ] as const)
    expect(walk(...again, held)).toMatchObject({ is: 'confirming', unclear: first });
  expect(earlier(second)).toEqual(first);
});

test('looked for from the first sending on, none of both was taken', () => {
  const lost: Step = { on: 'lost', sent: second, why: 'lost' };
  const again = [{ on: 'unclear', sent: first }, ask, send, lost, { on: 'absent' }] as const;
  expect(walk(...again)).toEqual({ is: 'ready', last: { is: 'not-ordered' } });
});

test('a draft can be changed only while it is not sent', () => {
  const open = [...reachable().values()].filter((state) => !isLocked(state));
  expect(new Set(open.map(({ is }) => is))).toEqual(new Set(['ready', 'confirming']));
  expect(isLocked(walk({ on: 'unclear', sent: first }, ask))).toBe(true);
});
