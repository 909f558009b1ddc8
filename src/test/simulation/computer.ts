import type { Clock } from './clock.ts';
import { createDisk, storageOf } from './disk.ts';
import { createLocks } from './locks.ts';
import type { Network } from './network.ts';
import type { PageCode, Program } from './program.ts';

export type Random = (below: number) => number;

/** One page's own life: what it may ask of its browser ends with it. */
export interface Life {
  isAlive: boolean;
  code: PageCode;
  /** The page hears of something that happens to it. */
  tell: (type: string, event?: object) => void;
  engine: ReturnType<ReturnType<typeof createDisk>['engine']>;
  number: number;
  /** Does it, if the page lives, when the computer is awake. */
  whenAwake: (act: () => void) => void;
}

export type Death = 'tab' | 'browser' | 'power';
export type Computer = ReturnType<typeof createComputer>;

interface World {
  clock: Clock;
  random: Random;
  network: Network;
  program: Program;
}

const FULL = () => new DOMException('no room', 'QuotaExceededError');
/** In ms: Chromium writes local storage so late. */
const LOCAL_LATE = 5_000;

/** A person's computer: one browser with its disk, its locks and its clock, which can be set. */
export function createComputer(name: string, { clock, random, network, program }: World) {
  let disk = createDisk();
  const soon = (act: () => void) => void clock.after(random(3), act);
  const locks = createLocks(soon);
  const lives = new Set<Life & { end: () => void }>();
  const channels = new Set<{ life: object; name: string; hear: (data: unknown) => void }>();
  let lifeCount = 0;
  let wrongBy = 0;
  let isFull = false;
  let isBlocked = false;
  /** The computer sleeps: what was to happen in its pages happens when it wakes. */
  let wakesAt = 0;
  let slept = 0;
  let free = 0;
  let stable = snapshot();

  function snapshot() {
    const { parts, local } = disk;
    return {
      main: new Map(parts.main),
      pieces: new Map(parts.pieces),
      local: new Map(local),
    };
  }
  function restore(kept: Map<string, unknown>, from: Map<string, unknown>) {
    kept.clear();
    for (const [key, value] of from) kept.set(key, value);
  }
  const settle = () => {
    const { main, pieces } = snapshot();
    stable = { ...stable, main, pieces };
  };

  const setLocal = (key: string, value: string) => {
    if (isFull) throw FULL();
    disk.local.set(key, value);
    settleLocal();
  };
  const settleLocal = () =>
    clock.after(LOCAL_LATE, () => {
      stable = { ...stable, local: new Map(disk.local) };
    });
  const removeLocal = (key: string) => {
    disk.local.delete(key);
    settleLocal();
  };

  /** One thing after the other, each takes its time. */
  const turn = (life: Life, ms: number) =>
    new Promise<void>((resolve) => {
      free = Math.max(free, clock.now()) + ms;
      clock.after(free - clock.now(), () => life.whenAwake(resolve));
    });

  function openPage(): Life {
    lifeCount += 1;
    const born = clock.now() - slept;
    const listeners = new Map<string, Set<(event: object) => void>>();
    const own = { setItem: setLocal, removeItem: removeLocal };
    const storage = Object.assign(storageOf(disk.local), own);
    const life: Life & { end: () => void } = {
      isAlive: true,
      number: lifeCount,
      code: {} as PageCode, // begun below: it is given what belongs to this life
      whenAwake: (act) => ifAlive(act)(),
      engine: disk.engine(
        `${name}-${lifeCount}`,
        async (write, durability, grows) => {
          await turn(life, 1 + random(8));
          if (isFull && grows) throw FULL();
          write();
          if (durability === 'strict') settle();
          else clock.after(1_000 + random(4_000), settle);
          await turn(life, random(3));
        },
        async () => {
          await turn(life, 1);
          if (isBlocked) throw new DOMException('no database here', 'SecurityError');
        },
        storage,
      ),
      tell: (type, event = {}) => {
        for (const hear of listeners.get(type) ?? []) hear(event);
      },
      end: () => {
        life.isAlive = false;
        life.engine.close();
        locks.end(life);
        for (const channel of channels) if (channel.life === life) channels.delete(channel);
        lives.delete(life);
      },
    };

    const ifAlive = (act: () => void) => (): void => {
      if (!life.isAlive) return;
      if (wakesAt > clock.now()) clock.after(wakesAt - clock.now() + random(20), ifAlive(act));
      else act();
    };
    const timers = new Set<number>();
    let timerCount = 0;
    const whenDue = (id: number, act: () => void, ms: number) =>
      clock.after(
        ms,
        ifAlive(() => {
          if (timers.has(id)) act();
        }),
      );
    const setTimer = (act: () => void, ms = 0) => {
      const id = (timerCount += 1);
      timers.add(id);
      whenDue(id, act, ms);
      return id;
    };
    const setRepeated = (act: () => void, ms: number) => {
      const id = (timerCount += 1);
      timers.add(id);
      const again = () => {
        whenDue(id, again, ms);
        act();
      };
      whenDue(id, again, ms);
      return id;
    };
    const clearTimer = (id: number) => void timers.delete(id);
    const wall = () => clock.now() + wrongBy;
    class PageDate extends Date {
      constructor(...args: [] | [number]) {
        super(args.length === 0 ? wall() : args[0]);
      }
      static override now = wall;
    }
    class Channel {
      own = { life, name: '', hear: (_data: unknown) => {} };
      constructor(channel: string) {
        this.own.name = channel;
        channels.add(this.own);
      }
      postMessage(data: unknown) {
        if (!life.isAlive) return;
        for (const other of channels)
          if (other !== this.own && other.name === this.own.name)
            clock.after(1 + random(3), () => {
              if (channels.has(other)) other.hear(data);
            });
      }
      addEventListener(_type: 'message', hear: (event: { data: unknown }) => void) {
        this.own.hear = (data) => hear({ data });
      }
      close() {
        channels.delete(this.own);
      }
    }
    const addEventListener = (
      type: string,
      hear: (event: object) => void,
      { signal }: { signal?: AbortSignal } = {},
    ) => {
      const all = listeners.get(type) ?? new Set();
      listeners.set(type, all.add(hear));
      signal?.addEventListener('abort', () => all.delete(hear));
    };
    life.code = program({
      fetch: network.fetchOf(life, () => isOnline),
      setTimeout: setTimer,
      clearTimeout: clearTimer,
      setInterval: setRepeated,
      clearInterval: clearTimer,
      queueMicrotask,
      performance: { now: () => clock.now() - slept - born },
      Date: PageDate,
      navigator: {
        get onLine() {
          return isOnline;
        },
        locks: locks.of(life),
      },
      localStorage: storage,
      BroadcastChannel: Channel,
      AbortSignal: {
        any: (signals: AbortSignal[]) => AbortSignal.any(signals),
        // The network below answers, well or not, before anybody gives up.
        timeout: () => new AbortController().signal,
      },
      crypto: {
        getRandomValues: (all: Uint32Array) => {
          for (const index of all.keys()) all[index] = random(2 ** 32);
          return all;
        },
      },
      addEventListener,
      removeEventListener: () => {},
      dispatchEvent: () => {},
      document: { addEventListener, visibilityState: 'visible' },
    });
    life.code.ahead.lift();
    lives.add(life);
    return life;
  }

  let isOnline = true;
  return {
    name,
    openPage,
    locks,
    /** A page, or all of them, end without a word; what was not on disk is forgotten. */
    kill: (how: Death, page?: Life) => {
      for (const life of lives) if (how !== 'tab' || life === page) life.end();
      if (how === 'tab') return;
      restore(disk.local, stable.local);
      free = 0;
      if (how !== 'power') return;
      restore(disk.parts.main, stable.main);
      restore(disk.parts.pieces, stable.pieces);
    },
    setOnline: (is: boolean) => {
      if (is === isOnline) return;
      isOnline = is;
      if (is) for (const life of lives) life.tell('online');
    },
    setFull: (is: boolean) => {
      isFull = is;
    },
    /** Pages that begin now find no disk. */
    setBlocked: (is: boolean) => {
      isBlocked = is;
    },
    /** The computer's clock is set, in ms from what is right. */
    setWrong: (ms: number) => {
      wrongBy = ms;
    },
    sleep: (ms: number) => {
      wakesAt = clock.now() + ms;
      slept += ms;
    },
    isAsleep: () => wakesAt > clock.now(),
    now: () => clock.now() + wrongBy,
  };
}
