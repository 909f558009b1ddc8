import type { Clock } from '../budget/turns.ts';

/** A clock that stands still until it is `run` for some ms, and does on the way what is due. */
export function createClock(): Clock & { run: (ms: number) => void } {
  let now = 0;
  let order = 0;
  const due: { at: number; order: number; act: () => void }[] = [];
  return {
    now: () => now,
    later: (act, ms) => {
      order += 1;
      due.push({ at: now + ms, order, act });
      due.sort((a, b) => a.at - b.at || a.order - b.order);
    },
    run: (ms) => {
      const end = now + ms;
      for (let next = due[0]; next && next.at <= end; next = due[0]) {
        due.shift();
        now = next.at;
        next.act();
      }
      now = end;
    },
  };
}
