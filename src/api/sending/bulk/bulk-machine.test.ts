import { describe, expect, test } from 'vitest';
import { JOB_RULES } from '../../job/job-rules.ts';
import { SETTLE_MS } from '../outbox/machine.ts';
import { versionOf } from '../../job/version.ts';
import { type BulkEvent, nextTask, orphaned, resumed, step, stepAll } from './bulk-machine.ts';
import type { BulkDecision, BulkEntry, BulkRun, BulkState } from './bulk-types.ts';

const T0 = Date.UTC(2026, 10, 22, 12);

const DECISIONS: readonly BulkDecision[] = [
  { action: 'approve' },
  { action: 'revise', comment: 'Shorter, please.' },
  { action: 'reject', reason: 'quality', comment: 'Not this.' },
  { action: 'archive' },
  { action: 'cancel' },
];

/** Where each decision may be taken, and where the translation stands after it. */
const STATUSES: Readonly<Record<BulkDecision['action'], readonly [before: string, after: string]>> =
  {
    approve: ['reviewable', 'approved'],
    revise: ['reviewable', 'revising'],
    reject: ['reviewable', 'rejected'],
    archive: ['approved', 'approved'],
    cancel: ['available', 'canceled'],
  };

const runOf = (decision: BulkDecision, states: readonly BulkState[]): BulkRun => ({
  id: 'run',
  decision,
  startedAt: T0,
  is: 'running',
  entries: states.map((state, index) => ({ jobId: String(index), title: 'Hut fees', state })),
});

/** One translation in a run, and what is true of it at Gengo. */
interface Place {
  run: BulkRun;
  now: number;
  /** Gengo took it so often. */
  taken: number;
  /** Gengo takes it later than its answer was given up. */
  isLate: boolean;
  /** So often its tab died or all met a failure: the walk must end. */
  mishaps: number;
  path: string;
}

const entryIn = ({ run }: Place): BulkEntry => run.entries[0] as BulkEntry; // a run of one

const after = (place: Place, word: string, events: readonly BulkEvent[], more = {}): Place => {
  const run = events.reduce(
    (its, event) => stepAll(its, new Map([['0', event]]), place.now),
    place.run,
  );
  return { ...place, run, ...more, path: `${place.path} ${word}` };
};

/** Gengo takes at last what was on its way. */
const arrive = (place: Place): Place =>
  place.isLate ? { ...place, isLate: false, taken: place.taken + 1 } : place;

const statusAt = ({ run, taken }: Place) => STATUSES[run.decision.action][taken > 0 ? 1 : 0];

/** All that can happen when it is sent. */
function sendings(place: Place): Place[] {
  const sent = after(place, 'send', [{ is: 'send' }]);
  const taken = { taken: place.taken + 1 };
  return [
    after(sent, 'ok', [{ is: 'ok' }], taken),
    after(sent, 'refused', [{ is: 'refused', reason: 'no' }]),
    after(sent, 'unsent', [{ is: 'unsent' }], { mishaps: place.mishaps + 1 }),
    after(sent, 'lost-after', [{ is: 'lost' }], taken),
    after(sent, 'lost-before', [{ is: 'lost' }]),
    after(sent, 'lost-late', [{ is: 'lost' }], { isLate: true }),
    die({ ...sent, isLate: true }),
  ];
}

const readings = (place: Place): Place[] => {
  const reading = { status: statusAt(place), body_tgt: undefined, file_url_tgt: undefined };
  const captcha_url = place.run.decision.action === 'reject' ? 'https://gengo.com/1' : undefined;
  return [
    after(place, 'read', [{ is: 'read', reading: { ...reading, captcha_url } }]),
    after(place, 'moved', [
      { is: 'read', reading: { ...reading, status: 'hold', captcha_url: undefined } },
    ]),
  ];
};

const die = (place: Place): Place => ({
  ...place,
  run: resumed(orphaned(place.run, place.now), place.now),
  mishaps: place.mishaps + 1,
  path: `${place.path} died`,
});

/** What comes of what is done next. */
function outcomes(place: Place): Place[] {
  const task = nextTask(place.run, place.now);
  if (task.do === 'end') return [];
  if (task.do === 'decide') return [...sendings(place), after(place, 'held', [{ is: 'held' }])];
  if (task.do === 'check')
    return [...readings(place), after(place, 'missing', [{ is: 'missing' }])];
  if (task.do === 'prepare')
    // Without an image it is sent straight.
    return readings(place).flatMap((read) =>
      entryIn(read).state.is === 'waiting' ? sendings(read) : [read],
    );
  const inTray =
    entryIn(place).state.is === 'captcha'
      ? [...sendings(place), after(place, 'skip', [{ is: 'skip' }])]
      : [];
  // What was on its way has arrived by then, or never will.
  const later = task.until === undefined ? [] : [{ ...arrive(place), now: task.until }];
  return [...inTray, ...later, die(place)];
}

const next = (place: Place): Place[] => [
  ...outcomes(place),
  ...(place.isLate ? [arrive(place)] : []),
];

/** Places that behave alike. */
const kindOf = ({ run, now, taken, isLate, mishaps }: Place) => {
  const { state, sentAt = now, lost } = run.entries[0] as BulkEntry; // a run of one
  return JSON.stringify([state, now - sentAt, lost, taken, isLate, mishaps]);
};

