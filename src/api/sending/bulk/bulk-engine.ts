import { createListeners } from '#lib/listeners.ts';
import { jobTitle } from '#lib/job-title.ts';
import { beginningOf } from '#lib/text/beginning.ts';
import { createLedger } from './bulk-ledger.ts';
import { resumed } from './bulk-machine.ts';
import { createBulkOwner } from './bulk-owner.ts';
import type { BulkTools } from './bulk-tools.ts';
import {
  type Bulk,
  type BulkDecision,
  type BulkEntry,
  type BulkRun,
  NotOver,
  type OpenIn,
} from './bulk-types.ts';
import { createBulkWorker } from './bulk-worker.ts';

/** In characters: as much as a line of the ledger shows. */
const TITLE = 100;

/**
 * Carries out the run of one account, one call after the other. What stands is in the store, at every moment; here is
 * only whether this tab runs it.
 */
export function createBulk(tools: BulkTools): Bulk {
  const { store, now } = tools;
  const ledger = createLedger(tools);
  const worker = createBulkWorker(tools, ledger);
  const begun = createListeners();
  const owner = createBulkOwner(tools, { ledger, worker, onBegun: begun.tell });
  let seen: BulkRun | undefined;

  const sync = () => {
    const run = store.read();
    // The store tells of everything that is kept.
    if (run === seen) return;
    seen = run;
    worker.rouse();
    owner.watch();
  };
  const unsubscribe = store.subscribe(sync);
  // A large one is not read before it is needed.
  void store.fresh();
  /** The run, where this tab may steer it and this translation waits for its image's text. */
  const inTray = (jobId: string) => {
    const left = owner.mine();
    const found = left?.entries.find((entry) => entry.jobId === jobId);
    return found?.state.is === 'captcha' ? left : undefined;
  };

  sync();
  return {
    snapshot: () => {
      const run = store.read();
      return run && owner.isBeginning(run.id) ? undefined : run;
    },
    subscribe: (listener) => {
      const stops = [begun.subscribe(listener), store.subscribe(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    isElsewhere: owner.isElsewhere,
    start: (decision, jobs, open) => {
      if (owner.isTaking() || !isOver(store.read())) throw new NotOver();
      const made = newRun(tools, decision, jobs, open);
      void owner.take((known) => (isOver(known) ? made : undefined));
    },
    stop: () => {
      const left = owner.mine();
      if (left && ledger.going(left.id))
        void ledger.change(left.id, (its) => ({ ...its, is: 'stopped' }));
    },
    resume: () => {
      const goOn = (known: BulkRun | undefined) =>
        known?.is === 'stopped' ? resumed(known, now()) : undefined;
      const left = owner.mine();
      // Its last call may still be on its way.
      if (left) void ledger.change(left.id, (its) => goOn(its) ?? its);
      else void owner.take(goOn);
    },
    answer: (jobId, text) => {
      const left = inTray(jobId);
      if (!left || text.trim() === '') return;
      worker.ask(jobId, { is: 'answer', text: text.trim() });
      // It leaves the tray at once.
      void ledger.mark(left.id, [jobId], () => ({ is: 'send' }));
    },
    newImage: (jobId) => {
      if (!inTray(jobId)) return;
      worker.ask(jobId, { is: 'image' });
      worker.rouse();
    },
    skip: (jobId) => {
      const left = owner.mine();
      if (left) void ledger.mark(left.id, [jobId], () => ({ is: 'skip' }));
    },
    putAway: () => {
      if (store.read()?.is !== 'running') void store.remove();
    },
    close: () => {
      ledger.close();
      unsubscribe();
      owner.close();
    },
  };
}

const isOver = (run: BulkRun | undefined): boolean => !run || run.is === 'done';

/** A run of these translations, each once, however it was chosen. */
function newRun(
  { newId, now, versionOf }: BulkTools,
  decision: BulkDecision,
  jobs: Parameters<Bulk['start']>[1],
  openIn: OpenIn = new Map(),
): BulkRun {
  const entryOf = (job: (typeof jobs)[number]): BulkEntry => {
    const version = versionOf(job.job_id);
    const open = openIn.get(job.job_id);
    const title = beginningOf(jobTitle(job).text, TITLE);
    return {
      jobId: job.job_id,
      title,
      state: { is: 'waiting' },
      ...(version && { version }),
      ...(open && { open }),
    };
  };
  const entries = [...new Map(jobs.map((job) => [job.job_id, entryOf(job)])).values()];
  return { id: newId(), decision, startedAt: now(), entries, is: 'running' };
}
