import { type Entry, isPending, isUndoable, notKept } from './entry.ts';
import { createCalls } from './outbox-calls.ts';
import { watchJumps, worldOf } from './outbox-world.ts';
import { dueAt, type End, type OutboxEvent, step, type World } from './machine.ts';
import type { Release } from './outbox-locks.ts';
import type { OutboxEngine, OutboxSnapshot, OutboxTools, Taken, Wish } from './outbox-types.ts';

/**
 * Holds the decisions of one account and sends them by the rules of `machine.ts`. What stands is in the
 * store, at every moment; here is only what this tab owns and what it has under way.
 */
export function createOutbox(tools: OutboxTools): OutboxEngine {
  const { store, claims, life } = tools;
  const calls = createCalls(tools);
  const hasJumped = watchJumps(tools.drift);
  const owned = new Map<string, Release>();
  const awaited = new Map<string, AbortController>();
  const taking = new Map<string, Promise<boolean>>();
  /** Taken, and not on disk yet: not shown as held before. */
  const unwritten = new Set<string>();
  const claiming = new Set<{ jobId: string; beaten: AbortController }>();
  /** The sending or reading whose outcome still counts. */
  const turns = new Map<string, object>();
  const onDone = new Map<string, () => void>();
  /** Their person wants them sent though nothing can be written down. */
  const unkept = new Set<string>();
  /** To be undone as soon as they are owned here. */
  const toUndo = new Set<string>();
  const listeners = new Set<() => void>();
  const shown = () => store.all().filter(({ jobId }) => !unwritten.has(jobId));
  const viewOf = (done: OutboxSnapshot['done']): OutboxSnapshot => ({
    entries: shown(),
    taken: store.all(),
    owned: new Set(owned.keys()),
    done,
  });
  let view = viewOf([]);
  let isClosed = false;
  /** The store tells of our own writing too. */
  let isApplying = false;
  let sleep = () => {};

  const changed = (...done: OutboxSnapshot['done']) => {
    view = viewOf([...view.done, ...done]);
    for (const listener of listeners) listener();
  };
  /** Who has the lock next reads the disk: what was written must be there first. */
  const letGo = (jobId: string, written?: Promise<unknown>) => {
    turns.delete(jobId);
    const release = owned.get(jobId);
    owned.delete(jobId);
    if (release) void Promise.resolve(written).then(release);
  };

  const isTaken = (jobId: string) => {
    const entry = store.read(jobId);
    return entry !== undefined && isPending(entry);
  };

  function apply(jobId: string, event: OutboxEvent, more: Partial<World> = {}) {
    const before = store.read(jobId);
    // Forgotten meanwhile, with everything else on this device.
    if (!before) return letGo(jobId);
    const { entry, effect, end } = step(before, event, { ...worldOf(tools), ...more });
    if (entry === before) return;
    turns.delete(jobId);
    isApplying = true;
    const written = entry ? store.write(entry) : store.remove(jobId);
    isApplying = false;
    if (!isTaken(jobId)) letGo(jobId, written);
    if (entry && effect) void carryOut(effect, entry, written);
    void tellStep(before, entry, end, written);
    if (end === 'done') onDone.get(jobId)?.();
    if (!isTaken(jobId)) onDone.delete(jobId);
    changed(...(end === 'done' ? [before] : []));
    schedule();
  }

  /** "Undone" is said when no death of the browser can bring it back. */
  async function tellStep(
    before: Entry,
    after: Entry | undefined,
    end: End | undefined,
    written: Promise<boolean>,
  ) {
    if (end !== 'undone' || (await written)) return tools.onStep(before, after, end);
    // On disk it stands as it was, and would go on after a crash: its person must know.
    const asking = notKept(before);
    void store.write(asking);
    return tools.onStep(before, asking, undefined);
  }

  async function carryOut(effect: 'send' | 'read', entry: Entry, written: Promise<boolean>) {
    const { jobId } = entry;
    const turn = {};
    turns.set(jobId, turn);
    const isMine = () => turns.get(jobId) === turn;
    // Marked as sent on disk first: else nobody could tell after a crash.
    if (effect === 'send' && !(await written) && !unkept.has(jobId))
      return isMine() ? apply(jobId, { is: 'unkept' }) : undefined;
    if (!isMine()) return undefined;
    const event = await (effect === 'send' ? calls.send(entry, false) : calls.read(entry));
    return isMine() ? apply(jobId, event) : undefined;
  }

  function schedule() {
    sleep();
    const times = [...owned.keys()].flatMap((jobId) => {
      const entry = store.read(jobId);
      return (entry && dueAt(entry, life)) ?? [];
    });
    sleep = times.length > 0 ? tools.wake(Math.min(...times), tick) : () => {};
  }

  function all(event: OutboxEvent, more?: Partial<World>) {
    for (const jobId of owned.keys()) apply(jobId, event, more);
    schedule();
  }
  const tick = () => all({ is: 'tick' }, { hasJumped: hasJumped() });

  /** Waits to own a decision that nobody here has taken: its tab may be gone, or go. */
  async function takeUp(jobId: string) {
    const waiting = new AbortController();
    awaited.set(jobId, waiting);
    try {
      const release = await claims.wait(jobId, waiting.signal);
      await store.fresh(jobId);
      if (isClosed || !isTaken(jobId)) return release();
      owned.set(jobId, release);
      apply(jobId, { is: 'back' });
      if (toUndo.delete(jobId)) apply(jobId, { is: 'undo' });
      tick();
    } catch {
      // Its owner has brought it to its end.
    } finally {
      awaited.delete(jobId);
    }
  }

  function sync() {
    if (isApplying) return;
    const entries = shown();
    const isSame = entries.length === view.entries.length;
    if (isSame && entries.every((entry, index) => entry === view.entries[index])) return;
    catchUp();
  }

  function catchUp() {
    for (const jobId of owned.keys()) if (!isTaken(jobId)) letGo(jobId);
    for (const [jobId, waiting] of awaited) if (!isTaken(jobId)) waiting.abort();
    for (const { jobId, beaten } of claiming) if (isTaken(jobId)) beaten.abort();
    for (const entry of store.all()) {
      const { jobId } = entry;
      const isMine = owned.has(jobId) || awaited.has(jobId) || taking.has(jobId);
      if (isPending(entry) && !isMine) void takeUp(jobId);
    }
    changed();
  }

  /** Owns what nobody has taken; false where another tab takes it meanwhile, even if that undoes it again. */
  async function claim(jobId: string): Promise<boolean> {
    if (isTaken(jobId)) return false;
    const own = { jobId, beaten: new AbortController() };
    claiming.add(own);
    const release = await claims.take(jobId, own.beaten.signal);
    claiming.delete(own);
    if (!release) return false;
    await store.fresh(jobId);
    if (isClosed || own.beaten.signal.aborted || isTaken(jobId)) {
      release();
      return false;
    }
    owned.set(jobId, release);
    return true;
  }

  async function take({ seconds, onClaimed, onDone: whenDone, ...taken }: Taken): Promise<boolean> {
    const { jobId } = taken;
    if (!(await claim(jobId))) return false;
    const { now: at, gengo } = worldOf(tools);
    const order = 1 + Math.max(0, ...store.all().map((entry) => entry.order));
    const hold = seconds * 1000;
    const state = { is: 'held', until: at + hold, isBack: false } as const;
    const age = { at, life, ...(gengo !== undefined && { gengoAt: gengo }) };
    unwritten.add(jobId);
    const written = store.write({ ...taken, ...age, order, hold, sends: 0, state });
    if (whenDone) onDone.set(jobId, whenDone);
    changed();
    onClaimed?.();
    tick();
    const isKept = await written;
    unwritten.delete(jobId);
    // The desk has moved on already: what could not be kept comes back to its person.
    if (!isKept && owned.has(jobId)) apply(jobId, { is: 'unkept' });
    else changed();
    return true;
  }

  /** Another tab was quicker: that one's decision is waited for from now on. */
  function tookOrNot(jobId: string) {
    taking.delete(jobId);
    if (!owned.has(jobId)) catchUp();
  }

  /** For a decision that needs its person: nobody owns it. */
  async function settle(jobId: string, event: OutboxEvent) {
    if (await claim(jobId)) apply(jobId, event);
    if (!isTaken(jobId)) letGo(jobId);
  }

  const hear: OutboxEngine['hear'] = ({ jobId, is }) => {
    if (!owned.has(jobId)) return undefined;
    const before = store.read(jobId);
    apply(jobId, { is });
    return store.read(jobId) === before ? 'refused' : 'done';
  };
  const wish = (is: Wish['is']) => (jobId: string) => {
    if (hear({ jobId, is }) === undefined) void tools.tell({ jobId, is });
  };
  const undo = async (jobId: string) => {
    const entry = store.read(jobId);
    if (hear({ jobId, is: 'undo' }) !== undefined || !entry) return;
    // Its owner may be dying: then it is undone here.
    toUndo.add(jobId);
    const heard = await tools.tell({ jobId, is: 'undo' });
    const isOver = store.read(jobId) === undefined;
    if (heard !== 'unanswered') toUndo.delete(jobId);
    tools.onUndoElsewhere(entry, isOver && heard === 'unanswered' ? 'done' : heard);
  };

  async function leaveWith(entry: Entry) {
    const turn = {};
    turns.set(entry.jobId, turn);
    const event = await calls.send(entry, true);
    if (turns.get(entry.jobId) === turn) apply(entry.jobId, event);
  }

  const letAllGo = () => {
    for (const jobId of owned.keys()) letGo(jobId);
  };

  catchUp();
  const unsubscribe = store.subscribe(sync);
  return {
    snapshot: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hold: (taken) => {
      // However often it is pressed.
      const mine = taking.get(taken.jobId) ?? take(taken).finally(() => tookOrNot(taken.jobId));
      taking.set(taken.jobId, mine);
      return mine;
    },
    undo: (jobId) => void undo(jobId),
    undoLast: () => {
      const last = store.all().findLast(isUndoable);
      if (last) void undo(last.jobId);
    },
    pause: wish('pause'),
    resume: wish('resume'),
    look: wish('look'),
    again: (jobId) => {
      const state = store.read(jobId)?.state;
      if (state?.is === 'attention' && state.problem.is === 'not-kept') unkept.add(jobId);
      void settle(jobId, { is: 'again' });
    },
    discard: (jobId) => void settle(jobId, { is: 'discard' }),
    tick,
    online: () => all({ is: 'online' }),
    leave: () => {
      const leaving: Entry[] = [];
      for (const entry of store.all()) {
        if (!owned.has(entry.jobId) || !calls.canLeaveWith([...leaving, entry])) continue;
        const marked = step(entry, { is: 'leave' }, worldOf(tools));
        if (!marked.entry || marked.effect !== 'send') continue;
        void store.write(marked.entry);
        leaving.push(marked.entry);
      }
      // Without a note nobody could tell afterwards: then it stays held, and goes on return.
      const isNoted = store.leave();
      for (const entry of leaving) if (isNoted) void leaveWith(entry);
      changed();
    },
    back: () => {
      letAllGo();
      catchUp();
    },
    sync,
    hear,
    close: () => {
      isClosed = true;
      unsubscribe();
      sleep();
      letAllGo();
      for (const waiting of awaited.values()) waiting.abort();
    },
  };
}
