import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClock } from '../test/clock.ts';
import type { Ask } from './ask.ts';
import { createTurns } from './turns.ts';

const MINUTE = 60_000;
const LIMIT = 28;

/** Turns by a clock that is moved by hand, and what became of each call: in ms, when it went or was refused. */
function start(limit = LIMIT) {
  const clock = createClock();
  const turns = createTurns(limit, clock);
  const went: { name: string; at: number }[] = [];
  const refused: { name: string; at: number; ms: number }[] = [];
  const ask = (name: string, more: Partial<Ask> = {}, gone = () => {}): Ask => {
    const one: Ask = { kind: 'read', client: 'a', ids: [], key: '', ...more };
    const go = () => {
      went.push({ name, at: clock.now() });
      gone();
    };
    const refuse = (ms: number) => refused.push({ name, at: clock.now(), ms });
    if (turns.take(one)) go();
    else turns.wait(one, { go, refuse });
    return one;
  };
  const names = () => went.map(({ name }) => name);
  return { clock, turns, went, refused, ask, names };
}

/** Uses up what there is, by so many clients. */
function fill({ ask }: ReturnType<typeof start>, count = LIMIT) {
  for (let index = 0; index < count; index += 1)
    ask(`before ${index}`, { kind: 'change', client: `before ${index}` });
}

test('what there is room for goes at once', () => {
  const world = start();
  world.ask('one');
  world.ask('two', { kind: 'ahead' });
  expect(world.names()).toEqual(['one', 'two']);
});

test('changes go before what somebody waits for, and that before read-ahead', () => {
  const world = start();
  fill(world);
  world.clock.run(55_000);
  world.ask('ahead', { kind: 'ahead' });
  world.ask('read');
  world.ask('change', { kind: 'change' });
  expect(world.names()).toHaveLength(LIMIT);
  world.clock.run(10_000);
  expect(world.names().slice(LIMIT)).toEqual(['change', 'read', 'ahead']);
});

test('read-ahead leaves room, and reads leave some to changes', () => {
  const world = start();
  const kinds = ['ahead', 'read', 'change'] as const;
  for (const kind of kinds)
    for (let index = 0; index < LIMIT; index += 1)
      world.ask(kind, { kind, client: `${kind} ${index}` });
  const count = (kind: string) => world.names().filter((name) => name === kind).length;
  expect(kinds.map(count)).toEqual([14, 10, 4]);
});

test('a call that would wait too long is refused at once, and told when to come again', () => {
  const world = start();
  fill(world);
  world.clock.run(1000);
  world.ask('late');
  expect(world.refused).toEqual([{ name: 'late', at: 1000, ms: 60_000 }]);
});

test('a call that is overtaken for too long is refused when its patience ends', () => {
  const world = start();
  fill(world);
  world.clock.run(52_000);
  world.ask('ahead', { kind: 'ahead' });
  for (let at = 0; at < 80; at += 1) {
    world.clock.run(250);
    world.ask('change', { kind: 'change', client: `${at}` });
  }
  expect(world.refused.filter(({ name }) => name === 'ahead')).toEqual([
    { name: 'ahead', at: 72_000, ms: expect.any(Number) },
  ]);
});

test('whoever asks for hundreds leaves room for who comes later, and waits behind them', () => {
  const world = start(140);
  for (let index = 0; index < 300; index += 1) world.ask('greedy', { client: 'greedy' });
  world.clock.run(5000);
  for (const client of ['b', 'c']) world.ask(client, { client });
  expect(world.names().slice(-2)).toEqual(['b', 'c']);
  expect(world.refused.every(({ name }) => name === 'greedy')).toBe(true);
});

test('those who wait take turns, the least served first', () => {
  const world = start();
  fill(world);
  world.clock.run(50_000);
  for (const name of ['a1', 'a2', 'a3', 'b1', 'b2']) world.ask(name, { client: name.slice(0, 1) });
  world.clock.run(12_000);
  expect(world.names().slice(LIMIT)).toEqual(['a1', 'b1', 'a2', 'b2', 'a3']);
});

