import { describe, expect, test } from 'vitest';
import { type Entry, type EntryState, isPending, isUndoable, type Problem } from './entry.ts';
import { FRESH_MS } from './age.ts';
import { canSendAgain, dueAt, type End, type OutboxEvent, SETTLE_MS, step } from './machine.ts';

const T0 = Date.UTC(2026, 10, 22, 12);
const SAME = { status: 'reviewable', version: 'revision:1' };
const REFUSAL = {
  kind: 'invalid',
  message: 'comment is required',
  code: 2300,
  field: 'comment',
} as const;

/** The page's own clock and Gengo's, which agree. */
const world = (now: number, online = true) => ({ now, online, life: 'this', gengo: now });

const entryIn = (state: EntryState, changes: Partial<Entry> = {}): Entry => ({
  jobId: '7',
  decision: { action: 'revise', comment: 'Shorter, please.' },
  title: 'Hut fees',
  source: 'en',
  target: 'de',
  version: SAME.version,
  order: 1,
  hold: 8_000,
  at: T0,
  life: 'this',
  gengoAt: T0,
  sends: 0,
  state,
  ...changes,
});
const held = entryIn({ is: 'held', until: T0 + 8_000, isBack: false });

/** Every event, and of those that bring something every kind of it. */
const EVENTS: readonly OutboxEvent[] = [
  { is: 'tick' },
  { is: 'undo' },
  { is: 'pause' },
  { is: 'resume' },
  { is: 'leave' },
  { is: 'back' },
  { is: 'online' },
  { is: 'ok' },
  { is: 'refused', refusal: REFUSAL },
  { is: 'refused', refusal: { kind: 'illegal-state', message: 'not reviewable', code: 2250 } },
  { is: 'lost' },
  { is: 'unsent' },
  { is: 'read', reading: SAME },
  { is: 'read', reading: { ...SAME, version: 'revision:2' } },
  { is: 'read', reading: { ...SAME, status: 'revising' } },
  { is: 'read', reading: { ...SAME, status: 'approved' } },
  { is: 'unread' },
  { is: 'look' },
  { is: 'again' },
  { is: 'discard' },
];

/** What the world says to an entry: only what it has asked for is answered. */
const canHappen = ({ state }: Entry, { is }: OutboxEvent) => {
  if (is === 'ok' || is === 'refused' || is === 'lost' || is === 'unsent')
    return state.is === 'sending';
  if (is === 'read' || is === 'unread') return state.is === 'checking' || state.is === 'looking';
  return true;
};

/** One step of the walk: what stood, what happened, and what came of it. */
interface Visit {
  before: Entry;
  event: OutboxEvent;
  now: number;
  online: boolean;
  after: Entry | undefined;
  effect: 'send' | 'read' | undefined;
  end: End | undefined;
  /** Sent, and not read since. */
  isSentBlind: boolean;
  path: string;
}

interface Place {
  entry: Entry;
  now: number;
  isSentBlind: boolean;
  path: string;
}

const near = (time: number, now: number) =>
  [-SETTLE_MS, -2_001, -1, 0, 1, SETTLE_MS].findIndex((edge) => time - now <= edge);

/** Places that behave alike: times count by how they stand to now. */
function kindOf({ entry: { state, at, sends }, now, isSentBlind }: Place): string {
  const times = Object.entries(state).map(([key, value]) => [
    key,
    typeof value === 'number' && key !== 'left' ? near(value, now) : value,
  ]);
  return JSON.stringify([times, now - at >= FRESH_MS, sends, isSentBlind]);
}

/** Every event of a place, at every kind of moment, with and without network. */
const visitsOf = ({ entry: before, now: since, isSentBlind, path }: Place): Visit[] =>
  EVENTS.filter((event) => canHappen(before, event)).flatMap((event) =>
    [0, 1_000, 8_000, SETTLE_MS, FRESH_MS].flatMap((later) =>
      [true, false].map((online) => {
        const now = since + later;
        const { entry: after, effect, end } = step(before, event, world(now, online));
        return {
          before,
          event,
          now,
          online,
          after,
          effect,
          end,
          isSentBlind: event.is === 'read' ? false : isSentBlind,
          path: `${path} > ${event.is}+${later}${online ? '' : ' offline'}`,
        };
      }),
    ),
  );

