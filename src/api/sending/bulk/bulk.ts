import type { QueryClient } from '@tanstack/react-query';
import { keepArchived } from '../../job/here/archived.ts';
import { afterDecision } from '../../job/lost-answer.ts';
import { makeStale, TOUCHED_BY_MONEY } from '../../wire/change.ts';
import { isRecorded } from '../../account/config.ts';
import { keepDecided } from '../../job/here/decided-here.ts';
import { decideMany, readMany } from '../../job/group-actions.ts';
import { jobCacheOf } from '../../job/job-cache.ts';
import { jobQuery } from '../../job/jobs.ts';
import type { Says } from '../outbox/entry.ts';
import { type OfAccount, perAccount } from '../per-account.ts';
import { saidOf } from '../said.ts';
import { canHold, tabLocksOf } from '../tab-locks.ts';
import { createOutboxStore, isTaken } from '../outbox/outbox-store.ts';
import { textVersionOf } from '../../job/version.ts';
import type { Job } from '../../schema/job.ts';
import { createBulk } from './bulk-engine.ts';
import { createBulkStore, createPageLedger } from './bulk-store.ts';
import type { BulkTools } from './bulk-tools.ts';
import type { Bulk, BulkRun, OpenIn } from './bulk-types.ts';

/** The account's one run of many decisions in this page: it goes on while people walk from page to page. */
export const bulkOf = perAccount((of: OfAccount, forget): Bulk => {
  const bulk = createBulk(browserTools(of));
  return {
    ...bulk,
    close: () => {
      forget();
      bulk.close();
    },
  };
});

/** What a run needs of this browser. */
function browserTools({ account, client, store }: OfAccount): BulkTools {
  const held = createOutboxStore(store, account);
  const cache = jobCacheOf(client);
  return {
    // Without locks nothing may outlive the page: no tab could tell which one runs it.
    store: canHold(store) ? createBulkStore(store, account) : createPageLedger(),
    // Beside the locks of translations, whose names are numbers.
    lock: tabLocksOf(store, account)('bulk'),
    now: () => performance.now(),
    wake: (at, call) => {
      const timer = setTimeout(call, Math.max(0, at - performance.now()));
      return () => clearTimeout(timer);
    },
    newId: () => crypto.getRandomValues(new Uint32Array(3)).join('-'),
    send: async (jobIds, decision, captcha, open) =>
      decideMany(jobIds, decision, captcha, await envelopeFor(client, jobIds, open)),
    read: async (jobIds) => {
      const jobs = await readMany(jobIds);
      show(client, [...jobs.values()]);
      return jobs;
    },
    isHeld: (jobId) => isTaken(held, jobId),
    versionOf: (jobId) => {
      const job = cache.get(jobId);
      return job && textVersionOf(job);
    },
    onDone: (jobIds, decision) => {
      if (decision.action === 'archive') keepArchived(store, account, jobIds);
      if (!isRecorded(client)) keepDecided(store, account, jobIds, decision);
      const known = jobIds.flatMap((jobId) => cache.get(jobId) ?? []);
      show(
        client,
        known.map((job) => afterDecision(job, decision)),
      );
    },
    onEnd: (run) => makeStale(client, [touchedBy(run), ...TOUCHED_BY_MONEY]),
  };
}

/** Adds what the record is told of each, as it was read last, where one is kept. */
async function envelopeFor(client: QueryClient, jobIds: readonly string[], openIn: OpenIn) {
  if (!isRecorded(client)) return undefined;
  const cache = jobCacheOf(client);
  const all = jobIds.map(async (jobId): Promise<[string, Says]> => {
    const [job, open] = [cache.get(jobId), openIn.get(jobId)];
    const said = job && (await saidOf(client, job));
    return [jobId, { ...said, ...(open && { open }) }];
  });
  const galley = Object.fromEntries(await Promise.all(all));
  return (data: unknown) => ({ data, galley });
}

/** What stands now, wherever it is shown. */
function show(client: QueryClient, jobs: readonly Job[]): void {
  jobCacheOf(client).put(jobs);
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
