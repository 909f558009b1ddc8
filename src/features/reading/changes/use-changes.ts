import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { READ_AHEAD } from '#api/wire/poll.ts';
import { commentsQuery } from '#api/job/comments.ts';
import type { Comment } from '#api/schema/review.ts';
import type { Job } from '#api/schema/job.ts';
import { type VersionSearch, paths } from '#lib/paths.ts';
import { type Comparison, comparisonOf, usualFrom, whyNoChanges } from './comparison.ts';
import { isFileJob } from '#api/job/is-file-job.ts';
import type { ChangesSwitch } from '../texts/text-tools.tsx';
import type { Versions } from '../versions/version-list.tsx';

const NONE: readonly Comment[] = [];

/** Reads other versions in place: nothing moves, and the way back leads past it. */
export function useChooseVersions() {
  const navigate = useNavigate();
  return (search: VersionSearch) =>
    void navigate({ search: paths.versions(search) }, { replace: true, preventScrollReset: true });
}

interface ShownChanges extends ChangesSwitch {
  /** What is compared; absent while the versions are not known. */
  comparison: Comparison | undefined;
  comments: readonly Comment[];
}

/** What an address says about changes, and how to turn them on and off. The conversation's own reading is shared. */
export function useChanges(job: Job, versions: Versions, search: VersionSearch): ShownChanges {
  const choose = useChooseVersions();
  const thread = { of: 'job', id: job.job_id } as const;
  const { data: comments = NONE } = useQuery({ ...commentsQuery(thread), ...READ_AHEAD });
  const { data } = versions;
  const reason = isFileJob(job) ? 'Changes are not for files.' : data && whyNoChanges(data);
  const isWaiting = !data && versions.isFetching;
  const canShow = reason === undefined && (data !== undefined || isWaiting);
  const isOn = search.from !== undefined && canShow;

  const turnOn = () => {
    const to = data?.find(({ id }) => id === search.to) ?? data?.at(-1);
    if (data && to) choose({ from: usualFrom(data, to, comments).id, to: search.to });
  };
  return {
    isOn,
    isWaiting,
    reason,
    toggle: isOn ? () => choose({ to: search.to }) : turnOn,
    comparison: isOn && data ? comparisonOf(search, data, comments) : undefined,
    comments,
  };
}