/** From the first moment of a held decision through every place that can be reached. */
function walk(): Visit[] {
  const seen = new Set<string>();
  const visits: Visit[] = [];
  const queue: Place[] = [{ entry: held, now: T0, isSentBlind: false, path: 'held' }];
  for (let place = queue.pop(); place; place = queue.pop()) {
    for (const visit of visitsOf(place)) {
      visits.push(visit);
      const { after: entry, now, effect, path } = visit;
      if (!entry) continue;
      const next = { entry, now, isSentBlind: effect === 'send' || visit.isSentBlind, path };
      const kind = kindOf(next);
      if (!seen.has(kind)) queue.push(next);
      seen.add(kind);
    }
  }
  return visits;
}

describe('every state that can be reached, by every event', () => {
  const visits = walk();

  test('all eight are reached, and many ways', () => {
    expect([...new Set(visits.map(({ before }) => before.state.is))].toSorted()).toEqual(
      'attention checking held looking paused sending unsure waiting'.split(' '),
    );
    expect(visits.length).toBeGreaterThan(5_000);
  });

  const isUnderWay = (is: string | undefined) =>
    is === 'checking' || is === 'sending' || is === 'looking';

  test.each<[rule: string, isBroken: (visit: Visit) => boolean]>([
    [
      'sent twice without a reading between',
      ({ effect, isSentBlind }) => effect === 'send' && isSentBlind,
    ],
    [
      'sent again within 15 s',
      ({ before: { state }, effect, now }) =>
        effect === 'send' && state.is === 'looking' && now < state.since + SETTLE_MS,
    ],
    [
      'sent though old',
      ({ before, effect, now }) => effect === 'send' && now - before.at >= FRESH_MS,
    ],
    [
      'sent though another version or status stands',
      ({ event, effect }) => effect === 'send' && event.is === 'read' && event.reading !== SAME,
    ],
    [
      'sent offline by its clock',
      ({ event, effect, online }) => effect === 'send' && !online && event.is !== 'read',
    ],
    ['sent by undo', ({ event, effect }) => event.is === 'undo' && effect !== undefined],
    [
      'not undone though not sent',
      ({ before, event, end }) => event.is === 'undo' && isUndoable(before) && end !== 'undone',
    ],
    [
      'undone though perhaps sent',
      ({ before, end }) =>
        end === 'undone' && (!isUndoable(before) || before.state.is === 'sending'),
    ],
    ['lost', ({ after, end }) => (after === undefined) !== (end !== undefined)],
    [
      'called done though nobody said so',
      ({ event, end }) =>
        end === 'done' &&
        event.is !== 'ok' &&
        !(event.is === 'read' && event.reading.status === 'revising'),
    ],
    [
      'thrown away while it was on its way',
      ({ before, end }) => end === 'discarded' && isPending(before),
    ],
    [
      'stuck: neither under way, nor with a time, nor asking its person',
      ({ after }) =>
        after !== undefined &&
        isPending(after) &&
        !isUnderWay(after.state.is) &&
        dueAt(after, 'this') === undefined,
    ],
    [
      'forgotten when its owner died',
      ({ before, event, after, effect }) =>
        event.is === 'back' &&
        isUnderWay(before.state.is) &&
        effect !== 'read' &&
        isUnderWay(after?.state.is),
    ],
    [
      'a tick that changes nothing though it is due, so that the clock would run in circles',
      ({ before, event, after, now }) =>
        event.is === 'tick' && (dueAt(before, 'this') ?? Infinity) <= now && after === before,
    ],
  ])('never %s', (_, isBroken) => {
    expect(visits.filter(isBroken).map(({ path }) => path)).toEqual([]);
  });
});

