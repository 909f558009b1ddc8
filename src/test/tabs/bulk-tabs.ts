import { onTestFinished } from 'vitest';
import { createBulk } from '#api/sending/bulk/bulk-engine.ts';
import { createBulkStore } from '#api/sending/bulk/bulk-store.ts';
import type { Bulk, BulkRun } from '#api/sending/bulk/bulk-types.ts';
import { decideMany, readMany } from '#api/job/group-actions.ts';
import { createStore } from '#store/create-store.ts';
import type { SandboxOptions } from '#sandbox/world/options.ts';
import { type Client, HOUR, jobOf, START } from '#sandbox/test-client.ts';
import { createTabQueue, livingIn, never } from './dying-tabs.ts';
import { createHandClock } from './hand-clock.ts';
import { withAccount } from '../in-process.ts';
import { watchFetches } from '../settle.ts';
import { createDisk } from '../simulation/disk.ts';

interface Tab {
  bulk: Bulk;
  isAlive: boolean;
  /** What the caches were told: of translations that are done, and of runs that stand still. */
  done: string[];
  ends: BulkRun['is'][];
}

/** One call that decided something, as Gengo has it. */
interface Decided {
  method: string;
  path: string;
  code?: number;
  fault?: string;
  args: { data?: { job_ids?: readonly (number | { job_id: number })[] } };
}

/**
 * A browser with several tabs on an account with so many deliveries: one disk, locks that die with their
 * tab, a clock set by hand. Gengo is the sandbox behind the real proxy.
 */
export async function withBulk(count: number, options: Partial<SandboxOptions> = {}) {
  const account = await withAccount({ speed: 60, ...options });
  const { client } = account;
  const ids = await deliver(client, count);
  const settle = watchFetches();
  const clock = createHandClock(settle);
  const shared: Shared = {
    disk: createDisk(),
    clock,
    queue: createTabQueue(),
    held: new Set(),
    versions: new Map(),
    tabs: [],
    runs: 0,
    onSent: () => {},
  };
  const { disk, queue, held, versions, tabs } = shared;
  onTestFinished(() => {
    for (const { bulk } of tabs) bulk.close();
  });
  const decisions = () => decisionsIn(client);
  return {
    ...account,
    ids,
    held,
    versions,
    isKept: () => disk.parts.main.has('account:bulk'),
    openTab: async (): Promise<Tab> => {
      const tab = await openTab(shared);
      await settle();
      return tab;
    },
    settle,
    decisions,
    jobsOf: (some: readonly string[]) =>
      some.map((id) => ({ job_id: id, slug: `Job ${id}`, body_src: 'Text' })),
    /** Which translations Gengo decided on, each as often as it did. */
    decided: async () => (await decisions()).filter(({ code }) => code === 0).flatMap(namedBy),
    /** Called after each sending, before its tab hears what came of it. */
    whenSent: (call: () => void) => {
      shared.onSent = call;
    },
    /** Somebody decides elsewhere. */
    approveElsewhere: async (some: readonly string[]) => {
      for (const id of some) await client.put(`translate/job/${id}`, { action: 'approve' });
    },
    statusOf: async (id: string) => (await jobOf(client, Number(id))).status,
    kill: async (tab: Tab) => {
      tab.isAlive = false;
      tabs.find((one) => one === tab)?.die();
      queue.end(tab);
      await settle();
    },
    /** Time passes, and each timer is called at its time. */
    pass: clock.pass,
  };
}

/** What the tabs of a browser share, and what happens in it. */
interface Shared {
  disk: ReturnType<typeof createDisk>;
  clock: ReturnType<typeof createHandClock>;
  queue: ReturnType<typeof createTabQueue>;
  held: Set<string>;
  versions: Map<string, string>;
  tabs: (Tab & { die: () => void })[];
  runs: number;
  onSent: () => void;
}

async function openTab(shared: Shared): Promise<Tab> {
  const { disk, clock, queue, held, versions, tabs } = shared;
  const tab = { isAlive: true, done: [] as string[], ends: [] as BulkRun['is'][] };
  const living = livingIn(tab);
  // What a dead tab would still write does not reach the disk.
  const engine = disk.engine(`tab ${tabs.length + 1}`, async (write) => {
    if (!tab.isAlive) await never();
    write();
  });
  const kept = createStore({ engine });
  await kept.ready;
  const lock = queue.of(tab);
  const now = () => START + clock.now();
  const bulk = createBulk({
    store: createBulkStore(kept, 'account'),
    lock: { take: living(lock.take), wait: living(lock.wait) },
    now,
    wake: (at, call) => clock.wake(at - START, call),
    newId: () => `run-${(shared.runs += 1)}`,
    send: living(async (jobIds, decision, captcha) => {
      try {
        await decideMany(jobIds, decision, captcha);
      } finally {
        shared.onSent();
      }
    }),
    read: living(readMany),
    isHeld: (jobId) => held.has(jobId),
    versionOf: (jobId) => versions.get(jobId),
    onDone: (jobIds) => tab.done.push(...jobIds),
    onEnd: ({ is }) => tab.ends.push(is),
  });
  const whole = Object.assign(tab, { bulk, die: engine.close });
  tabs.push(whole);
  return whole;
}

/** Every call that would have changed something, oldest first. */
async function decisionsIn(client: Client): Promise<Decided[]> {
  const { log } = await client.control('log');
  // The log's shape has its own tests.
  const calls = log as Decided[];
  return calls.filter(({ method }) => method === 'PUT' || method === 'DELETE');
}

/** Orders so many short jobs and lets the translator deliver them; their ids, oldest first. */
async function deliver(client: Client, count: number): Promise<string[]> {
  const jobs = Array.from({ length: count }, (_, index) => ({
    type: 'text',
    body_src: `Hut ${index}`,
    lc_src: 'en',
    lc_tgt: 'ja',
    tier: 'standard',
  }));
  await client.post('translate/jobs', { jobs });
  client.wait(HOUR);
  client.sandbox.tick();
  const { response } = await client.get('translate/jobs', { timestamp_after: 0 });
  // The list's shape has its own tests.
  return (response as { job_id: number }[]).map(({ job_id }) => String(job_id)).toReversed();
}

/** The translations that a call decides on. */
export const namedBy = ({ path, args }: Decided): string[] =>
  path === 'translate/jobs'
    ? (args.data?.job_ids ?? []).map((one) => String(typeof one === 'number' ? one : one.job_id))
    : [path.split('/').at(-1) ?? ''];

/** How many entries of a run are in each state. */
export function tally(run: BulkRun | undefined): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of run?.entries ?? []) counts[state.is] = (counts[state.is] ?? 0) + 1;
  return counts;
}
