import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { commentsQuery } from '#api/job/comments.ts';
import { OPENED_FILE } from '#api/job/opened-file.ts';
import { revisionsQuery } from '#api/job/review.ts';
import { versionOf } from '#api/sending/outbox/version.ts';
import type { Job } from '#api/schema/job.ts';
import { useStore } from '#store/provider.tsx';
import { readSlot } from '#store/slot.ts';
import { checksHere, openHere } from '../bulk/checks-here.ts';
import { openPoints } from './open-points.ts';

/** How many of these have something open, by what this tab has read: nothing is read for it. */
export function useOpenInBulk(account: string, jobs: readonly Job[]): number {
  const client = useQueryClient();
  const store = useStore();
  return useMemo(() => {
    const isOpen = (job: Job) => {
      const jobId = job.job_id;
      const comments = client.getQueryData(commentsQuery({ of: 'job', id: jobId }).queryKey);
      // Said first: to look for the checks of a hundred thousand texts takes its time.
      if (!comments) return true;
      const found = client.getQueryData(checksHere(store, account, job).queryKey);
      const findings = found && openHere(store, account, job, found);
      const versions = client.getQueryData(revisionsQuery(jobId).queryKey);
      const isFileOpened =
        versions !== undefined &&
        readSlot(store, account, OPENED_FILE, jobId) === versionOf({}, versions);
      return openPoints({ job, findings, comments, isFileOpened }).length > 0;
    };
    return jobs.filter(isOpen).length;
  }, [account, client, store, jobs]);
}