describe('changes', () => {
  const change = { kind: 'change', ids: ['1'] } as const;

  test('of the same translation go one after the other’s answer, whoever makes them', () => {
    const world = start();
    const first = world.ask('first', change);
    const second = world.ask('second', { ...change, kind: 'ahead', client: 'b', ids: ['2', '1'] });
    world.ask('third', { ...change, client: 'c', ids: ['2'] });
    world.ask('other', { ...change, ids: ['3'] });
    expect(world.names()).toEqual(['first', 'other']);
    world.turns.done(first);
    expect(world.names()).toEqual(['first', 'other', 'second']);
    world.turns.done(second);
    expect(world.names()).toEqual(['first', 'other', 'second', 'third']);
  });

  test('that are refused hold nobody back', () => {
    const world = start();
    world.ask('first', change);
    world.ask('second', change);
    world.clock.run(11_000);
    expect(world.refused).toMatchObject([{ name: 'second' }]);
  });
});

test('who waits to read the same goes along and does not count', () => {
  const world = start(LIMIT);
  fill(world);
  world.clock.run(50_000);
  world.ask('one', { kind: 'ahead', key: 'list' });
  world.ask('other', { key: 'balance' });
  world.ask('same', { key: 'list', client: 'b' });
  world.clock.run(12_000);
  expect(world.names().slice(LIMIT)).toEqual(['other', 'same', 'one']);
});

test('read-ahead pauses for as long as Gengo says', () => {
  const world = start();
  world.turns.pause(5000);
  world.ask('ahead', { kind: 'ahead' });
  world.ask('read');
  expect(world.names()).toEqual(['read']);
  world.clock.run(5000);
  expect(world.went.at(-1)).toEqual({ name: 'ahead', at: 5000 });
});

test('who has left does not go', () => {
  const world = start();
  fill(world);
  world.clock.run(50_000);
  world.turns.leave(world.ask('left'));
  world.ask('stays');
  world.clock.run(12_000);
  expect(world.names().slice(LIMIT)).toEqual(['stays']);
});

test('how long one would wait is told', () => {
  const world = start();
  expect(world.turns.queue('a')).toEqual({ waiting: 0, ms: 0 });
  fill(world);
  world.clock.run(50_000);
  world.ask('read');
  world.ask('ahead', { kind: 'ahead' });
  expect(world.turns.queue('a')).toEqual({ waiting: 1, ms: 11_000 });
  world.clock.run(15_000);
  expect(world.turns.queue('a')).toEqual({ waiting: 0, ms: 0 });
});

const call = fc.record({
  after: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4000 })),
  kind: fc.constantFrom<Ask['kind'][]>('change', 'read', 'ahead'),
  client: fc.constantFrom('a', 'b', 'c'),
  ids: fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 2 }),
  answeredAfter: fc.integer({ min: 0, max: 3000 }),
});

test('never more than the limit in any 60 s, and every call goes once or is refused once', () => {
  fc.assert(
    fc.property(
      fc.array(call, { maxLength: 150 }),
      fc.integer({ min: 10, max: 40 }),
      (calls, limit) => {
        const world = start(limit);
        for (const [index, { after, answeredAfter, ids, ...more }] of calls.entries()) {
          world.clock.run(after);
          const one: Ask = world.ask(
            `${index}`,
            { ...more, ids: more.kind === 'change' ? ids : [] },
            () => world.clock.later(() => world.turns.done(one), answeredAfter),
          );
        }
        world.clock.run(3 * MINUTE);
        const times = world.went.map(({ at }) => at);
        for (const [index, at] of times.entries())
          expect((times[index + limit] ?? Infinity) - at).toBeGreaterThan(MINUTE);
        const ends = [...world.went, ...world.refused].map(({ name }) => Number(name));
        expect(ends.toSorted((a, b) => a - b)).toEqual(calls.map((_, index) => index));
        const order = (id: string) =>
          world
            .names()
            .map(Number)
            .filter(
              (index) =>
                calls[index]?.kind === 'change' && calls[index].ids.some((one) => one === id),
            );
        for (const id of ['1', '2', '3'])
          expect(order(id)).toEqual(order(id).toSorted((a, b) => a - b));
      },
    ),
    { numRuns: 150 },
  );
});
