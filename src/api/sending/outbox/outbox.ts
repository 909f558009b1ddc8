import { type Entry, isUndoable } from './entry.ts';
import { createHold, createOwnership } from './hold.ts';
import { step } from './machine.ts';
import { createOutboxSteps, type OutboxSteps } from './outbox-steps.ts';
import type { Command, OutboxEngine, OutboxTools } from './outbox-types.ts';
import { createOutboxView } from './outbox-view.ts';
import { worldOf } from './outbox-world.ts';
import { createOwned, type Owned } from './owned.ts';

/**
 * Holds the decisions of one account and sends them by the rules of `machine.ts`. What stands is in the
 * store, at every moment; here is only what this tab owns and what it has under way.
 */
export function createOutbox(tools: OutboxTools): OutboxEngine {
  const { store } = tools;
  const taking = new Map<string, Promise<boolean>>();
  /** To be undone as soon as they are owned here. */
  const toUndo = new Set<string>();
  const owned = createOwned();
  const view = createOutboxView(store, owned);
  const steps = createOutboxSteps(tools, owned, view);
  const ownership = createOwnership(tools, { owned, view, steps, toUndo, taking });
  const { hear, command, undo } = createCommander(tools, { owned, steps, toUndo });
  const sync = () => {
    if (!steps.isApplying() && !view.isCurrent()) ownership.catchUp();
  };

  ownership.catchUp();
  const unsubscribe = store.subscribe(sync);
  return {
    snapshot: view.snapshot,
    subscribe: view.subscribe,
    hold: createHold(tools, { owned, view, steps, ownership, taking }),
    undo: (jobId) => void undo(jobId),
    undoLast: () => {
      const last = store.all().findLast(isUndoable);
      if (last) void undo(last.jobId);
      return last;
    },
    pause: command('pause'),
    resume: command('resume'),
    look: command('look'),
    again: (jobId) => {
      const state = store.read(jobId)?.state;
      if (state?.is === 'attention' && state.problem.is === 'not-kept') steps.sendUnkept(jobId);
      void ownership.settle(jobId, { is: 'again' });
    },
    discard: (jobId) => void ownership.settle(jobId, { is: 'discard' }),
    tick: steps.tick,
    online: () => steps.all({ is: 'online' }),
    leave: () => {
      leave(tools, owned, steps);
      view.changed();
    },
    back: () => {
      owned.letAllGo();
      ownership.catchUp();
    },
    sync,
    hear,
    close: () => {
      unsubscribe();
      steps.close();
      ownership.close();
    },
  };
}

interface Parts {
  owned: Owned;
  steps: OutboxSteps;
  toUndo: Set<string>;
}

/** Steps that a person wants: made here where this tab owns the decision, else by the tab that does. */
function createCommander(tools: OutboxTools, { owned, steps, toUndo }: Parts) {
  const { store } = tools;
  const hear: OutboxEngine['hear'] = ({ jobId, is }) => {
    if (!owned.has(jobId)) return undefined;
    const before = store.read(jobId);
    steps.apply(jobId, { is });
    return store.read(jobId) === before ? 'refused' : 'done';
  };
  return {
    hear,
    command: (is: Command['is']) => (jobId: string) => {
      if (hear({ jobId, is }) === undefined) void tools.tell({ jobId, is });
    },
    undo: async (jobId: string) => {
      const entry = store.read(jobId);
      if (hear({ jobId, is: 'undo' }) !== undefined || !entry) return;
      // Its owner may be dying: then it is undone here.
      toUndo.add(jobId);
      const heard = await tools.tell({ jobId, is: 'undo' });
      const isOver = store.read(jobId) === undefined;
      if (heard !== 'unanswered') toUndo.delete(jobId);
      tools.onUndoElsewhere(entry, isOver && heard === 'unanswered' ? 'done' : heard);
    },
  };
}

/** The page goes away: as much as can go on without it is noted as on its way, and goes. */
function leave(tools: OutboxTools, owned: Owned, steps: OutboxSteps): void {
  const { store } = tools;
  const leaving: Entry[] = [];
  for (const entry of store.all()) {
    if (!owned.has(entry.jobId) || !steps.canLeaveWith([...leaving, entry])) continue;
    const marked = step(entry, { is: 'leave' }, worldOf(tools));
    if (!marked.entry || marked.effect !== 'send') continue;
    void store.write(marked.entry);
    leaving.push(marked.entry);
  }
  // Without a note no tab could tell afterwards: then a decision stays held, and goes on return.
  const isNoted = store.leave();
  for (const entry of leaving) if (isNoted) void steps.sendLeaving(entry);
}
