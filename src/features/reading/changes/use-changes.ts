import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { READ_AHEAD } from '#api/wire/poll.ts';
import { commentsQuery } from '#api/job/comments.ts';
import type { Comment } from '#api/schema/review.ts';
import type { Job } from '#api/schema/job.ts';
import { type VersionSearch, paths } from '#lib/paths.ts';
import {
  type Comparison,
  comparisonOf,
  isCorrected,
  usualFrom,
  whyNoChanges,
} from './comparison.ts';
import { isFileJob } from '#api/job/is-file-job.ts';
import type { ChangesSwitch } from '../texts/text-tools.tsx';
import type { Versions } from '../versions/version-list.tsx';

const NONE: readonly Comment[] = [];

/** The history state of a text that its person reads without its changes: the address cannot say so. */
const PLAIN = { isPlain: true };

const isPlain = (state: unknown) =>
  typeof state === 'object' && state !== null && 'isPlain' in state;

/** Reads other versions in place: nothing moves, and the way back leads past it. */
export function useChooseVersions() {
  const navigate = useNavigate();
  return (search: VersionSearch, state?: typeof PLAIN) =>
    void navigate(
      { search: paths.versions(search) },
      { replace: true, preventScrollReset: true, state },
    );
}

interface ShownChanges extends ChangesSwitch {
  /** What is compared; absent while the versions are not known. */
  comparison: Comparison | undefined;
  comments: readonly Comment[];
}

interface ChangesOptions {
  /** Corrections that came back are shown as changes, where the address says nothing else. */
  opensCorrected: boolean;
}

/** What an address says about changes, and how to turn them on and off. The conversation's own reading is shared. */
export function useChanges(
  job: Job,
  versions: Versions,
  search: VersionSearch,
  { opensCorrected }: ChangesOptions,
): ShownChanges {
  const { state } = useLocation();
  const choose = useChooseVersions();
  const thread = { of: 'job', id: job.job_id } as const;
  const { data: said } = useQuery({ ...commentsQuery(thread), ...READ_AHEAD });
  const comments = said ?? NONE;
  const { data } = versions;
  // Only what is known by then opens so: who has begun to read keeps what is read.
  const [isKnownEarly] = useState(said !== undefined && data !== undefined);
  const reason = isFileJob(job) ? t`Changes are not for files.` : data && whyNoChanges(data);
  const isWaiting = !data && versions.isFetching;
  const canShow = reason === undefined && (data !== undefined || isWaiting);
  const opensSo =
    opensCorrected &&
    isKnownEarly &&
    search.to === undefined &&
    !isPlain(state) &&
    job.status === 'reviewable';
  const isOn =
    canShow && (search.from !== undefined || (opensSo && isCorrected(data ?? [], comments)));

  const turnOn = () => {
    const to = data?.find(({ id }) => id === search.to) ?? data?.at(-1);
    if (data && to) choose({ from: usualFrom(data, to, comments).id, to: search.to });
  };
  return {
    isOn,
    isWaiting,
    reason,
    toggle: isOn ? () => choose({ to: search.to }, PLAIN) : turnOn,
    comparison: isOn && data ? comparisonOf(search, data, comments) : undefined,
    comments,
  };
}
