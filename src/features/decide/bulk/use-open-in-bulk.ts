import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { commentsQuery } from '#api/job/comments.ts';
import { countedBy, type OpenPoint } from '#api/sending/outbox/entry.ts';
import type { OpenIn } from '#api/sending/bulk/bulk-types.ts';
import { OPENED_FILE } from '#api/job/here/opened-file.ts';
import { revisionsQuery } from '#api/job/review.ts';
import { versionOf } from '#api/job/version.ts';
import type { Job } from '#api/schema/job.ts';
import { useStore } from '#store/provider.tsx';
import { readSlot } from '#store/slot.ts';
import { checksHere, openHere } from './checks-here.ts';
import { openPoints } from '../open/open-points.ts';

/** Of those whose conversation was not read: to look for the checks of a hundred thousand texts takes its time. */
const UNREAD: readonly OpenPoint[] = [{ is: 'unchecked', count: 1 }];

/** Those of these that have something open, and what, by what this tab has read: nothing is read for it. */
export function useOpenInBulk(account: string, jobs: readonly Job[]): OpenIn {
  const client = useQueryClient();
  const store = useStore();
  return useMemo(() => {
    const openOf = (job: Job) => {
      const jobId = job.job_id;
      const comments = client.getQueryData(commentsQuery({ of: 'job', id: jobId }).queryKey);
      if (!comments) return UNREAD;
      const found = client.getQueryData(checksHere(store, account, job).queryKey);
      const findings = found && openHere(store, account, job, found);
      const versions = client.getQueryData(revisionsQuery(jobId).queryKey);
      const isFileOpened =
        versions !== undefined &&
        readSlot(store, account, OPENED_FILE, jobId) === versionOf({}, versions);
      return openPoints({ job, findings, comments, isFileOpened });
    };
    const all = jobs.map((job) => [job.job_id, openOf(job)] as const);
    return new Map(
      all.flatMap(([id, open]) => (open.length > 0 ? [[id, countedBy(open)] as const] : [])),
    );
  }, [account, client, store, jobs]);
}
