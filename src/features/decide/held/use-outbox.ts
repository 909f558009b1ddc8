import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { Outbox, OutboxSnapshot } from '#api/sending/outbox/outbox-types.ts';
import type { LazyOutbox } from './lazy-outbox.ts';

export const OutboxContext = createContext<LazyOutbox | undefined>(undefined);

/** What can be done with decisions that are not done yet, each named by its translation. */
export interface OutboxActs extends Pick<
  Outbox,
  'undo' | 'undoLast' | 'pause' | 'resume' | 'look' | 'again' | 'discard'
> {
  /**
   * Takes a decision: it can be undone for `seconds`, or is sent at once for 0. False: another tab is
   * deciding on the same translation. Rejects where Galley's own code cannot be loaded.
   */
  hold: Outbox['hold'];
}

const none = () => () => {};

const NOTHING: OutboxSnapshot = { entries: [], taken: [], owned: new Set(), done: [] };

/** Whether `useOutbox` knows already what is held: its code comes after the first paint. */
export function useHeldKnown(): boolean {
  const lazy = use(OutboxContext);
  return useSyncExternalStore(lazy?.subscribe ?? none, () => lazy?.isKnown() ?? false);
}

/**
 * The decisions that are on their way (`entries`, first taken first) or were `done` while this page is
 * open, and what can be done with them. On every page, from the shell.
 */
export function useOutbox(): OutboxSnapshot & OutboxActs {
  const lazy = use(OutboxContext);
  const snapshot = useSyncExternalStore(
    lazy?.subscribe ?? none,
    () => lazy?.opened()?.snapshot() ?? NOTHING,
  );
  const acts = useMemo((): OutboxActs => {
    // Where the outbox is not there yet, or no more, there is nothing to be undone.
    const act =
      (name: Exclude<keyof OutboxActs, 'hold'>) =>
      (jobId = '') =>
        lazy?.opened()?.[name](jobId);
    return {
      hold: async (taken) => {
        if (!lazy) throw new Error('There is no outbox before the account is known');
        return (await lazy.open()).hold(taken);
      },
      undo: act('undo'),
      undoLast: act('undoLast'),
      pause: act('pause'),
      resume: act('resume'),
      look: act('look'),
      again: act('again'),
      discard: act('discard'),
    };
  }, [lazy]);
  return { ...snapshot, ...acts };
}
