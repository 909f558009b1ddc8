import { type Entry, notKept } from './entry.ts';
import type { World } from './age.ts';
import { dueAt, type End, type OutboxEvent, step } from './machine.ts';
import { createCalls } from './outbox-calls.ts';
import { isTaken } from './outbox-store.ts';
import type { OutboxTools } from './outbox-types.ts';
import type { OutboxView } from './outbox-view.ts';
import { watchJumps, worldOf } from './outbox-world.ts';
import type { Owned } from './owned.ts';

export type OutboxSteps = ReturnType<typeof createOutboxSteps>;

/** Takes the decisions of this tab from step to step by the rules of `machine.ts`, and carries out what these ask for. */
export function createOutboxSteps(tools: OutboxTools, owned: Owned, view: OutboxView) {
  const { store } = tools;
  const calls = createCalls(tools);
  const hasJumped = watchJumps(tools.drift);
  const alarm = createAlarm(tools, owned);
  const onDone = new Map<string, () => void>();
  /** Their person wants them sent though nothing can be written down. */
  const unkept = new Set<string>();
  let isApplying = false;

  function apply(jobId: string, event: OutboxEvent, more: Partial<World> = {}): void {
    const before = store.read(jobId);
    // Forgotten meanwhile, with everything else on this device.
    if (!before) return owned.letGo(jobId);
    const { entry, effect, end } = step(before, event, { ...worldOf(tools), ...more });
    if (entry === before) return;
    owned.endTurn(jobId);
    isApplying = true;
    const written = entry ? store.write(entry) : store.remove(jobId);
    isApplying = false;
    if (!isTaken(store, jobId)) owned.letGo(jobId, written);
    if (entry && effect) void carryOut(effect, entry, written);
    void tellStep(tools, { before, after: entry, end }, written);
    if (end === 'done') onDone.get(jobId)?.();
    if (!isTaken(store, jobId)) onDone.delete(jobId);
    view.changed(...(end === 'done' ? [before] : []));
    alarm.set(tick);
  }

  async function carryOut(effect: 'send' | 'read', entry: Entry, written: Promise<boolean>) {
    const { jobId } = entry;
    const isMine = owned.beginTurn(jobId);
    // Marked as sent on disk first: else no tab could tell after a crash.
    if (effect === 'send' && !(await written) && !unkept.has(jobId))
      return isMine() ? apply(jobId, { is: 'unkept' }) : undefined;
    if (!isMine()) return undefined;
    const event = await (effect === 'send' ? calls.send(entry, false) : calls.read(entry));
    return isMine() ? apply(jobId, event) : undefined;
  }

  function all(event: OutboxEvent, more?: Partial<World>): void {
    for (const jobId of owned.ids()) apply(jobId, event, more);
    alarm.set(tick);
  }
  const tick = () => all({ is: 'tick' }, { hasJumped: hasJumped() });

  /** Sends on without the page, which goes away. */
  async function sendLeaving(entry: Entry) {
    const isMine = owned.beginTurn(entry.jobId);
    const event = await calls.send(entry, true);
    if (isMine()) apply(entry.jobId, event);
  }

  return {
    apply,
    all,
    tick,
    sendLeaving,
    canLeaveWith: calls.canLeaveWith,
    /** The store tells of what is written here too. */
    isApplying: () => isApplying,
    /** Calls when Gengo has taken the decision, once, and if nothing goes wrong on the way. */
    whenDone: (jobId: string, call: () => void): void => void onDone.set(jobId, call),
    sendUnkept: (jobId: string): void => void unkept.add(jobId),
    close: alarm.stop,
  };
}

/** "Undone" is said when no death of the browser can bring the decision back. */
async function tellStep(
  tools: OutboxTools,
  { before, after, end }: { before: Entry; after: Entry | undefined; end: End | undefined },
  written: Promise<boolean>,
) {
  if (end !== 'undone' || (await written)) return tools.onStep(before, after, end);
  // On disk it stands as it was, and would go on after a crash: its person must know.
  const asking = notKept(before);
  void tools.store.write(asking);
  return tools.onStep(before, asking, undefined);
}

/** Calls when the next decision of this tab is due. */
function createAlarm({ store, life, wake }: OutboxTools, owned: Owned) {
  let stop = () => {};
  return {
    set: (call: () => void) => {
      stop();
      const times = [...owned.ids()].flatMap((jobId) => {
        const entry = store.read(jobId);
        return (entry && dueAt(entry, life)) ?? [];
      });
      stop = times.length > 0 ? wake(Math.min(...times), call) : () => {};
    },
    stop: () => stop(),
  };
}
