import { isUndoable } from '#api/sending/outbox/entry.ts';
import type { Random } from '../../random.ts';
import type { Oracle } from '../oracle/oracle.ts';
import { createDeciders } from './people-deciding.ts';
import { createTypists } from './people-typing.ts';
import type { Tab } from '../tab.ts';

interface Surroundings {
  random: Random;
  oracle: Oracle;
  jobs: readonly string[];
}

/** What somebody may do in a page that is open: each press does one thing, and waits for nothing. */
export function createPeople({ random, oracle, jobs }: Surroundings) {
  const pick = <T>(all: readonly T[]): T | undefined => all[random(all.length)];
  const someJob = () => pick(jobs) ?? '';
  const { decide, startBulk } = createDeciders({ random, oracle, jobs, someJob });
  const { type, write } = createTypists({ random, oracle, someJob });

  const quietly = (act: Promise<unknown>) => void act.catch(() => {});
  return {
    decide: (tab: Tab) => quietly(decide(tab)),
    undo: (tab: Tab) => {
      const entry = pick(tab.outbox?.snapshot().entries ?? []);
      if (!entry) return;
      oracle.asked(entry);
      tab.outbox?.undo(entry.jobId);
    },
    undoLast: (tab: Tab) => {
      oracle.asked(tab.outbox?.snapshot().entries.findLast(isUndoable));
      tab.outbox?.undoLast();
    },
    pause: (tab: Tab) => {
      const jobId = pick(tab.outbox?.snapshot().entries ?? [])?.jobId;
      if (jobId === undefined) return;
      if (random(2)) tab.outbox?.pause(jobId);
      else tab.outbox?.resume(jobId);
    },
    answer: (tab: Tab) => {
      const asking = tab.outbox?.snapshot().entries.filter(({ state }) => state.is === 'attention');
      const entry = pick(asking ?? []);
      if (!entry) return;
      if (random(2)) {
        oracle.saidAgain(entry);
        tab.outbox?.again(entry.jobId);
      } else {
        oracle.asked(entry);
        tab.outbox?.discard(entry.jobId);
      }
    },
    startBulk,
    stopBulk: (tab: Tab) => tab.bulk?.stop(),
    type,
    write,
  };
}
