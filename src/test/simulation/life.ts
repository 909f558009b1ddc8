import type { Engine } from '#store/engine.ts';
import type { Random } from '../random.ts';
import type { Clock } from './clock.ts';
import type { createLocks } from './locks.ts';
import { channelOf, createListeners, dateOf, type OpenChannel, timersOf } from './page-globals.ts';
import type { Globals, PageCode, Program } from './program.ts';
import { noRoom, type Storage } from './storage.ts';

/** One page's own life: what it may ask of its browser ends with it. */
export interface Life {
  isAlive: boolean;
  code: PageCode;
  /** The page hears of something that happens to it. */
  tell: (type: string, event?: object) => void;
  engine: Engine;
  number: number;
  /** Does it, if the page lives, when the computer is awake. */
  whenAwake: (act: () => void) => void;
  /** The page dies without a word. */
  end: () => void;
}

/** What the pages of one computer share, and what happens to it. */
export interface Machine {
  readonly name: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly program: Program;
  readonly fetchOf: (life: Life, isOnline: () => boolean) => unknown;
  readonly storage: Storage;
  readonly locks: ReturnType<typeof createLocks>;
  readonly lives: Set<Life>;
  readonly channels: Set<OpenChannel>;
  lifeCount: number;
  isOnline: boolean;
  isFull: boolean;
  /** Pages that begin now find no disk. */
  isBlocked: boolean;
  /** In ms: how far its clock is from what is right. */
  wrongBy: number;
  /** It sleeps: what was to happen in its pages happens when it wakes. */
  wakesAt: number;
  /** In ms, in all. */
  slept: number;
  /** When the disk has done what it was asked for so far. */
  freeAt: number;
}

/** By the computer's own clock, in Unix ms. */
export const wallOf = ({ clock, wrongBy }: Machine) => clock.now() + wrongBy;

/** Opens a page. */
export function openLife(machine: Machine): Life {
  const { name, clock, random, storage, locks, lives, channels } = machine;
  machine.lifeCount += 1;
  const number = machine.lifeCount;
  const listeners = createListeners();
  const local = storage.local();
  const awake = (act: () => void) => (): void => {
    if (!life.isAlive) return;
    const wait = machine.wakesAt - clock.now();
    if (wait > 0) clock.after(wait + random(20), awake(act));
    else act();
  };
  const life: Life = {
    isAlive: true,
    number,
    code: {} as PageCode, // begun below: it is given what belongs to this life
    whenAwake: (act) => awake(act)(),
    engine: engineOf(machine, `${name}-${number}`, local, awake),
    tell: listeners.tell,
    end: () => {
      life.isAlive = false;
      life.engine.close();
      locks.end(life);
      for (const channel of channels) if (channel.life === life) channels.delete(channel);
      lives.delete(life);
    },
  };
  life.code = machine.program({
    ...globalsOf(machine, life),
    ...timersOf(clock, awake),
    localStorage: local,
    addEventListener: listeners.add,
    document: { addEventListener: listeners.add, visibilityState: 'visible' },
  });
  life.code.ahead.lift();
  lives.add(life);
  return life;
}

/** A page's way to the disk: one thing after the other, each takes its time. */
function engineOf(
  machine: Machine,
  page: string,
  local: ReturnType<Storage['local']>,
  awake: (act: () => void) => () => void,
): Engine {
  const { clock, random, storage } = machine;
  const turn = (ms: number) =>
    new Promise<void>((resolve) => {
      machine.freeAt = Math.max(machine.freeAt, clock.now()) + ms;
      clock.after(machine.freeAt - clock.now(), awake(resolve));
    });
  return storage.disk.engine(
    page,
    async (write, durability, grows) => {
      await turn(1 + random(8));
      if (machine.isFull && grows) throw noRoom();
      write();
      if (durability === 'strict') storage.settle();
      else clock.after(1_000 + random(4_000), storage.settle);
      await turn(random(3));
    },
    async () => {
      await turn(1);
      if (machine.isBlocked) throw new DOMException('no database here', 'SecurityError');
    },
    local,
  );
}

/** What else a page finds in its browser. */
function globalsOf(machine: Machine, life: Life): Globals {
  const { clock, random, locks, channels } = machine;
  const born = clock.now() - machine.slept;
  return {
    fetch: machine.fetchOf(life, () => machine.isOnline),
    queueMicrotask,
    performance: { now: () => clock.now() - machine.slept - born },
    Date: dateOf(() => wallOf(machine)),
    navigator: {
      get onLine() {
        return machine.isOnline;
      },
      locks: locks.of(life),
    },
    BroadcastChannel: channelOf(life, channels, (act) => void clock.after(1 + random(3), act)),
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
    removeEventListener: () => {},
    dispatchEvent: () => {},
  };
}
