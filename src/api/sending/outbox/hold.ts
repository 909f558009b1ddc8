import type { OutboxSteps } from './outbox-steps.ts';
import type { OutboxTools, Taken } from './outbox-types.ts';
import type { OutboxView } from './outbox-view.ts';
import { worldOf } from './outbox-world.ts';
import type { Owned } from './owned.ts';
import type { Ownership } from './ownership.ts';

interface Parts {
  owned: Owned;
  view: OutboxView;
  steps: OutboxSteps;
  ownership: Ownership;
  /** Those that are just being decided here. */
  taking: Map<string, Promise<boolean>>;
}

/** Takes a decision, however often it is pressed: as `Outbox.hold`. */
export function createHold(tools: OutboxTools, { owned, view, steps, ownership, taking }: Parts) {
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
