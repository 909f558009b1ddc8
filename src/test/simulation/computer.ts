import type { Random } from '../random.ts';
import type { Clock } from './clock.ts';
import { type Life, type Machine, openLife, wallOf } from './life.ts';
import { createLocks } from './locks.ts';
import type { Network } from './network.ts';
import type { Program } from './program.ts';
import { createStorage } from './storage.ts';

export type Death = 'tab' | 'browser' | 'power';
export type Computer = ReturnType<typeof createComputer>;

interface World {
  clock: Clock;
  random: Random;
  network: Network;
  program: Program;
}

/** A person's computer: one browser with its disk, its locks and its clock, which can be set. */
export function createComputer(name: string, { clock, random, network, program }: World) {
  const machine: Machine = {
    name,
    clock,
    random,
    program,
    fetchOf: network.fetchOf,
    storage: createStorage(clock, () => machine.isFull),
    locks: createLocks((act) => void clock.after(random(3), act)),
    lives: new Set(),
    channels: new Set(),
    lifeCount: 0,
    isOnline: true,
    isFull: false,
    isBlocked: false,
    wrongBy: 0,
    wakesAt: 0,
    slept: 0,
    freeAt: 0,
  };
  return {
    name,
    locks: machine.locks,
    openPage: (): Life => openLife(machine),
    /** A page, or all of them, end without a word; what was not on disk is forgotten. */
    kill: (how: Death, page?: Life) => {
      for (const life of machine.lives) if (how !== 'tab' || life === page) life.end();
      if (how === 'tab') return;
      machine.freeAt = 0;
      machine.storage.crash(how);
    },
    setOnline: (is: boolean) => {
      if (is === machine.isOnline) return;
      machine.isOnline = is;
      if (is) for (const life of machine.lives) life.tell('online');
    },
    setFull: (is: boolean) => {
      machine.isFull = is;
    },
    /** Pages that begin now find no disk. */
    setBlocked: (is: boolean) => {
      machine.isBlocked = is;
    },
    /** The computer's clock is set, in ms from what is right. */
    setWrong: (ms: number) => {
      machine.wrongBy = ms;
    },
    sleep: (ms: number) => {
      machine.wakesAt = clock.now() + ms;
      machine.slept += ms;
    },
    isAsleep: () => machine.wakesAt > clock.now(),
    now: () => wallOf(machine),
  };
}
