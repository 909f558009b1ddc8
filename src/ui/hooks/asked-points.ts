import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { createListeners } from '#lib/listeners.ts';

/** Puts words and what is asked of them into the request for corrections, as a point of their own. */
type Taker = (words: string, question: string) => void;

/*
 * What asks and what is asked are parts of a page that load by themselves and fail by themselves: neither holds the
 * other. There is one bar of decisions at a time.
 */
let taker: Taker | undefined;
const { subscribe, tell } = createListeners();

function become(next: Taker | undefined) {
  taker = next;
  tell();
}

/** Takes questions while this is mounted, and there is a way to send them. */
export function useTaker(take: Taker | undefined) {
  const own = useEffectEvent((words: string, question: string) => take?.(words, question));
  const canTake = take !== undefined;
  useEffect(() => {
    if (!canTake) return undefined;
    const mine: Taker = (words, question) => own(words, question);
    become(mine);
    return () => {
      if (taker === mine) become(undefined);
    };
  }, [canTake]);
}

/** What asks the translator; undefined while corrections cannot be asked for. */
export const useAsk = (): Taker | undefined => useSyncExternalStore(subscribe, () => taker);
