import { isPending } from './entry.ts';
import type { OutboxEvent } from './machine.ts';
import type { OutboxSteps } from './outbox-steps.ts';
import { isTaken } from './outbox-store.ts';
import type { OutboxTools, Taken } from './outbox-types.ts';
import type { OutboxView } from './outbox-view.ts';
import { worldOf } from './outbox-world.ts';
import type { Owned } from './owned.ts';

export type Ownership = ReturnType<typeof createOwnership>;

interface Parts {
  owned: Owned;
  view: OutboxView;
  steps: OutboxSteps;
  /** To be undone as soon as they are owned here. */
  toUndo: Set<string>;
  /** Those that are just being decided here. */
  taking: ReadonlyMap<string, unknown>;
}

/** How decisions come into this tab's hands: by their locks, of which each has one owner among all tabs. */
export function createOwnership(
  { store, locks }: OutboxTools,
  { owned, view, steps, toUndo, taking }: Parts,
) {
  /** The decisions of other tabs, for whose locks this one waits. */
  const awaited = new Map<string, AbortController>();
  const locking = new Set<{ jobId: string; beaten: AbortController }>();
  let isClosed = false;

  /** Waits to own a decision that was not taken here: its tab may be gone, or go. */
  async function takeUp(jobId: string) {
    const waiting = new AbortController();
    awaited.set(jobId, waiting);
    try {
      const release = await locks(jobId).wait(waiting.signal);
      await store.fresh(jobId);
      if (isClosed || !isTaken(store, jobId)) return release();
      owned.add(jobId, release);
      steps.apply(jobId, { is: 'back' });
      if (toUndo.delete(jobId)) steps.apply(jobId, { is: 'undo' });
      steps.tick();
    } catch {
      // Its owner has brought it to its end.
    } finally {
      awaited.delete(jobId);
    }
  }

  /** Lets go of what is over, and waits for what other tabs have: as the store stands. */
  function catchUp(): void {
    for (const jobId of owned.ids()) if (!isTaken(store, jobId)) owned.letGo(jobId);
    for (const [jobId, waiting] of awaited) if (!isTaken(store, jobId)) waiting.abort();
    for (const { jobId, beaten } of locking) if (isTaken(store, jobId)) beaten.abort();
    for (const entry of store.all()) {
      const { jobId } = entry;
      const isMine = owned.has(jobId) || awaited.has(jobId) || taking.has(jobId);
      if (isPending(entry) && !isMine) void takeUp(jobId);
    }
    view.changed();
  }

  /** Owns what no tab has taken; false where another tab takes it meanwhile, even if that undoes it again. */
  async function lock(jobId: string): Promise<boolean> {
    if (isTaken(store, jobId)) return false;
    const own = { jobId, beaten: new AbortController() };
    locking.add(own);
    const release = await locks(jobId).take(own.beaten.signal);
    locking.delete(own);
    if (!release) return false;
    await store.fresh(jobId);
    if (isClosed || own.beaten.signal.aborted || isTaken(store, jobId)) {
      release();
      return false;
    }
    owned.add(jobId, release);
    return true;
  }

  return {
    catchUp,
    lock,
    /** A step of a decision that needs its person: no tab owns it. */
    settle: async (jobId: string, event: OutboxEvent): Promise<void> => {
      if (await lock(jobId)) steps.apply(jobId, event);
      if (!isTaken(store, jobId)) owned.letGo(jobId);
    },
    close: (): void => {
      isClosed = true;
      owned.letAllGo();
      for (const waiting of awaited.values()) waiting.abort();
    },
  };
}

interface HoldParts {
  owned: Owned;
  view: OutboxView;
  steps: OutboxSteps;
  ownership: Ownership;
  /** Those that are just being decided here. */
  taking: Map<string, Promise<boolean>>;
}

/** Takes a decision, however often it is pressed: as `Outbox.hold`. */
export function createHold(
  tools: OutboxTools,
  { owned, view, steps, ownership, taking }: HoldParts,
) {
  const { store, life } = tools;

  async function take({ seconds, onLocked, onDone, ...taken }: Taken): Promise<boolean> {
    const { jobId } = taken;
    if (!(await ownership.lock(jobId))) return false;
    const { now: at, gengo } = worldOf(tools);
    const order = 1 + Math.max(0, ...store.all().map((entry) => entry.order));
    const hold = seconds * 1000;
    const state = { is: 'held', until: at + hold, isBack: false } as const;
    const age = { at, life, ...(gengo !== undefined && { gengoAt: gengo }) };
    view.unwritten.add(jobId);
    const written = store.write({ ...taken, ...age, order, hold, sends: 0, state });
    if (onDone) steps.whenDone(jobId, onDone);
    view.changed();
    onLocked?.();
    steps.tick();
    const isKept = await written;
    view.unwritten.delete(jobId);
    // The desk has moved on already: what could not be kept comes back to its person.
    if (!isKept && owned.has(jobId)) steps.apply(jobId, { is: 'unkept' });
    else view.changed();
    return true;
  }

  /** Another tab was quicker: that one's decision is waited for from now on. */
  function tookOrNot(jobId: string) {
    taking.delete(jobId);
    if (!owned.has(jobId)) ownership.catchUp();
  }

  return (taken: Taken): Promise<boolean> => {
    const { jobId } = taken;
    const mine = taking.get(jobId) ?? take(taken).finally(() => tookOrNot(jobId));
    taking.set(jobId, mine);
    return mine;
  };
}
