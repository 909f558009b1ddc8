import type { QueryClient } from '@tanstack/react-query';
import { keepArchived } from '../../job/archived.ts';
import type { Store } from '#store/store.ts';
import { afterDecision } from '../../job/after-lost.ts';
import { makeStale, TOUCHED_BY_MONEY } from '../../wire/change.ts';
import { gengoNow } from '../../wire/gengo-time.ts';
import { decideMany, readMany } from '../../job/group-actions.ts';
import { shelfOf } from '../../job/job-shelf.ts';
import { jobQuery } from '../../job/jobs.ts';
import { isPending } from '../outbox/entry.ts';
import { canHold, CLAIMS_OF_PAGE, createClaims } from '../outbox/outbox-locks.ts';
import { createOutboxStore } from '../outbox/outbox-store.ts';
import { textVersionOf } from '../outbox/version.ts';
import type { Job } from '../../schema/job.ts';
import { createBulk } from './bulk-engine.ts';
import { createBulkStore, createPageLedger } from './bulk-store.ts';
import type { Bulk, BulkRun } from './bulk-types.ts';

interface Surroundings {
  account: string;
  client: QueryClient;
  store: Store;
}

const opened = new WeakMap<QueryClient, Map<string, Bulk>>();

/** The account's one bulk in this page: a run goes on while people walk from page to page. */
export function bulkOf(surroundings: Surroundings): Bulk {
  const { account, client } = surroundings;
  const known = opened.get(client) ?? new Map<string, Bulk>();
  opened.set(client, known);
  const bulk = known.get(account) ?? openBulk(surroundings);
  known.set(account, bulk);
  return bulk;
}

/** Decides on many translations of an account, in this browser. */
function openBulk({ account, client, store }: Surroundings): Bulk {
  const isShared = canHold(store);
  const claims = isShared ? createClaims(navigator.locks, account) : CLAIMS_OF_PAGE;
  const held = createOutboxStore(store, account);
  const shelf = shelfOf(client);
  // Without locks nothing may outlive the page: nobody could tell which tab runs it.
  const ledger = isShared ? createBulkStore(store, account) : createPageLedger();

  const bulk = createBulk({
    store: ledger,
    claim: {
      take: (signal) => claims.take(NAME, signal),
      wait: (signal) => claims.wait(NAME, signal),
    },
    now: () => performance.now(),
    gengo: gengoNow,
    wake: (at, call) => {
      const timer = setTimeout(call, Math.max(0, at - performance.now()));
      return () => clearTimeout(timer);
    },
    newId: () => crypto.getRandomValues(new Uint32Array(3)).join('-'),
    send: decideMany,
    read: async (jobIds) => {
      const jobs = await readMany(jobIds);
      show(client, [...jobs.values()]);
      return jobs;
    },
    isHeld: (jobId) => {
      const entry = held.read(jobId);
      return entry !== undefined && isPending(entry);
    },
    versionOf: (jobId) => {
      const job = shelf.get(jobId);
      return job && textVersionOf(job);
    },
    onDone: (jobIds, decision) => {
      if (decision.action === 'archive') keepArchived(store, account, jobIds);
      const known = jobIds.flatMap((jobId) => shelf.get(jobId) ?? []);
      show(
        client,
        known.map((job) => afterDecision(job, decision)),
      );
    },
    onEnd: (run) => makeStale(client, [touchedBy(run), ...TOUCHED_BY_MONEY]),
  });

  return {
    ...bulk,
    close: () => {
      opened.get(client)?.delete(account);
      bulk.close();
    },
  };
}

/** Beside the claims of translations, whose names are numbers. */
const NAME = 'bulk';

/** What stands now, wherever it is shown. */
function show(client: QueryClient, jobs: readonly Job[]): void {
  shelfOf(client).put(jobs);
  for (const job of jobs) {
    const { queryKey } = jobQuery(job.job_id);
    if (client.getQueryData(queryKey)) client.setQueryData(queryKey, job);
  }
}

/** As `touchedByJob`, of all of them: their versions' texts never change. */
function touchedBy({ entries }: BulkRun) {
  const ids = new Set(entries.map(({ jobId }) => jobId));
  return {
    predicate: ({ queryKey: [of, id, more] }: { queryKey: readonly unknown[] }) =>
      of === 'job' && typeof id === 'string' && ids.has(id) && more !== 'revisions',
  };
}
