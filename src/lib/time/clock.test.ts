import { expect, test, vi } from 'vitest';
import { createClock } from './clock.ts';

function create() {
  let [elapsed, browser] = [0, 0];
  const clock = createClock({ elapsed: () => elapsed, browser: () => browser });
  return {
    clock,
    pass: (ms: number) => {
      elapsed += ms;
      browser += ms;
    },
    set: (ms: number) => {
      browser = ms;
    },
  };
}

test('is the browser’s until it is told better', () => {
  const { clock, pass, set } = create();
  set(7_000);
  expect([clock.known(), clock.now()]).toEqual([undefined, 7_000]);
  clock.tell(100_000);
  expect([clock.known(), clock.now()]).toEqual([100_000, 100_000]);
  pass(500);
  set(1);
  expect([clock.known(), clock.now()]).toEqual([100_500, 100_500]);
  clock.reset();
  expect([clock.known(), clock.now()]).toEqual([undefined, 1]);
});

test('says when it was told', () => {
  const { clock } = create();
  const listener = vi.fn<() => void>();
  const stop = clock.subscribe(listener);
  clock.tell(1);
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  clock.tell(2);
  expect(listener).toHaveBeenCalledTimes(1);
});
