interface Timer {
  at: number;
  call: () => void;
}

/**
 * A clock that is set by hand, in ms from 0. `settle`: lets all code come to rest; `onPass`: so many ms are about to
 * pass.
 */
export function createHandClock(
  settle: () => Promise<void>,
  onPass: (ms: number) => void = () => {},
) {
  let now = 0;
  let timers: Timer[] = [];
  const set = (to: number) => {
    onPass(Math.max(0, to - now));
    now = Math.max(now, to);
  };
  return {
    now: () => now,
    /** Calls at that time; gives the way not to call after all. */
    wake: (at: number, call: () => void): (() => void) => {
      const timer = { at, call };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    /** Time passes, and every timer that comes due is called at its time. */
    pass: async (ms: number) => {
      const end = now + ms;
      for (let next = due(timers, end); next; next = due(timers, end)) {
        const timer = next;
        timers = timers.filter((one) => one !== timer);
        set(timer.at);
        timer.call();
        await settle();
      }
      set(end);
    },
    /** Time passes, and no timer is called. */
    sleep: (ms: number) => {
      now += ms;
    },
  };
}

const due = (timers: readonly Timer[], end: number) =>
  timers.toSorted((a, b) => a.at - b.at).find(({ at }) => at <= end);
