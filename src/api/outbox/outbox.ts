import { ApiError } from '../errors.ts';
import { type Entry, isPending, isUndoable } from './entry.ts';
import { dueAt, type OutboxEvent, step } from './machine.ts';
import type { Release } from './outbox-locks.ts';
import type {
  Done,
  OutboxEngine,
  OutboxSnapshot,
  OutboxTools,
  Taken,
  Wish,
} from './outbox-types.ts';

/** How many bytes may be on their way when the page goes: the browser's limit is 64 KiB for all of it. */
const KEEPALIVE_BYTES = 48 * 1024;

/**
 * Holds the decisions of one account and sends them by the rules of `machine.ts`. What stands is in the
 * store, at every moment; here is only what this tab owns and what it has under way.
 */
export function createOutbox(tools: OutboxTools): OutboxEngine {
  const { store, claims, now, isOnline } = tools;
  const owned = new Map<string, Release>();
  const awaited = new Map<string, AbortController>();
  const taking = new Map<string, Promise<boolean>>();
  const claiming = new Set<{ jobId: string; beaten: AbortController }>();
  /** The sending or reading whose outcome still counts. */
  const turns = new Map<string, object>();
  const onDone = new Map<string, () => void>();
  const listeners = new Set<() => void>();
  let view: OutboxSnapshot = { entries: store.all(), done: [] };
  let bytesUnderWay = 0;
  let isClosed = false;
  let sleep = () => {};

  /** The same object for the same entry, as React wants it. */
  const known = (entry: Entry) => {
    const text = JSON.stringify(entry);
    return view.entries.find((one) => JSON.stringify(one) === text) ?? entry;
  };
  const changed = (...done: Done[]) => {
    view = { entries: store.all().map(known), done: [...view.done, ...done] };
    for (const listener of listeners) listener();
  };

  const letGo = (jobId: string) => {
    turns.delete(jobId);
    owned.get(jobId)?.();
    owned.delete(jobId);
  };

  const isTaken = (jobId: string) => {
    const entry = store.read(jobId);
    return entry !== undefined && isPending(entry);
  };

  function apply(jobId: string, event: OutboxEvent) {
    const before = store.read(jobId);
    // Forgotten meanwhile, with everything else on this device.
    if (!before) return letGo(jobId);
    const { entry, effect, end } = step(before, event, { now: now(), online: isOnline() });
    if (entry === before) return;
    turns.delete(jobId);
    if (entry) store.write(entry);
    else store.remove(jobId);
    if (!isTaken(jobId)) letGo(jobId);
    if (entry && effect) void carryOut(effect, entry);
    tools.onStep(before, entry, end);
    const { decision, title } = before;
    if (end === 'done') onDone.get(jobId)?.();
    if (!isTaken(jobId)) onDone.delete(jobId);
    changed(...(end === 'done' ? [{ jobId, decision, title, at: now() }] : []));
    schedule();
  }

  async function carryOut(effect: 'send' | 'read', entry: Entry) {
    const turn = {};
    turns.set(entry.jobId, turn);
    const event = await (effect === 'send' ? send(entry) : read(entry));
    if (turns.get(entry.jobId) === turn) apply(entry.jobId, event);
  }

  async function send(entry: Entry): Promise<OutboxEvent> {
    const bytes = sizeOf(entry);
    const keepalive = bytesUnderWay + bytes <= KEEPALIVE_BYTES;
    if (keepalive) bytesUnderWay += bytes;
    try {
      await tools.send(entry, keepalive);
      return { is: 'ok' };
    } catch (error) {
      return failureOf(error);
    } finally {
      if (keepalive) bytesUnderWay -= bytes;
    }
  }

  async function read(entry: Entry): Promise<OutboxEvent> {
    try {
      return { is: 'read', reading: await tools.read(entry) };
    } catch {
      return { is: 'unread' };
    }
  }

  function schedule() {
    sleep();
    const times = [...owned.keys()].flatMap((jobId) => {
      const entry = store.read(jobId);
      return (entry && dueAt(entry)) ?? [];
    });
    sleep = times.length > 0 ? tools.wake(Math.min(...times), tick) : () => {};
  }

  function all(event: OutboxEvent) {
    for (const jobId of owned.keys()) apply(jobId, event);
    schedule();
  }
  const tick = () => all({ is: 'tick' });

  /** Waits to own a decision that nobody here has taken: its tab may be gone, or go. */
  async function takeUp(jobId: string) {
    const waiting = new AbortController();
    awaited.set(jobId, waiting);
    try {
      const release = await claims.wait(jobId, waiting.signal);
      if (isClosed || !isTaken(jobId)) return release();
      owned.set(jobId, release);
      apply(jobId, { is: 'back' });
      tick();
    } catch {
      // Its owner has brought it to its end.
    } finally {
      awaited.delete(jobId);
    }
  }

  function sync() {
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
    if (isClosed || own.beaten.signal.aborted || isTaken(jobId)) {
      release();
      return false;
    }
    owned.set(jobId, release);
    return true;
  }

  async function take({ seconds, onDone: whenDone, ...taken }: Taken): Promise<boolean> {
    const { jobId } = taken;
    if (!(await claim(jobId))) return false;
    // Two of the same moment keep their order.
    const at = Math.max(now(), ...view.entries.map((entry) => entry.at + 1));
    const state = { is: 'held', until: now() + seconds * 1000, isBack: false } as const;
    store.write({ ...taken, at, sends: 0, state });
    if (whenDone) onDone.set(jobId, whenDone);
    tick();
    changed();
    return true;
  }

  /** For a decision that needs its person: nobody owns it. */
  async function settle(jobId: string, event: OutboxEvent) {
    if (!(await claim(jobId))) return;
    apply(jobId, event);
    if (!isTaken(jobId)) letGo(jobId);
  }

  const hear = (wish: Wish) => {
    if (owned.has(wish.jobId)) apply(wish.jobId, { is: wish.is });
  };
  const wish = (is: Wish['is']) => (jobId: string) =>
    owned.has(jobId) ? hear({ jobId, is }) : tools.tell({ jobId, is });
  const undo = wish('undo');

  const letAllGo = () => {
    for (const jobId of owned.keys()) letGo(jobId);
  };

  sync();
  return {
    snapshot: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hold: (taken) => {
      // However often it is pressed.
      const mine = taking.get(taken.jobId) ?? take(taken).finally(() => taking.delete(taken.jobId));
      taking.set(taken.jobId, mine);
      return mine;
    },
    undo,
    undoLast: () => {
      const last = view.entries.findLast(isUndoable);
      if (last) undo(last.jobId);
    },
    pause: wish('pause'),
    resume: wish('resume'),
    look: wish('look'),
    again: (jobId) => void settle(jobId, { is: 'again' }),
    discard: (jobId) => void settle(jobId, { is: 'discard' }),
    tick,
    online: () => all({ is: 'online' }),
    leave: () => {
      for (const entry of store.all()) {
        const hasRoom = bytesUnderWay + sizeOf(entry) <= KEEPALIVE_BYTES;
        if (owned.has(entry.jobId) && hasRoom) apply(entry.jobId, { is: 'leave' });
      }
    },
    back: () => {
      letAllGo();
      sync();
    },
    sync,
    hear,
    close: () => {
      isClosed = true;
      sleep();
      letAllGo();
      for (const waiting of awaited.values()) waiting.abort();
    },
  };
}

const sizeOf = ({ decision }: Entry) => new TextEncoder().encode(JSON.stringify(decision)).length;

/** Whatever is not certain to have changed nothing may have happened. */
function failureOf(error: unknown): OutboxEvent {
  if (!(error instanceof ApiError)) return { is: 'lost' };
  const { kind, message, details } = error;
  if (kind === 'unknown-outcome') return { is: 'lost' };
  if (kind === 'offline') return { is: 'unsent' };
  return {
    is: 'refused',
    refusal: {
      kind,
      message,
      ...(details.code !== undefined && { code: details.code }),
      ...(details.field !== undefined && { field: details.field }),
      ...(details.captchaUrl !== undefined && { captchaUrl: details.captchaUrl }),
    },
  };
}
