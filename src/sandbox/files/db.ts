import { JobTable } from '../world/job-table.ts';
import type { Store } from '../world/options.ts';
import type { JobRecord, OrderRecord } from '../world/records.ts';
import type { State } from '../world/state.ts';

/** Another number makes older accounts start afresh. */
const FORMAT = 2;

/** Ms between a change and its writing: a burst of changes is one write. */
const WRITE_BEHIND = 100;

/** Ms after which the account is written although nothing changed, so that a kill loses little time. */
const HEARTBEAT = 30_000;

type Kept = Omit<State, 'jobs' | 'orders'> & { jobs: JobRecord[]; orders: OrderRecord[] };

function serialise(state: State, now: number): string {
  const kept: Kept = {
    ...state,
    jobs: [...state.jobs.values()],
    orders: [...state.orders.values()],
  };
  return JSON.stringify({ format: FORMAT, savedAt: now, kept });
}

/**
 * The state that a text holds, moved to the present: while the sandbox was not running its clock stood
 * still, so every instant moves by the pause and nothing is approved overnight. Undefined for another
 * format or a torn file: an account that cannot be read starts afresh, and its epoch says so.
 */
export function deserialise(text: string, now: number): State | undefined {
  try {
    // Written by `serialise` alone, in this same format.
    const { format, savedAt, kept } = JSON.parse(text) as {
      format: number;
      savedAt: number;
      kept: Kept;
    };
    if (format !== FORMAT) return undefined;
    shiftInstants(kept, Math.max(0, now - savedAt));
    return {
      ...kept,
      jobs: new JobTable(kept.jobs),
      orders: new Map(kept.orders.map((order) => [order.order_id, order])),
    };
  } catch {
    return undefined;
  }
}

/** Moves every `at` in place, in whole seconds so that times on the wire keep their distances. */
function shiftInstants(value: unknown, pause: number): void {
  const whole = Math.floor(pause / 1000) * 1000;
  const shift = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    if ('at' in one && typeof one.at === 'number') one.at += whole;
    Object.values(one).forEach(shift);
  };
  shift(value);
}

export interface Writer {
  /** The state has changed: write it soon. */
  changed: () => void;
  /** Writes if the last writing is long ago. */
  beat: () => void;
  /** Writes now what is unwritten, or in any case to fix the time of stopping. */
  close: () => Promise<void>;
}

/** Writes the state behind its changes, one writing at a time; nothing where `read` gives none. */
export function openWriter(store: Store, read: () => State | undefined, now: () => number): Writer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();
  let writtenAt = now();

  const save = async () => {
    const state = read();
    if (state) await store.save(serialise(state, now()));
  };
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    writtenAt = now();
    writing = writing.then(save);
    return writing;
  };
  const changed = () => {
    timer ??= setTimeout(() => void write(), WRITE_BEHIND);
  };
  return {
    changed,
    beat: () => {
      if (now() - writtenAt >= HEARTBEAT) changed();
    },
    close: async () => {
      await write();
      await store.close?.();
    },
  };
}
