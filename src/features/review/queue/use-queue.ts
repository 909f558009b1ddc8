import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { POLL } from '#api/wire/poll.ts';
import { LIST_CUT, reviewQueueQuery } from '#api/job/review-queue.ts';
import type { JobRef } from '#api/schema/job.ts';
import { byDeadline, isSameOrder, membersOf } from './queue-order.ts';
import { useDecided } from '../use-decided.ts';
import { useDeliveries, useReadTop } from './use-deliveries.ts';
import { useSitting } from '../use-sitting.ts';

const NONE: readonly JobRef[] = [];

interface QueueOptions {
  /** The translation that is open: it keeps its row until it is left. */
  open: string | undefined;
  /** What is open has been read: now the deliveries may be. */
  isReady: boolean;
  /** Somebody is in the middle of something: nobody in the queue moves. */
  isBusy: boolean;
}

/** All that waits for review, in an order that stands still while somebody works with it. */
export function useQueue(account: string, { open, isReady, isBusy }: QueueOptions) {
  const list = useQuery({ ...reviewQueueQuery(), ...POLL });
  const deliveries = useDeliveries(account);
  const isCut = list.data?.length === LIST_CUT;
  const [found, onUnlisted] = useState(NONE);
  const unlisted = isCut ? found : NONE;
  const listed = useMemo(() => [...(list.data ?? NONE), ...unlisted], [list.data, unlisted]);
  const names = useMemo(() => new Set(listed.map(({ job_id }) => job_id)), [listed]);

  const sitting = useSitting(account);
  const decided = useDecided(sitting.decided, {
    has: (jobId) => names.has(jobId),
    at: list.dataUpdatedAt,
  });
  const stands = new Map(decided.map((one) => [one.jobId, one]));

  const [shown, setShown] = useState(NONE);
  const gone = decided.filter(({ jobId }) => !names.has(jobId));
  const present = [...listed, ...gone.map(({ jobId, ctime }) => ({ job_id: jobId, ctime }))];
  const members = membersOf(shown, present, (jobId) => jobId === open);
  const sorted = byDeadline(members, deliveries);
  const isReading = useReadTop(sorted, deliveries, { isReady });
  const isChanged = !isSameOrder(members, sorted);
  const rows = isChanged && (isBusy || isReading) && shown.length > 0 ? members : sorted;
  if (!isSameOrder(rows, shown)) setShown(rows);

  const isWaiting = (jobId: string) => names.has(jobId) && !stands.has(jobId);
  return {
    list,
    rows,
    deliveries,
    sitting,
    decided,
    /** The decision that stands on a translation, if one does. */
    decisionOn: (jobId: string) => stands.get(jobId),
    isWaiting,
    left: rows.filter(({ job_id }) => isWaiting(job_id)).length,
    /** The list was cut (gengo-api.md, section 3, "List rules"): more may wait than it names. */
    isCut,
    /** How many of them are known. */
    unlisted: unlisted.length,
    onUnlisted,
    /** Deliveries are being read: the order is not what it will be. */
    isReading,
    /** The order is another one by now, and waits until nobody is in the middle of something. */
    isChanged: isChanged && isBusy && !isReading,
    sort: () => setShown(sorted),
  };
}
export type Queue = ReturnType<typeof useQueue>;
