import type { Entry } from '#api/outbox/entry.ts';
import type { Reading } from '#api/outbox/machine.ts';
import type { Claims } from '#api/outbox/outbox-locks.ts';
import { createOutboxStore, shelfOfPage } from '#api/outbox/outbox-store.ts';
import type { OutboxEngine, Taken } from '#api/outbox/outbox-types.ts';
import { createOutbox } from '#api/outbox/outbox.ts';

/** One way in which a sending may go. */
export type Fate = 'ok' | 'lost-before' | 'lost-after' | Error;

/**
 * A browser with several tabs and a Gengo of one's own: a clock that is set by hand, one local storage,
 * locks that die with their tab, and a log of what Gengo took.
 */
export function createBrowser() {
  const shelf = shelfOfPage();
  const store = createOutboxStore(shelf, 'account');
  const queues = new Map<string, { tab: object; grant: () => void }[]>();
  const tabs = new Set<{ engine: OutboxEngine; die: () => void }>();
  const status = new Map<string, string>();
  const version = new Map<string, string>();
  /** Every sending as it left, and what Gengo took of them. */
  const sent: string[] = [];
  const taken: string[] = [];
  const keepalive: string[] = [];
  let timers: { at: number; call: () => void }[] = [];
  let now = 0;
  let online = true;
  let fates: Fate[] = [];
  /** Answers that somebody keeps back. */
  let isHung = false;
  let hung: (() => void)[] = [];

  const settle = async () => {
    for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
  };

  const claimsOf = (tab: object): Claims => {
    const wait: Claims['wait'] = (jobId, signal) =>
      new Promise((resolve, reject) => {
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
      take: (jobId, signal) => wait(jobId, signal).catch(() => undefined),
    };
  };

  const gengo = (entry: Entry) => {
    const { jobId, decision } = entry;
    taken.push(jobId);
    status.set(jobId, decision.action === 'approve' ? 'approved' : 'revising');
  };

  /** What happens in one tab is heard by the others. */
  const others = (own: object, call: (engine: OutboxEngine) => void) => {
    for (const tab of tabs) if (tab !== own) call(tab.engine);
  };

  function openTab() {
    let isAlive = true;
    const tab = {
      engine: {} as OutboxEngine, // replaced below: its tools name the tab
      die: () => {
        isAlive = false;
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
      store: {
        ...store,
        write: (entry) => {
          store.write(entry);
          others(tab, (engine) => engine.sync());
        },
        remove: (jobId) => {
          store.remove(jobId);
          others(tab, (engine) => engine.sync());
        },
      },
      claims: claimsOf(tab),
      now: () => now,
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
        if (isHung || !isAlive)
          await new Promise<void>((resolve) => {
            hung.push(resolve);
          });
        if (fate !== 'ok') throw new Error('connection lost');
      },
      read: async ({ jobId, version: known }): Promise<Reading> => {
        if (!online) throw new Error('offline');
        return { status: status.get(jobId) ?? 'reviewable', version: version.get(jobId) ?? known };
      },
      tell: (wish) => others(tab, (engine) => engine.hear(wish)),
      onStep: () => {},
    });
    tabs.add(tab);
    return tab;
  }

  return {
    openTab,
    store,
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
    hang: () => {
      isHung = true;
    },
    answer: async () => {
      isHung = false;
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