const outcome = (from: Entry, event: OutboxEvent, ms: number, online = true) => {
  const { entry: next, ...rest } = step(from, event, world(T0 + ms, online));
  return { ...rest, state: next?.state, sends: next?.sends };
};

test.each([
  ['on time', 8_000, 'sending', 'send'],
  ['a moment too early', 7_999, 'held', undefined],
  ['late: the computer slept', 30_000, 'checking', 'read'],
  ['very late', FRESH_MS, 'attention', undefined],
] as const)('the clock of a held one, %s', (_, ms, is, effect) => {
  expect(outcome(held, { is: 'tick' }, ms)).toMatchObject({
    state: { is },
    ...(effect && { effect }),
  });
});

test("a computer that slept stops the page's clock, not Gengo's: what is old by that is asked for", () => {
  const checked = entryIn({ is: 'checking', since: T0 });
  const read = { is: 'read', reading: SAME } as const;
  const after = (gengo: number) => step(checked, read, { ...world(T0 + 9_000), gengo });
  expect(after(T0 + FRESH_MS)?.entry?.state).toMatchObject({ problem: { is: 'too-old' } });
  expect(after(T0 + 9_000)?.entry?.state.is).toBe('sending');
  // Not known when it was taken: how old it is by that nobody can tell.
  const { gengoAt: _unknown, ...taken } = checked;
  const late = step(taken, read, world(T0 + 9_000));
  expect(late.entry?.state).toMatchObject({ problem: { is: 'age-unknown' } });
});

test('its clock stands still while it is paused', () => {
  const paused = step(held, { is: 'pause' }, world(T0 + 7_999)).entry ?? held;
  expect(outcome(paused, { is: 'tick' }, 60_000).state).toEqual(paused.state);
  expect(outcome(paused, { is: 'resume' }, 60_000).state).toMatchObject({ until: T0 + 60_001 });
});

test('held back for minutes, its text is read before it goes: a newer one may have come', () => {
  const paused = step(held, { is: 'pause' }, world(T0 + 5_000)).entry ?? held;
  const resumed = step(paused, { is: 'resume' }, world(T0 + 185_000)).entry ?? paused;
  expect(outcome(resumed, { is: 'tick' }, 188_000)).toMatchObject({ effect: 'read' });
  // On the way out there is no time to read: it stays.
  expect(outcome(resumed, { is: 'leave' }, 186_000).effect).toBeUndefined();
  expect(outcome(paused, { is: 'leave' }, 100_000).effect).toBeUndefined();
});

test('offline it waits, and is read before it goes', () => {
  const waiting = step(held, { is: 'tick' }, world(T0 + 8_000, false)).entry ?? held;
  expect(waiting.state.is).toBe('waiting');
  expect(outcome(waiting, { is: 'online' }, 20_000)).toMatchObject({ effect: 'read' });
});

test.each([
  [SAME, 'sending', undefined],
  [{ ...SAME, version: 'revision:2' }, 'attention', { is: 'newer-version' }],
  [{ ...SAME, status: 'revising' }, 'attention', { is: 'decided-otherwise', status: 'revising' }],
] as const)('read before it goes: %o', (reading, is, problem) => {
  expect(outcome(entryIn({ is: 'checking' }), { is: 'read', reading }, 9_000).state).toMatchObject({
    is,
    ...(problem && { problem }),
  });
});

const looking = (sends: number) => entryIn({ is: 'looking', since: T0 + 8_000 }, { sends });

test.each([
  ['not yet', 1, SAME, 9_000, { is: 'unsure', next: T0 + 23_000 }],
  ['it did not arrive', 1, SAME, 23_000, { is: 'sending' }],
  ['never arrives', 3, SAME, 23_000, { is: 'attention', problem: { is: 'not-arrived' } }],
  ['something else was decided', 1, { ...SAME, status: 'approved' }, 9_000, { is: 'attention' }],
  ['another version', 1, { ...SAME, version: 'x' }, 23_000, { problem: { is: 'newer-version' } }],
] as const)('looking for what became of it: %s', (_, sends, reading, ms, state) => {
  expect(outcome(looking(sends), { is: 'read', reading }, ms).state).toMatchObject(state);
});

