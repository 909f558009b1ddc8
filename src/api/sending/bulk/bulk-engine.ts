import { jobTitle } from '#lib/job-title.ts';
import type { Release } from '../outbox/outbox-locks.ts';
import { problemOf } from './bulk-failures.ts';
import { createLedger } from './bulk-ledger.ts';
import { nextTask, orphaned, resumed } from './bulk-machine.ts';
import { type Ask, createTasks } from './bulk-tasks.ts';
import type { BulkTools } from './bulk-tools.ts';
import type { Bulk, BulkEntry, BulkRun } from './bulk-types.ts';

/** In characters: as much as a line of the ledger shows. */
const TITLE = 100;

/**
 * Carries out the run of one account by the rules of `bulk-machine.ts`, one call after the other. What
 * stands is in the store, at every moment; here is only whether this tab runs it.
 */
export function createBulk(tools: BulkTools): Bulk {
  const { store, claim, now } = tools;
  const ledger = createLedger(tools);
  const tasks = createTasks(tools, ledger);
  const asks = new Map<string, Ask>();
  let owned: Release | undefined;
  let isTaking = false;
  let working = Promise.resolve();
  let awaiting: AbortController | undefined;
  let isClosed = false;
  let seen: BulkRun | undefined;
  /** The run that begins here, while it is not on disk. */
  let beginning: string | undefined;
  const listeners = new Set<() => void>();
  let rouse = () => {};

  /** Until then, or until somebody does something. */
  const rest = (until: number | undefined) =>
    new Promise<void>((resolve) => {
      const forget = until === undefined ? () => {} : tools.wake(until, resolve);
      rouse = () => {
        forget();
        resolve();
      };
    });

  /** The next thing, and whoever waits in front of an image comes first. */
  async function advance(run: BulkRun) {
    for (const [jobId, ask] of asks) {
      asks.delete(jobId);
      return tasks.fulfil(run, jobId, ask);
    }
    const task = nextTask(run, now());
    return task.do === 'rest' ? rest(task.until) : tasks.carryOut(run, task);
  }

  /** One thing after the other, until it is over or stopped. */
  async function work(id: string) {
    for (let run = ledger.going(id); run; run = ledger.going(id)) {
      try {
        await advance(run);
      } catch (error) {
        const problem = problemOf(error);
        void ledger.change(id, (its) => ({ ...its, is: 'stopped', problem }));
      }
    }
    // What was typed and has not gone.
    void ledger.mark(id, [...asks.keys()], () => ({ is: 'unsent' }));
    asks.clear();
  }

  /** Makes a run of what stands, if no other tab has one, and carries it out. */
  async function take(make: (known: BulkRun | undefined) => BulkRun | undefined) {
    if (isTaking) return;
    isTaking = true;
    // The last call of a run that was put away may still be on its way.
    await working;
    const release = await claim.take(new AbortController().signal);
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
  /** Who has the lock next reads the disk: what was written last must be there first. */
  async function workAs(made: BulkRun, release: Release) {
    // Shown from then on: what was seen to begin does not vanish with the browser.
    await store.write(made);
    beginning = undefined;
    for (const listener of listeners) listener();
    // Somebody may want it to go on in the very moment it stops.
    do {
      await work(made.id);
    } while (ledger.going(made.id));
    owned = undefined;
    await store.flush();
    release();
  }

  /** Where a run has lost its tab it stands still, until somebody wants it to go on. */
  async function takeUp() {
    awaiting = new AbortController();
    try {
      const release = await claim.wait(awaiting.signal);
      const left = await store.fresh();
      if (left?.is === 'running' && !isClosed) await store.write(orphaned(left, now()));
      release();
    } catch {
      // Its tab has brought it to its end.
    } finally {
      awaiting = undefined;
      // Another one may have begun meanwhile.
      watch();
    }
  }

  const isElsewhere = () => store.read()?.is === 'running' && !owned;
  const sync = () => {
    const run = store.read();
    // The store tells of everything that is kept.
    if (run === seen) return;
    seen = run;
    rouse();
    watch();
  };
  const watch = () => {
    if (!isElsewhere()) awaiting?.abort();
    else if (!awaiting && !isTaking && !isClosed) void takeUp();
  };
  const unsubscribe = store.subscribe(sync);
  // A large one is not read before it is needed.
  void store.fresh();

  /** The run, where this tab may steer it. */
  const mine = () => (owned ? store.read() : undefined);
  /** The same, where this one waits for its image's text. */
  const inTray = (jobId: string) => {
    const left = mine();
    const found = left?.entries.find((entry) => entry.jobId === jobId);
    return found?.state.is === 'captcha' ? left : undefined;
  };
  const entryOf = (job: Parameters<Bulk['start']>[1][number]): BulkEntry => {
    const version = tools.versionOf(job.job_id);
    const title = jobTitle(job).text.slice(0, TITLE);
    return { jobId: job.job_id, title, state: { is: 'waiting' }, ...(version && { version }) };
  };

  sync();
  return {
    snapshot: () => {
      const run = store.read();
      return run?.id === beginning ? undefined : run;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      const stop = store.subscribe(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    isElsewhere,
    start: (decision, jobs) => {
      const isOver = (known: BulkRun | undefined) => !known || known.is === 'done';
      if (isTaking || !isOver(store.read())) throw new Error('Another run is not over');
      // Each once, however it was chosen.
      const entries = [...new Map(jobs.map((job) => [job.job_id, entryOf(job)])).values()];
      const id = tools.newId();
      const made: BulkRun = { id, decision, startedAt: now(), entries, is: 'running' };
      void take((known) => (isOver(known) ? made : undefined));
    },
    stop: () => {
      const left = mine();
      if (left && ledger.going(left.id))
        void ledger.change(left.id, (its) => ({ ...its, is: 'stopped' }));
    },
    resume: () => {
      const goOn = (known: BulkRun | undefined) =>
        known?.is === 'stopped' ? resumed(known, now()) : undefined;
      const left = mine();
      // Its last call may still be on its way.
      if (left) void ledger.change(left.id, (its) => goOn(its) ?? its);
      else void take(goOn);
    },
    answer: (jobId, text) => {
      const left = inTray(jobId);
      if (!left || text.trim() === '') return;
      asks.set(jobId, { is: 'answer', text: text.trim() });
      // It leaves the tray at once.
      void ledger.mark(left.id, [jobId], () => ({ is: 'send' }));
    },
    newImage: (jobId) => {
      if (!inTray(jobId)) return;
      asks.set(jobId, { is: 'image' });
      rouse();
    },
    skip: (jobId) => {
      const left = mine();
      if (left) void ledger.mark(left.id, [jobId], () => ({ is: 'skip' }));
    },
    putAway: () => {
      if (store.read()?.is !== 'running') void store.remove();
    },
    close: () => {
      isClosed = true;
      ledger.close();
      unsubscribe();
      awaiting?.abort();
      rouse();
      const release = owned;
      owned = undefined;
      if (release) void store.flush().then(release);
    },
  };
}
