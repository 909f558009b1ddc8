// A browser whose clock is wrong: what its pages take for the present hour, and nothing else.

const MINUTE = 60_000;
/** How wrong, in ms, either way. */
const SHIFTS = [5, 10, 60, 24 * 60, 2 * 24 * 60].flatMap((minutes) => [
  minutes * MINUTE,
  -minutes * MINUTE,
]);

/** Wrong by one of the shifts, from the start of a page on; set to another one in between, as a person does. */
export function createWrongClock(chance) {
  let shift = chance.oneOf(SHIFTS);
  const turn = () => {
    shift = chance.oneOf(SHIFTS.filter((one) => one !== shift));
  };
  return {
    /** For pages of this context that come. */
    install: (context) => context.addInitScript(shiftDate, shift),
    /** For the next life of the browser. */
    turn,
    /** For a page as it is open. */
    turnIn: async (page) => {
      turn();
      await page.evaluate((to) => Object.assign(globalThis, { clockShift: to }), shift);
    },
  };
}

/** In the page, before its scripts. Timers and `performance.now` run on, as they do when a clock is set. */
function shiftDate(initial) {
  Object.assign(globalThis, { clockShift: initial });
  const RealDate = Date;
  const now = () => RealDate.now() + globalThis.clockShift;
  globalThis.Date = class extends RealDate {
    constructor(...args) {
      super(...(args.length > 0 ? args : [now()]));
    }
    static now() {
      return now();
    }
  };
}
