import type { Release } from '../tab-locks.ts';
import type { Ledger } from './bulk-ledger.ts';
import { orphaned } from './bulk-machine.ts';
import type { BulkTools } from './bulk-tools.ts';
import type { BulkRun } from './bulk-types.ts';
import type { BulkWorker } from './bulk-worker.ts';

interface Parts {
  ledger: Ledger;
  worker: BulkWorker;
  /** A run that began here is on the disk. */
  onBegun: () => void;
}

/** Which tab runs the account's run: this one, or another one whose lock is waited for. */
export function createBulkOwner(tools: BulkTools, { ledger, worker, onBegun }: Parts) {
  const { store, lock } = tools;
  let owned: Release | undefined;
  let isTaking = false;
  let working = Promise.resolve();
  let awaiting: AbortController | undefined;
  let isClosed = false;
  /** The run that begins here, while it is not on disk. */
  let beginning: string | undefined;

  const isElsewhere = () => store.read()?.is === 'running' && !owned;

  /** Makes a run of what stands, if no other tab has one, and carries it out. */
  async function take(make: (known: BulkRun | undefined) => BulkRun | undefined): Promise<void> {
    if (isTaking) return;
    isTaking = true;
    // The last call of a run that was put away may still be on its way.
    await working;
    const release = await lock.take(new AbortController().signal);
    isTaking = false;
    if (!release) return watch();
    const known = await store.fresh();
    const made = isClosed ? undefined : make(known);
    if (!made) return release();
    if (made.id !== known?.id) beginning = made.id;
    owned = release;
    working = workAs(made, release);
    await working;
    watch();
    tools.onEnd(store.read() ?? made);
  }

  /** The tab that has the lock next reads the disk: what was written last must be there first. */
  async function workAs(made: BulkRun, release: Release) {
    // Shown from then on: what was seen to begin does not vanish with the browser.
    await store.write(made);
    beginning = undefined;
    onBegun();
    // Its person may want it to go on in the very moment it stops.
    do {
      await worker.work(made.id);
    } while (ledger.going(made.id));
    owned = undefined;
    await store.flush();
    release();
  }

  /** Where a run has lost its tab it stands still, until its person wants it to go on. */
  async function takeUp() {
    awaiting = new AbortController();
    try {
      const release = await lock.wait(awaiting.signal);
      const left = await store.fresh();
      if (left?.is === 'running' && !isClosed) await store.write(orphaned(left, tools.now()));
      release();
    } catch {
      // Its tab has brought it to its end.
    } finally {
      awaiting = undefined;
      // Another one may have begun meanwhile.
      watch();
    }
  }

  /** Waits for the lock while another tab runs the run, and no longer. */
  function watch(): void {
    if (!isElsewhere()) awaiting?.abort();
    else if (!awaiting && !isTaking && !isClosed) void takeUp();
  }

  return {
    take,
    watch,
    isElsewhere,
    isTaking: (): boolean => isTaking,
    isBeginning: (id: string): boolean => id === beginning,
    /** The run, where this tab may steer it. */
    mine: (): BulkRun | undefined => (owned ? store.read() : undefined),
    close: (): void => {
      isClosed = true;
      awaiting?.abort();
      worker.rouse();
      const release = owned;
      owned = undefined;
      if (release) void store.flush().then(release);
    },
  };
}
