import type { Entry } from '#api/sending/outbox/entry.ts';
import type { TabLocks } from '#api/sending/tab-locks.ts';
import { createOutboxStore, type OutboxStore } from '#api/sending/outbox/outbox-store.ts';
import type { Heard, OutboxEngine, Taken } from '#api/sending/outbox/outbox-types.ts';
import { createOutbox } from '#api/sending/outbox/outbox.ts';
import { createStore } from '#store/create-store.ts';
import { createTabQueue, never } from './dying-tabs.ts';
import { createHandClock } from './hand-clock.ts';
import { createDisk } from '../simulation/disk.ts';
import { createToldGengo } from './told-gengo.ts';

const START = Date.UTC(2026, 10, 22, 12);

interface Tab {
  engine: OutboxEngine;
  store: OutboxStore;
  forget: () => Promise<void>;
  die: () => void;
}

/** What the tabs of a browser share, and what happens to it. */
interface Shared {
  disk: ReturnType<typeof createDisk>;
  clock: ReturnType<typeof createHandClock>;
  gengo: ReturnType<typeof createToldGengo>;
  queues: Map<string, ReturnType<typeof createTabQueue>>;
  tabs: Set<Tab>;
  undone: Heard[];
  steps: string[];
  lives: number;
  drift: number;
  isFull: boolean;
  isTimeKnown: boolean;
  isOnline: boolean;
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
}

/**
 * A browser with several tabs and a Gengo of one's own: a clock that is set by hand, one disk, locks that die
 * with their tab, and a log of what Gengo took.
 */
export function createBrowser() {
  const gengo = createToldGengo();
  const clock = createHandClock(settle);
  const shared: Shared = {
    disk: createDisk(),
    clock,
    gengo,
    queues: new Map(),
    tabs: new Set(),
    undone: [],
    steps: [],
    lives: 0,
    drift: 0,
    isFull: false,
    isTimeKnown: true,
    isOnline: true,
  };
  const { disk, tabs, undone, steps } = shared;
  const { status, version, sent, taken, keepalive, fate, hang } = gengo;
  return {
    openTab: () => openTab(shared),
    disk,
    /** What tabs heard of an Undo that they asked of another. */
    undone,
    /** How decisions ended. */
    steps,
    fill: (is: boolean) => {
      shared.isFull = is;
    },
    /** From now on nobody hears what time it is for Gengo. */
    forgetTime: () => {
      shared.isTimeKnown = false;
    },
    /** What stands on disk, as a new tab would read it. */
    kept: (): Entry[] =>
      [...disk.parts.main.values()].flatMap(({ key, value }) =>
        key.startsWith('account:outbox:') && value !== undefined ? [value as Entry] : [],
      ),
    sent,
    taken,
    keepalive,
    status,
    version,
    settle,
    now: clock.now,
    fate,
    hang,
    answer: async () => {
      gengo.answer();
      await settle();
    },
    setOnline: async (is: boolean) => {
      shared.isOnline = is;
      if (is) for (const tab of tabs) tab.engine.online();
      await settle();
    },
    /** Time passes, and every timer that comes due is called at its time. */
    pass: async (ms: number) => {
      await clock.pass(ms);
      await settle();
    },
    /** The computer sleeps: no timer is called. */
    sleep: (ms: number) => {
      clock.sleep(ms);
      shared.drift += ms;
    },
  };
}

async function openTab(shared: Shared): Promise<Tab> {
  const { disk, tabs, queues } = shared;
  shared.lives += 1;
  const life = { name: `life ${shared.lives}`, isAlive: true };
  // What a dead tab would still write does not reach the disk.
  const engine = disk.engine(life.name, async (write) => {
    if (!life.isAlive) await never();
    if (shared.isFull) throw new Error('full');
    write();
  });
  const store = createStore({ engine });
  await store.ready;
  const tab: Tab = {
    engine: {} as OutboxEngine, // replaced below: its tools name the tab
    store: createOutboxStore(store, 'account'),
    forget: () => store.forget('account:'),
    die: () => {
      life.isAlive = false;
      engine.close();
      tabs.delete(tab);
      for (const queue of queues.values()) queue.end(tab);
    },
  };
  tab.engine = outboxOf(shared, tab, life);
  tabs.add(tab);
  await settle();
  return tab;
}

function outboxOf(
  shared: Shared,
  tab: Tab,
  life: { name: string; isAlive: boolean },
): OutboxEngine {
  const { clock, gengo, tabs, steps, undone } = shared;
  return createOutbox({
    store: tab.store,
    locks: locksOf(shared, tab),
    life: life.name,
    now: clock.now,
    gengo: () => (shared.isTimeKnown ? START + clock.now() : undefined),
    drift: () => shared.drift,
    wake: (at, call) => clock.wake(at, () => life.isAlive && call()),
    isOnline: () => shared.isOnline,
    bodyOf: ({ decision }) => decision,
    send: (entry, isKept) => gengo.send(entry, isKept, () => life.isAlive),
    read: async (entry) => {
      if (!shared.isOnline) throw new Error('offline');
      return gengo.read(entry);
    },
    tell: async (command) => {
      for (const other of tabs) {
        const heard = other === tab ? undefined : other.engine.hear(command);
        if (heard) return heard;
      }
      return 'unanswered';
    },
    onStep: (_before, _after, end) => {
      if (end) steps.push(end);
    },
    onUndoElsewhere: (_entry, heard) => undone.push(heard),
  });
}

/** The locks of the translations, as one tab knows them. */
const locksOf =
  ({ queues }: Shared, tab: Tab): TabLocks =>
  (jobId) => {
    const queue = queues.get(jobId) ?? createTabQueue();
    queues.set(jobId, queue);
    const { wait } = queue.of(tab);
    return { wait, take: (signal) => wait(signal).catch(() => undefined) };
  };

/** Asking for corrections, as somebody takes it. */
export const taking = (jobId: string, changes: Partial<Taken> = {}): Taken => ({
  jobId,
  decision: { action: 'revise', comment: 'Shorter, please.' },
  title: `Translation ${jobId}`,
  source: 'en',
  target: 'de',
  version: 'revision:1',
  seconds: 8,
  ...changes,
});
