import { useQuery } from '@tanstack/react-query';
import { POLL } from '#api/poll.ts';
import { LIST_CUT, reviewQueueQuery } from '#api/review-queue.ts';
import { useOutbox } from './use-outbox.ts';

/** How many wait for review, for people: `200+` where Gengo's list may have been cut. */
export function useWaiting({ enabled }: { enabled: boolean }): number | string | undefined {
  const { data } = useQuery({ ...reviewQueueQuery(), ...POLL, enabled });
  const { taken } = useOutbox();
  // What is decided and on its way waits no more, though Gengo still names it.
  const isOnItsWay = (id: string) =>
    taken.some(({ jobId, state }) => jobId === id && state.is !== 'attention');
  return data?.length === LIST_CUT
    ? `${LIST_CUT}+`
    : data?.filter(({ job_id }) => !isOnItsWay(job_id)).length;
}
