import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { jobQuery } from '#api/job/jobs.ts';
import type { Job } from '#api/schema/job.ts';
import { useOutbox } from '#features/decide/held/use-outbox.ts';
import type { Decided } from './sitting.ts';

type Entry = ReturnType<typeof useOutbox>['taken'][number];

/** A decision that failed needs its person, and the translation waits as before. */
const isOnItsWay = ({ state }: Entry) => state.is !== 'attention';

export interface Standing extends Decided {
  /** It can still be undone, or is on its way. */
  isHeld: boolean;
}

interface Listed {
  has: (jobId: string) => boolean;
  /** When the list was read, in ms. */
  at: number;
}

/**
 * Which decisions stand: those on their way, from here or from another tab, and those of this sitting that
 * Gengo has taken. What was undone, or came back corrected, waits for review again and is not among them.
 */
export function useDecided(ofSitting: readonly Decided[], listed: Listed): readonly Standing[] {
  const { taken } = useOutbox();
  const jobs = useQueries({
    queries: ofSitting.map(({ jobId }) => ({ ...jobQuery(jobId), enabled: false })),
  });
  const held = new Map(taken.filter(isOnItsWay).map((entry) => [entry.jobId, entry]));
  const own = ofSitting.flatMap((one, index) => {
    const isHeld = held.has(one.jobId);
    return isHeld || isTaken(jobs[index], one.jobId, listed) ? [{ ...one, isHeld }] : [];
  });
  const others = [...held.values()].filter(({ jobId }) => !own.some((one) => one.jobId === jobId));
  return [...own, ...others.map((entry) => ({ ...toDecided(entry), isHeld: true }))];
}

/** The newer reading counts: right after a decision the list is the older one, later the translation. */
function isTaken(
  job: Pick<UseQueryResult<Job>, 'data' | 'dataUpdatedAt'> | undefined,
  jobId: string,
  listed: Listed,
): boolean {
  if (!job?.data || listed.at > job.dataUpdatedAt) return !listed.has(jobId);
  return job.data.status !== 'reviewable';
}

const toDecided = ({ jobId, decision, title, at }: Entry): Decided => ({
  jobId,
  ctime: Math.floor(at / 1000),
  action: decision.action,
  title,
});
