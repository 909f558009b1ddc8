import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { Outbox, OutboxSnapshot } from '#api/sending/outbox/outbox-types.ts';
import { NOTHING, type LazyOutbox } from './lazy-outbox.ts';

export const OutboxContext = createContext<LazyOutbox | undefined>(undefined);

/** What can be done with decisions that Gengo has not taken yet, each named by its translation. */
export interface OutboxCommands extends Pick<
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

function useLazy(read: (lazy: LazyOutbox) => boolean): boolean {
  const lazy = use(OutboxContext);
  return useSyncExternalStore(lazy?.subscribe ?? none, () => !!lazy && read(lazy));
}

/** Whether `useOutbox` knows the held decisions already: the outbox's code is loaded after the first paint. */
export const useHeldKnown = () => useLazy(({ isKnown }) => isKnown());

/** Whether the outbox can be told of: its code is there, or is awaited with something kept. */
export const useHeldTold = () => useLazy(({ isKnown, opened }) => !isKnown() || !!opened());

/**
 * The decisions that are on their way (`entries`, first taken first) or were `done` while this page is
 * open, and what can be done with them. On every page, from the shell.
 */
export function useOutbox(): OutboxSnapshot & OutboxCommands {
  const lazy = use(OutboxContext);
  const snapshot = useSyncExternalStore(lazy?.subscribe ?? none, () => lazy?.snapshot() ?? NOTHING);
  const commands = useMemo((): OutboxCommands => {
    // Where the outbox is not there yet, or no more, there is nothing to be undone.
    const act = (name: Exclude<keyof OutboxCommands, 'hold' | 'undoLast'>) => (jobId: string) =>
      lazy?.opened()?.[name](jobId);
    return {
      hold: async (taken) => {
        if (!lazy) throw new Error('There is no outbox before the account is known');
        return (await lazy.open()).hold(taken);
      },
      undo: act('undo'),
      undoLast: () => lazy?.opened()?.undoLast(),
      pause: act('pause'),
      resume: act('resume'),
      look: act('look'),
      again: act('again'),
      discard: act('discard'),
    };
  }, [lazy]);
  return { ...snapshot, ...commands };
}
