import { type BulkEvent, stepAll } from './bulk-machine.ts';
import type { BulkTools } from './bulk-tools.ts';
import type { BulkEntry, BulkRun } from './bulk-types.ts';

/** What a tab that runs it reads and writes of a run, as long as that is the one that stands. */
export interface Ledger {
  /** The run, while it goes on. */
  going: (id: string) => BulkRun | undefined;
  /** Those in a state, oldest first. */
  at: (id: string, is: BulkEntry['state']['is']) => readonly string[];
  /** True when it is on disk; false too for a run that stands no more. */
  change: (id: string, next: (run: BulkRun) => BulkRun) => Promise<boolean>;
  /** Each of them has had its event. */
  mark: (
    id: string,
    jobIds: readonly string[],
    event: (jobId: string) => BulkEvent,
  ) => Promise<boolean>;
  /** From now on nothing goes on here, and nothing is written. */
  close: () => void;
}

export function createLedger({ store, now }: Pick<BulkTools, 'store' | 'now'>): Ledger {
  let isClosed = false;
  /** Undefined once it was put away or forgotten, with everything else on this device. */
  const standing = (id: string) => {
    const run = store.read();
    return !isClosed && run?.id === id ? run : undefined;
  };
  const change: Ledger['change'] = (id, next) => {
    const run = standing(id);
    return run ? store.write(next(run)) : Promise.resolve(false);
  };
  return {
    going: (id) => {
      const run = standing(id);
      return run?.is === 'running' ? run : undefined;
    },
    at: (id, is) =>
      standing(id)
        ?.entries.filter(({ state }) => state.is === is)
        .map(({ jobId }) => jobId) ?? [],
    change,
    mark: (id, jobIds, event) => {
      const events = new Map(jobIds.map((jobId) => [jobId, event(jobId)]));
      return events.size > 0
        ? change(id, (run) => stepAll(run, events, now()))
        : Promise.resolve(true);
    },
    close: () => {
      isClosed = true;
    },
  };
}
