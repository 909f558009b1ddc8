import type { Clock } from './clock.ts';

/** Timers of one page. `awake`: what is to be done once the page, if it lives, is awake. */
export function timersOf(clock: Clock, awake: (act: () => void) => () => void) {
  const timers = new Set<number>();
  let count = 0;
  const whenDue = (id: number, act: () => void, ms: number) =>
    clock.after(
      ms,
      awake(() => {
        if (timers.has(id)) act();
      }),
    );
  const newTimer = () => {
    count += 1;
    timers.add(count);
    return count;
  };
  const clear = (id: number) => void timers.delete(id);
  return {
    setTimeout: (act: () => void, ms = 0) => {
      const id = newTimer();
      whenDue(id, act, ms);
      return id;
    },
    setInterval: (act: () => void, ms: number) => {
      const id = newTimer();
      const again = () => {
        whenDue(id, again, ms);
        act();
      };
      whenDue(id, again, ms);
      return id;
    },
    clearTimeout: clear,
    clearInterval: clear,
  };
}

/** `Date` by a wall clock, in Unix ms. */
export const dateOf = (wall: () => number) =>
  class PageDate extends Date {
    constructor(...args: [] | [number]) {
      super(args.length === 0 ? wall() : args[0]);
    }
    static override now = wall;
  };

/** A channel of one page: what it says, the others of its name hear a moment later. */
export interface OpenChannel {
  life: object;
  name: string;
  hear: (data: unknown) => void;
}

/** `BroadcastChannel` for one page. `later`: a moment later. */
export const channelOf = (
  life: { isAlive: boolean },
  channels: Set<OpenChannel>,
  later: (act: () => void) => void,
) =>
  class Channel {
    own: OpenChannel = { life, name: '', hear: () => {} };
    constructor(name: string) {
      this.own.name = name;
      channels.add(this.own);
    }
    postMessage(data: unknown) {
      if (!life.isAlive) return;
      for (const other of channels)
        if (other !== this.own && other.name === this.own.name)
          later(() => {
            if (channels.has(other)) other.hear(data);
          });
    }
    addEventListener(_type: 'message', hear: (event: { data: unknown }) => void) {
      this.own.hear = (data) => hear({ data });
    }
    close() {
      channels.delete(this.own);
    }
  };

/** Who listens to what happens to a page. */
export function createListeners() {
  const listeners = new Map<string, Set<(event: object) => void>>();
  return {
    add: (
      type: string,
      hear: (event: object) => void,
      { signal }: { signal?: AbortSignal } = {},
    ) => {
      const all = listeners.get(type) ?? new Set();
      listeners.set(type, all.add(hear));
      signal?.addEventListener('abort', () => all.delete(hear));
    },
    tell: (type: string, event: object = {}) => {
      for (const hear of listeners.get(type) ?? []) hear(event);
    },
  };
}
