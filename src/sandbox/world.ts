import { deserialise, openWriter } from './files/db.ts';
import { parseFaults, type InjectedFault } from './http/faults.ts';
import type { LogEntry } from './http/log.ts';
import { DEFAULTS, type SandboxOptions } from './world/options.ts';
import { plant } from './plant/plant.ts';
import type { State } from './world/state.ts';
import { advance, plan, schedule } from './translator/pace.ts';

/** The one account with its clock, faults and log: what every door of the sandbox works on. */
export interface World {
  readonly state: State;
  readonly options: SandboxOptions;
  readonly now: () => number;
  /** Sets the clock; it runs on from there. */
  setClock: (now: number) => void;
  faults: readonly InjectedFault[];
  log: LogEntry[];
  /** Where browsers reach the files, if not where the calls come in. */
  publicOrigin: string | undefined;
  /** Brings the account up to the present. */
  advance: () => void;
  /** The account has changed and wants writing. */
  changed: () => void;
  /** Starts the account afresh, on the options it was made with and these. */
  restart: (overrides: Partial<SandboxOptions>) => void;
  /** Writes what is unwritten. */
  close: () => Promise<void>;
}

/** Opens the kept account, or a fresh one where there is none. */
export async function openWorld(given: Partial<SandboxOptions>): Promise<World> {
  const base: SandboxOptions = { ...DEFAULTS, ...given };
  let options = base;
  let offset = 0;
  const now = () => options.now() + offset;

  // A hundred thousand translations would take a second to write after each change: they are made anew.
  const isKept = () => options.scenario !== 'large';
  const kept = isKept() ? await base.store?.load() : undefined;
  const known = kept === undefined ? undefined : deserialise(kept, now());
  if (kept !== undefined && !known) await base.store?.setAside?.();
  let state = known ?? plant(options, now(), 1);
  if (state.speed !== options.speed) replan(state, options, now());
  const writer = base.store && openWriter(base.store, () => (isKept() ? state : undefined), now);
  if (!known) writer?.changed();

  const world: World = {
    get state() {
      return state;
    },
    get options() {
      return options;
    },
    now,
    setClock: (to) => {
      offset = to - options.now();
    },
    faults: parseFaults(options.faults) ?? [],
    log: [],
    publicOrigin: undefined,
    advance: () => {
      if (advance(state, now(), options)) writer?.changed();
      else writer?.beat();
    },
    changed: () => writer?.changed(),
    restart: (overrides) => {
      options = { ...base, ...overrides };
      state = plant(options, now(), state.lives + 1);
      world.faults = parseFaults(options.faults) ?? [];
      world.log = [];
      writer?.changed();
    },
    close: async () => writer?.close(),
  };
  return world;
}

/** The translator now works at another speed than the kept account was planned with. */
function replan(state: State, options: SandboxOptions, now: number): void {
  state.speed = options.speed;
  for (const job of state.jobs.values()) {
    schedule(state, job, plan(job, now, options));
  }
}
