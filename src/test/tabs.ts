import type { Entry } from '#api/sending/outbox/entry.ts';
import type { Reading } from '#api/sending/outbox/machine.ts';
import type { TabLocks } from '#api/sending/tab-locks.ts';
import { createOutboxStore, type OutboxStore } from '#api/sending/outbox/outbox-store.ts';
import type { Heard, OutboxEngine, Taken } from '#api/sending/outbox/outbox-types.ts';
import { createOutbox } from '#api/sending/outbox/outbox.ts';
import { createStore } from '#store/create-store.ts';
import { createDisk } from './simulation/disk.ts';

/** A dead tab's code goes no further. */
const never = () => new Promise<never>(() => {});

const START = Date.UTC(2026, 10, 22, 12);

interface Tab {
  engine: OutboxEngine;
  store: OutboxStore;
  forget: () => Promise<void>;
  die: () => void;
}

/** One way in which a sending may go. */
export type Fate = 'ok' | 'lost-before' | 'lost-after' | Error;

/**
 * A browser with several tabs and a Gengo of one's own: a clock that is set by hand, one disk, locks that die
 * with their tab, and a log of what Gengo took.
 */
export function createBrowser() {
  const disk = createDisk();
  const queues = new Map<string, { tab: object; grant: () => void }[]>();
  const tabs = new Set<Tab>();
  let lives = 0;
  let drift = 0;
  const status = new Map<string, string>();
  const version = new Map<string, string>();
  /** Every sending as it left, and what Gengo took of them. */
  const sent: string[] = [];
  const taken: string[] = [];
  const undone: Heard[] = [];
  const steps: string[] = [];
  let isFull = false;
  let isTimeKnown = true;
  const keepalive: string[] = [];
  let timers: { at: number; call: () => void }[] = [];
  let now = 0;
  let online = true;
  let fates: Fate[] = [];
  /** Answers that somebody keeps back. */
  let hanging: 'sending' | 'reading' | undefined;
  let hung: (() => void)[] = [];

  const answered = (isHung: boolean) =>
    new Promise<void>((resolve) => {
      if (isHung) hung.push(resolve);
      else resolve();
    });

  const settle = async () => {
    for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
  };

  const locksOf =
    (tab: object): TabLocks =>
    (jobId) => {
      const wait = (signal: AbortSignal) =>
        new Promise<() => void>((resolve, reject) => {
          const queue = queues.get(jobId) ?? [];
          queues.set(jobId, queue);
          const leave = () => {
            const isFirst = queue[0] === place;
            const index = queue.indexOf(place);
            if (index >= 0) queue.splice(index, 1);
            if (isFirst) queue[0]?.grant();
          };
          const place = { tab, grant: () => resolve(leave) };
          signal.addEventListener('abort', () => {
            leave();
            reject(new Error('aborted'));
          });
          if (queue.push(place) === 1) place.grant();
        });
      return {
        wait,
        take: (signal) => wait(signal).catch(() => undefined),
      };
    };

  const gengo = (entry: Entry) => {
    const { jobId, decision } = entry;
    taken.push(jobId);
    status.set(jobId, decision.action === 'approve' ? 'approved' : 'revising');
  };

  async function openTab(): Promise<Tab> {
    let isAlive = true;
    lives += 1;
    const life = `life ${lives}`;
    // What a dead tab would still write does not reach the disk.
    const engine = disk.engine(life, async (write) => {
      if (!isAlive) await never();
      if (isFull) throw new Error('full');
      write();
    });
    const store = createStore({ engine });
    await store.ready;
    const tab: Tab = {
      engine: {} as OutboxEngine, // replaced below: its tools name the tab
      store: createOutboxStore(store, 'account'),
      forget: () => store.forget('account:'),
      die: () => {
        isAlive = false;
        engine.close();
        tabs.delete(tab);
        for (const queue of queues.values()) {
          const wasFirst = queue[0]?.tab === tab;
          for (const place of queue.filter((one) => one.tab === tab))
            queue.splice(queue.indexOf(place), 1);
          if (wasFirst) queue[0]?.grant();
        }
      },
    };
    tab.engine = createOutbox({
      store: tab.store,
      locks: locksOf(tab),
      life,
      now: () => now,
      gengo: () => (isTimeKnown ? START + now : undefined),
      drift: () => drift,
      wake: (at, call) => {
        const timer = { at, call: () => isAlive && call() };
        timers.push(timer);
        return () => {
          timers = timers.filter((one) => one !== timer);
        };
      },
      isOnline: () => online,
      send: async (entry, isKept) => {
        sent.push(entry.jobId);
        if (isKept) keepalive.push(entry.jobId);
        const fate = fates.shift() ?? 'ok';
        if (fate instanceof Error) throw fate;
        if (fate !== 'lost-before') gengo(entry);
        await answered(hanging === 'sending' || !isAlive);
        if (fate !== 'ok') throw new Error('connection lost');
      },
      read: async ({ jobId, version: known }): Promise<Reading> => {
        if (!online) throw new Error('offline');
        const reading = {
          status: status.get(jobId) ?? 'reviewable',
          version: version.get(jobId) ?? known,
        };
        await answered(hanging === 'reading');
        return reading;
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
    tabs.add(tab);
    await settle();
    return tab;
  }

  return {
    openTab,
    disk,
    /** What tabs heard of an Undo that they asked of another. */
    undone,
    /** How decisions ended. */
    steps,
    fill: (is: boolean) => {
      isFull = is;
    },
    /** From now on nobody hears what time it is for Gengo. */
    forgetTime: () => {
      isTimeKnown = false;
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
    now: () => now,
    fate: (...next: Fate[]) => {
      fates = next;
    },
    hang: (what: 'sending' | 'reading' = 'sending') => {
      hanging = what;
    },
    answer: async () => {
      hanging = undefined;
      for (const resolve of hung.splice(0)) resolve();
      await settle();
    },
    setOnline: async (is: boolean) => {
      online = is;
      if (is) for (const tab of tabs) tab.engine.online();
      await settle();
    },
    /** Time passes, and every timer that comes due is called at its time. */
    pass: async (ms: number) => {
      const end = now + ms;
      for (let next = due(timers, end); next; next = due(timers, end)) {
        timers.splice(timers.indexOf(next), 1);
        now = Math.max(now, next.at);
        next.call();
        await settle();
      }
      now = end;
      await settle();
    },
    /** The computer sleeps: no timer is called. */
    sleep: (ms: number) => {
      now += ms;
      drift += ms;
    },
  };
}

const due = (timers: readonly { at: number; call: () => void }[], end: number) =>
  timers.toSorted((a, b) => a.at - b.at).find(({ at }) => at <= end);

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