const DECISIONS = {
  revise: held.decision,
  reject: {
    action: 'reject',
    reason: 'quality',
    comment: 'No.',
    captcha: '',
    follow_up: 'requeue',
  },
  approve: { action: 'approve', rating: 5 },
} as const;

test.each([
  ['revise', 'attention'],
  ['reject', 'attention'],
  // Approved twice, it is refused.
  ['approve', 'sending'],
] as const)(
  'known by its text alone, it may be back with the same text: %s leads to %s',
  (action, is) => {
    const reading = { ...SAME, version: 'text:abc.3' };
    const decision: Entry['decision'] = DECISIONS[action];
    const sent = { ...looking(1), decision, version: reading.version };
    expect(outcome(sent, { is: 'read', reading }, 23_000).state?.is).toBe(is);
  },
);

test('looking for what became of it: it arrived', () => {
  const reading = { ...SAME, status: 'revising' };
  expect(outcome(looking(1), { is: 'read', reading }, 9_000).end).toBe('done');
});

test('a refusal for the status is told with what stands now', () => {
  const refusal = { kind: 'illegal-state', message: 'no', code: 2250 } as const;
  const sending = entryIn({ is: 'sending', since: T0 });
  const next = step(sending, { is: 'refused', refusal }, world(T0)).entry ?? sending;
  const told = (status: string) =>
    outcome(next, { is: 'read', reading: { ...SAME, status } }, 100).state;
  expect(told('approved')).toMatchObject({
    problem: { is: 'decided-otherwise', status: 'approved' },
  });
  // Ours was refused, so another one's corrections were asked for.
  expect(told('revising')).toMatchObject({
    problem: { is: 'decided-otherwise', status: 'revising' },
  });
  expect(told('reviewable')).toMatchObject({ problem: { is: 'refused', refusal } });
});

test.each<[Problem, boolean]>([
  [{ is: 'refused', refusal: REFUSAL }, true],
  [{ is: 'too-old' }, true],
  [{ is: 'not-arrived' }, true],
  [{ is: 'newer-version' }, false],
  [{ is: 'decided-otherwise', status: 'approved' }, false],
])('after %o it can be sent after all: %s', (problem, can) => {
  const asking = entryIn({ is: 'attention', problem }, { sends: 3, at: T0 - FRESH_MS });
  expect(canSendAgain(problem)).toBe(can);
  const { effect, sends } = outcome(asking, { is: 'again' }, 0);
  expect([effect, sends]).toEqual(can ? ['read', 0] : [undefined, 3]);
});

test('when old and asked for, "again" makes it fresh', () => {
  const asking = entryIn({ is: 'attention', problem: { is: 'too-old' } }, { at: T0 - FRESH_MS });
  const checking = step(asking, { is: 'again' }, world(T0)).entry ?? asking;
  expect(outcome(checking, { is: 'read', reading: SAME }, 100)).toMatchObject({ effect: 'send' });
});

test.each<[string, EntryState]>([
  ['before it goes', { is: 'checking' }],
  ['to see what became of it', { is: 'looking', since: T0 }],
])('what cannot be read is read again %s: soon at first, then once a minute', (_, state) => {
  // Of another life, so that it does not grow old under this page's eyes.
  let entry = entryIn(state, { life: 'before' });
  let now = T0;
  const pauses: number[] = [];
  const happens = (event: OutboxEvent) => {
    entry = step(entry, event, { ...world(now), gengo: undefined }).entry ?? entry;
  };
  while (now < T0 + 3_600_000) {
    happens({ is: 'unread' });
    const due = dueAt(entry, 'this') ?? Infinity;
    pauses.push(due - now);
    now = due;
    happens({ is: 'tick' });
  }
  expect(pauses.slice(0, 3)).toEqual([5_000, 5_000, 5_000]);
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(pauses.at(-1)).toBe(60_000);
  expect(pauses.length).toBeLessThan(80);
});
