import { expect, test } from 'vitest';
import { createClock } from '../test/clock.ts';
import type { Ask } from './ask.ts';
import { createTurns } from './turns.ts';

const SECOND = 1000;
const LIMIT = 140;

/**
 * Desks that open within 10 s and each decide once in 40 s for five minutes, as their calls come to the budget: 12 in
 * the first 10 s, 5 of them waited for; with each decision one that is waited for and two that are not.
 */
function play(desks: number) {
  const clock = createClock();
  const turns = createTurns(LIMIT, clock);
  const sent: number[] = [];
  /** In ms, by class; of what was refused, too, until it has gone. */
  const waited: Record<Ask['kind'], number[]> = { change: [], read: [], ahead: [] };
  let made = 0;
  const call = (client: string, kind: Ask['kind'], since = clock.now()) => {
    made += 1;
    const ask: Ask = {
      kind,
      client,
      ids: kind === 'change' ? [`${made}`] : [],
      key: `${made}`,
    };
    const go = () => {
      sent.push(clock.now());
      waited[kind].push(clock.now() - since);
      clock.later(() => turns.done(ask), 300);
    };
    // As a page does: never in step with others.
    const again = 1 + (made % 7) / 14;
    const refuse = (ms: number) => clock.later(() => call(client, kind, since), ms * again);
    if (turns.take(ask)) go();
    else turns.wait(ask, { go, refuse });
  };
  const desk = (client: string) => {
    for (let index = 0; index < 5; index += 1) clock.later(() => call(client, 'read'), index * 300);
    for (let index = 0; index < 7; index += 1)
      clock.later(() => call(client, 'ahead'), 1500 + index * 1200);
    for (let at = 40 * SECOND; at < 300 * SECOND; at += 40 * SECOND)
      clock.later(() => {
        call(client, 'change');
        call(client, 'read');
        clock.later(() => call(client, 'ahead'), 2 * SECOND);
        clock.later(() => call(client, 'ahead'), 4 * SECOND);
      }, at);
  };
  for (let index = 0; index < desks; index += 1)
    clock.later(() => desk(`desk ${index}`), (index * 10 * SECOND) / desks);
  clock.run(900 * SECOND);
  const most = (times: readonly number[]) => Math.max(0, ...times);
  return {
    busiest: most(
      sent.map((from) => sent.filter((at) => at >= from && at <= from + 60_000).length),
    ),
    longest: { change: most(waited.change), read: most(waited.read), ahead: most(waited.ahead) },
    sent: sent.length,
  };
}

test('ten desks: within the limit, nobody waits over 2 s, read-ahead yields', () => {
  const { busiest, longest, sent } = play(10);
  expect(busiest).toBeLessThanOrEqual(LIMIT);
  expect(Math.max(longest.change, longest.read)).toBeLessThanOrEqual(2 * SECOND);
  expect(longest.ahead).toBeGreaterThan(2 * SECOND);
  expect(sent).toBe(10 * (12 + 7 * 4));
});

test('twice as many: still within the limit, and all is sent in the end', () => {
  const { busiest, sent } = play(20);
  expect(busiest).toBeLessThanOrEqual(LIMIT);
  expect(sent).toBe(20 * (12 + 7 * 4));
});
