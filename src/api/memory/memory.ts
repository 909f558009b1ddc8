import * as z from 'zod/mini';
import type { Sums, SumsAsk } from '#lib/insight/sums.ts';
import { createListeners } from '#lib/listeners.ts';
import { readSlot, slot, writeSlot } from '#store/slot.ts';
import type { Job } from '../schema/job.ts';
import type { OfAccount } from '../sending/per-account.ts';
import type { Answer, Answers, Asks, Found, Known, Question } from './answers.ts';
import type { Counted } from './memory-index.ts';
import { recordOf } from './remembered.ts';
import type { Wording } from './wordings.ts';

/** Whether what was read is remembered on this device, or as long as the page. */
export const MEMORY = slot({
  name: 'memory',
  shape: z.object({ isKept: z.boolean() }),
  empty: { isKept: true },
});

/** What the account has, as far as this browser has read it. It rests in a worker. */
export interface Memory {
  /** Takes in what was read, when there is time for it. */
  take: (jobs: readonly Job[]) => void;
  /** As `take`, at once; false where it could not be remembered. */
  takeNow: (jobs: readonly Job[]) => Promise<boolean>;
  /** What is there of each text, in each language. @throws where the memory cannot be asked */
  find: (what: Asks['find'], signal: AbortSignal) => Promise<Found[][]>;
  /** All wordings of each text of a file, in each language. @throws as `find` */
  wordings: (what: Asks['wordings'], signal: AbortSignal) => Promise<Wording[][]>;
  /** Those that are not known, or known in another status. @throws as `find` */
  missing: (ids: readonly string[], status?: string) => Promise<readonly string[]>;
  /** @throws as `find` */
  count: () => Promise<Counted>;
  /** Sums of all that is known, reckoned in the worker. @throws as `find` */
  sums: (what: SumsAsk, signal: AbortSignal) => Promise<Sums>;
  /** @throws as `find` */
  newest: (what: Asks['newest'], signal?: AbortSignal) => Promise<Known[]>;
  /** Forgets all of it, here and on disk. @throws where not all is forgotten */
  forget: () => Promise<void>;
  isKept: () => boolean;
  /** Not kept: what was is removed, and what is read from now on lasts as long as the page. */
  keep: (isKept: boolean) => Promise<void>;
  /** Grows with all that is taken in or forgotten: for `useSyncExternalStore`. */
  version: () => number;
  subscribe: (listener: () => void) => () => void;
}

/** Asks the worker, or in a test what answers in its place. */
type Ask = (question: Question, signal: AbortSignal) => Promise<Answer>;

/** A memory of this account that asks so. */
export function createMemory(
  { store, account: owner }: Pick<OfAccount, 'store' | 'account'>,
  ask: Ask,
): Memory {
  const { subscribe, tell } = createListeners();
  let version = 0;
  let waiting: Job[] = [];

  const isKept = () => store.canKeep() && readSlot(store, owner, MEMORY).isKept;
  const asking = async <Of extends keyof Asks>(
    what: Of,
    more: Asks[Of],
    signal = new AbortController().signal,
  ): Promise<Answers[Of]> => {
    // The parts of one question, and what the worker answers to it.
    const question = { owner, isKept: isKept(), ask: what, ...more } as Question;
    return (await ask(question, signal)) as Answers[Of];
  };
  const changed = () => {
    version += 1;
    tell();
  };
  const takeNow = async (jobs: readonly Job[]) => {
    const now = Date.now();
    const records = jobs.map((job) => recordOf(job, now));
    if (records.length === 0) return true;
    try {
      await asking('put', { records });
      changed();
      return true;
    } catch {
      // Without it a text may be ordered that is there: Gengo itself does not charge it again.
      return false;
    }
  };
  const forget = async () => {
    waiting = [];
    await asking('forget', {});
    changed();
  };

  return {
    take: (jobs) => {
      if (waiting.length === 0 && jobs.length > 0) whenIdle(() => void takeNow(waiting.splice(0)));
      waiting.push(...jobs);
    },
    takeNow,
    find: (what, signal) => asking('find', what, signal),
    wordings: (what, signal) => asking('wordings', what, signal),
    missing: (ids, status) => asking('missing', { ids, status }),
    count: () => asking('count', {}),
    sums: (what, signal) => asking('sums', what, signal),
    newest: (what, signal) => asking('newest', what, signal),
    forget,
    isKept,
    keep: async (next) => {
      if (!next) await forget();
      await writeSlot(store, owner, MEMORY, { isKept: next });
      changed();
    },
    version: () => version,
    subscribe,
  };
}

/** In ms: so long it may wait on a page that is never idle. */
const LATEST = 2_000;

function whenIdle(act: () => void): void {
  // Safari has no such thing.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: LATEST });
  else setTimeout(act, 200);
}
