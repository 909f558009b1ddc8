/** Something that will happen; `gone` once it was called off. */
interface Event {
  at: number;
  act: () => void | Promise<void>;
}

export type Clock = ReturnType<typeof createClock>;

/** The one time of a world, in Unix ms: it goes from event to event, and between two all code comes to rest. */
export function createClock(start: number) {
  let now = start;
  let events: Event[] = [];
  let steps = 0;

  /** No code waits for anything but events: a turn of the real loop ends all promises that can end. */
  const rest = () =>
    new Promise<void>((resolve) => {
      setImmediate(resolve);
    });

  return {
    now: () => now,
    steps: () => steps,
    /** Gives the way to call it off. */
    after: (ms: number, act: Event['act']): (() => void) => {
      const event = { at: now + Math.max(0, ms), act };
      // Of the same moment the one that was said first comes first.
      const place = events.findIndex(({ at }) => at > event.at);
      events.splice(place < 0 ? events.length : place, 0, event);
      return () => {
        events = events.filter((one) => one !== event);
      };
    },
    rest,
    /** Lets time pass; `look` is called after each event. */
    pass: async (ms: number, look: () => void | Promise<void>) => {
      const end = now + ms;
      await rest();
      for (let next = events[0]; next && next.at <= end; next = events[0]) {
        events.shift();
        now = Math.max(now, next.at);
        steps += 1;
        if (steps > 100_000) throw new Error('This world does not come to rest');
        await next.act();
        await rest();
        await look();
      }
      now = end;
    },
  };
}
