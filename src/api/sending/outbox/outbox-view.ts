import { createListeners } from '#lib/listeners.ts';
import type { OutboxStore } from './outbox-store.ts';
import type { OutboxSnapshot } from './outbox-types.ts';
import type { Owned } from './owned.ts';

export type OutboxView = ReturnType<typeof createOutboxView>;

/** The outbox as it is shown in this tab. */
export function createOutboxView(store: Pick<OutboxStore, 'all'>, owned: Owned) {
  /** Taken, and not on disk yet: not shown as held before. */
  const unwritten = new Set<string>();
  const { subscribe, tell } = createListeners();
  const shown = () => store.all().filter(({ jobId }) => !unwritten.has(jobId));
  const viewOf = (done: OutboxSnapshot['done']): OutboxSnapshot => ({
    entries: shown(),
    taken: store.all(),
    owned: new Set(owned.ids()),
    done,
  });
  let view = viewOf([]);

  return {
    unwritten,
    subscribe,
    /** The same object until something changes. */
    snapshot: (): OutboxSnapshot => view,
    changed: (...done: OutboxSnapshot['done']): void => {
      view = viewOf([...view.done, ...done]);
      tell();
    },
    /** Whether the store holds what is shown. */
    isCurrent: (): boolean => {
      const entries = shown();
      const isSame = entries.length === view.entries.length;
      return isSame && entries.every((entry, index) => entry === view.entries[index]);
    },
  };
}
