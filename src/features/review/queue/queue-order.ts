import type { JobRef } from '#api/schema/job.ts';
import type { Deliveries } from '#api/job/here/deliveries.ts';

/**
 * Who is in the queue, nobody moved: those shown that are still listed or are to stay, then the newcomers.
 */
export function membersOf(
  shown: readonly JobRef[],
  listed: readonly JobRef[],
  stays: (jobId: string) => boolean,
): readonly JobRef[] {
  const isListed = new Set(listed.map(({ job_id }) => job_id));
  const isShown = new Set(shown.map(({ job_id }) => job_id));
  return [
    ...shown.filter(({ job_id }) => isListed.has(job_id) || stays(job_id)),
    ...listed.filter(({ job_id }) => !isShown.has(job_id)),
  ];
}

/**
 * By the automatic approval that comes first. Where the delivery is not known the order's time stands for
 * it: nothing is delivered before it is ordered, so such a one comes rather too high, is seen, and is read.
 */
export function byDeadline(members: readonly JobRef[], deliveries: Deliveries): readonly JobRef[] {
  const at = ({ job_id, ctime }: JobRef) => deliveries[job_id]?.at ?? ctime;
  return members.toSorted((a, b) => at(a) - at(b) || Number(a.job_id) - Number(b.job_id));
}

export const isSameOrder = (a: readonly JobRef[], b: readonly JobRef[]) =>
  a.length === b.length && a.every(({ job_id }, index) => job_id === b[index]?.job_id);

interface Urgency {
  /** When each is approved by itself, in Unix seconds; undefined: not known. */
  untilOf: (jobId: string) => number | undefined;
  isUrgent: (until: number) => boolean;
  /** The one that they are compared with, where there is one. */
  than?: string | undefined;
}

/** Those of `ids` that are known to be urgent, and more so than another one: the most urgent first. */
export function moreUrgent(
  ids: readonly string[],
  { untilOf, isUrgent, than }: Urgency,
): readonly string[] {
  const before = (than === undefined ? undefined : untilOf(than)) ?? Infinity;
  return ids
    .flatMap((jobId) => {
      const until = untilOf(jobId);
      const isMore = until !== undefined && until < before && jobId !== than && isUrgent(until);
      return isMore ? [{ jobId, until }] : [];
    })
    .toSorted((a, b) => a.until - b.until)
    .map(({ jobId }) => jobId);
}
