import type { QueryClient } from '@tanstack/react-query';
import { openQuestion } from '#api/job/open-question.ts';
import { checksQuery } from '#api/job/checks-query.ts';
import { commentsQuery } from '#api/job/comments.ts';
import { DISMISSALS, MUTED, partByDismissal } from '#api/job/here/dismissed.ts';
import { isFileJob } from '#api/job/is-file-job.ts';
import { jobCacheOf } from '#api/job/job-cache.ts';
import { LEFT_OUT } from '#api/job/here/left-out.ts';
import { termsOfJob } from '#api/job/job-terms.ts';
import { revisionsQuery } from '#api/job/review.ts';
import type { Job } from '#api/schema/job.ts';
import type { Comment } from '#api/schema/review.ts';
import { inTurn } from '#api/wire/ahead-turn.ts';
import { READ_AHEAD } from '#api/wire/poll.ts';
import type { Finding } from '#lib/checks/finding.ts';
import { isCorrected } from '#features/reading/changes/comparison.ts';
import { numberVersions } from '#features/reading/versions/versions.ts';
import { readSlot } from '#store/slot.ts';
import type { Store } from '#store/store.ts';
import { keptTerms } from '#ui/hooks/use-terms.ts';
import { DELIVERIES } from '#api/job/here/deliveries.ts';
import { isUnread, SEEN_COMMENTS } from '../unread.ts';
import type { Mark } from './filter.ts';

export interface Where {
  client: QueryClient;
  store: Store;
  account: string;
}

/** What a mark is told by. */
interface Facts {
  job: Job;
  /** Undefined: not read. */
  comments: readonly Comment[] | undefined;
}

interface MarkRule {
  /** What must have been read for it, beside the translation itself. */
  read?: (where: Where, job: Job) => Promise<unknown>;
  /** Undefined: not known yet. */
  has: (facts: Facts, where: Where) => boolean | undefined;
}

const readThread = ({ client }: Where, { job_id: id }: Job) =>
  client.query({ ...commentsQuery({ of: 'job', id }, { inTurn: inTurn(id) }), ...READ_AHEAD });

const readVersions = ({ client }: Where, { job_id: id }: Job) =>
  client.query({ ...revisionsQuery(id, { inTurn: inTurn(id) }), staleTime: Infinity });

const checksOf = ({ store, account }: Where, job: Job) =>
  checksQuery(job, termsOfJob(keptTerms(store, account), job));

/** What the checks said: by their key it would be found by the whole of both texts, for each of thousands at each look. */
const CHECKED = new WeakMap<Job, readonly Finding[]>();

/** What tells each mark; the same that a row of the queue shows. */
export const MARK_RULES: Readonly<Record<Mark, MarkRule>> = {
  errors: {
    read: async (where, job) => {
      CHECKED.set(job, job.body_tgt ? await where.client.query(checksOf(where, job)) : []);
    },
    has: ({ job }, { store, account }) => {
      const findings = CHECKED.get(job);
      if (!findings) return undefined;
      const dismissed = readSlot(store, account, DISMISSALS, job.job_id);
      const { open } = partByDismissal(findings, job, dismissed, readSlot(store, account, MUTED));
      return open.some(({ severity }) => severity === 'error');
    },
  },
  asks: {
    read: readThread,
    has: ({ comments }) => comments && openQuestion(comments) !== undefined,
  },
  corrected: {
    read: (where, job) => Promise.all([readThread(where, job), readVersions(where, job)]),
    has: ({ job: { job_id }, comments }, { client, store, account }) => {
      const revisions =
        client.getQueryData(revisionsQuery(job_id).queryKey) ??
        readSlot(store, account, DELIVERIES)[job_id]?.revisions;
      return revisions && comments && isCorrected(numberVersions(revisions), comments);
    },
  },
  new: {
    read: readThread,
    has: ({ job: { job_id }, comments }, { store, account }) =>
      comments && isUnread(comments, readSlot(store, account, SEEN_COMMENTS)[job_id]),
  },
  file: { has: ({ job }) => isFileJob(job) },
  left: {
    has: ({ job: { job_id } }, { store, account }) =>
      readSlot(store, account, LEFT_OUT).includes(job_id),
  },
};

/** Whether a translation bears a mark, as far as it has been read. */
export function hasMark(mark: Mark, job: Job, where: Where): boolean | undefined {
  const thread = commentsQuery({ of: 'job', id: job.job_id });
  const comments = where.client.getQueryData(thread.queryKey);
  return MARK_RULES[mark].has({ job, comments }, where);
}

export const jobIn = ({ client }: Where, jobId: string): Job | undefined =>
  jobCacheOf(client).get(jobId);