function walk(decision: BulkDecision): Place[] {
  const start = runOf(decision, [{ is: 'waiting' }]);
  const todo: Place[] = [
    { run: start, now: T0, taken: 0, isLate: false, mishaps: 0, path: decision.action },
  ];
  const known = new Map<string, Place>();
  for (let place = todo.pop(); place; place = todo.pop()) {
    const kind = kindOf(place);
    if (known.has(kind) || place.mishaps > 3) continue;
    known.set(kind, place);
    todo.push(...next(place));
  }
  return [...known.values()];
}

describe.each(DECISIONS)('$action, in all that can happen to it', (decision) => {
  const places = walk(decision);

  test('Gengo takes it once', () => {
    // Where the status stays as it is, as after archiving, doing so again does no harm.
    if (JOB_RULES[decision.action].leadsTo === undefined) return;
    expect(places.filter(({ taken }) => taken > 1).map(({ path }) => path)).toEqual([]);
  });

  test('it is done only where Gengo has taken it', () => {
    const done = places.filter((place) => entryIn(place).state.is === 'done');
    expect(done.length).toBeGreaterThan(0);
    expect(done.filter(({ taken }) => taken === 0).map(({ path }) => path)).toEqual([]);
  });

  test('it is unknown only after lost answers, or where Gengo does not give it', () => {
    // What comes back for review may have been taken: one is enough.
    const { comesBack = false } = JOB_RULES[decision.action];
    const unknown = places.filter((place) => entryIn(place).state.is === 'unknown');
    const early = unknown.filter(
      (place) =>
        (entryIn(place).lost ?? 0) < (comesBack ? 1 : 2) && !place.path.endsWith('missing'),
    );
    expect(unknown.length).toBeGreaterThan(0);
    expect(early.map(({ path }) => path)).toEqual([]);
  });

  test('every way ends, and what has ended stays', () => {
    const ends = places.filter(({ run, now }) => nextTask(run, now).do === 'end');
    const events: readonly BulkEvent[] = [
      { is: 'send' },
      { is: 'ok' },
      { is: 'lost' },
      { is: 'unsent' },
      { is: 'skip' },
      { is: 'orphaned' },
      { is: 'resume' },
      { is: 'held' },
      { is: 'missing' },
      { is: 'captcha', url: 'https://gengo.com/1', isWrong: true },
    ];
    for (const place of ends)
      for (const event of events)
        expect(step(entryIn(place), event, { decision, now: place.now })).toBe(entryIn(place));
  });
});

test('a group has 50, and waits while an answer is missing', () => {
  const waiting = Array.from({ length: 60 }, (): BulkState => ({ is: 'waiting' }));
  const task = nextTask(runOf({ action: 'approve' }, waiting), T0);
  expect(task).toMatchObject({ do: 'decide', ids: { length: 50 } });
  const checking: BulkState = { is: 'checking', next: T0 + SETTLE_MS };
  expect(nextTask(runOf({ action: 'approve' }, [checking, ...waiting]), T0)).toEqual({
    do: 'rest',
    until: T0 + SETTLE_MS,
  });
});

test('another text is another translation', () => {
  const [entry] = runOf({ action: 'approve' }, [{ is: 'waiting' }]).entries;
  if (!entry) throw new Error('A run of one');
  const reading = { status: 'reviewable', body_tgt: 'B', file_url_tgt: undefined };
  const event: BulkEvent = { is: 'read', reading: { ...reading, captcha_url: undefined } };
  const read = step({ ...entry, version: 'text:A' }, event, {
    decision: { action: 'approve' },
    now: T0,
  });
  expect(read.state).toMatchObject({ is: 'refused', reason: { is: 'text-changed' } });
});

describe('a lost answer, and the translation is open with the same text', () => {
  const reading = { status: 'reviewable', body_tgt: 'B', file_url_tgt: undefined };
  const read = (decision: BulkDecision, sentAt: number, body_tgt = 'B') => {
    const [entry] = runOf(decision, [{ is: 'checking' }]).entries;
    if (!entry) throw new Error('A run of one');
    const event: BulkEvent = {
      is: 'read',
      reading: { ...reading, body_tgt, captcha_url: undefined },
    };
    const version = versionOf(reading, undefined);
    return step({ ...entry, version, lost: 1, sentAt }, event, { decision, now: T0 }).state.is;
  };

  test.each(DECISIONS.filter(({ action }) => action === 'revise' || action === 'reject'))(
    '$action: a translator may have taken it and given it back',
    (decision) => {
      expect(read(decision, T0 - SETTLE_MS)).toBe('unknown');
      expect(read(decision, T0 - SETTLE_MS, 'Corrected')).toBe('unknown');
      expect(read(decision, T0 - SETTLE_MS + 1)).toBe('checking');
    },
  );

  test('an approval that had been taken would still stand', () => {
    expect(read({ action: 'approve' }, T0 - SETTLE_MS)).toBe('waiting');
    expect(read({ action: 'approve' }, T0 - SETTLE_MS, 'Corrected')).toBe('refused');
  });
});
