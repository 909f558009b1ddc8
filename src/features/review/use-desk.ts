import { plural, t } from '@lingui/core/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { endsReview } from '#api/job/job-rules.ts';
import { jobQuery } from '#api/job/jobs.ts';
import type { Job, JobRef } from '#api/schema/job.ts';
import type { Taken } from '#features/decide/acts.ts';
import { useUndoWords } from '#features/decide/held/use-undo-words.ts';
import { jobTitle } from '#lib/job-title.ts';
import { i18n } from '#lib/language/i18n.ts';
import { sentences } from '#lib/language/sentences.ts';
import { formatNumber } from '#lib/language/write.ts';
import { languageName } from '#lib/text/languages.ts';
import { paths } from '#lib/paths.ts';
import { saying } from '#lib/said.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useBusy } from '#ui/hooks/use-busy.ts';
import { usePreferences } from '#ui/hooks/use-preferences.ts';
import { useWide } from '#ui/hooks/use-wide.ts';
import { useFilter } from './filter/use-filter.ts';
import { following, nextInQueue } from './queue/next-in-queue.ts';
import { useFound } from '#features/reading/findings/use-found.ts';
import { useQueue } from './queue/use-queue.ts';
import { useUrgency } from './queue/use-urgency.ts';

/** The history state of the desk's end: a summary, and not the next translation. */
const END = { isEnd: true };

export const isEnd = (state: unknown) =>
  typeof state === 'object' && state !== null && 'isEnd' in state;

/** The history state of what the desk opened by itself: the order may not be known yet. */
export const BY_ITSELF = { isByItself: true };

const isByItself = (state: unknown) =>
  typeof state === 'object' && state !== null && 'isByItself' in state;

/** One text in several languages is one title: the language tells them apart. */
const nameOf = (job: Job) => `${jobTitle(job).text} (${languageName(job.lc_tgt)})`;

/** The rows that are shown: by the filter in the address, and by what is searched for. */
function useShown(all: readonly JobRef[]) {
  const filtering = useFilter();
  const { isOn, looked } = filtering;
  const fitting = isOn ? all.filter(({ job_id }) => looked?.fits.has(job_id)) : all;
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search);
  const rows = useFound(fitting, sought);
  const found = sought.trim() === '' ? undefined : rows[0]?.job_id;
  return {
    /** All that a filter may show. */
    all,
    filtering,
    rows,
    search,
    setSearch,
    // Not while the rows are still those before it.
    found: sought === search ? found : undefined,
  };
}

function nextWords(said: string, title: string, left: number): string {
  const amount = formatNumber(left);
  const rest = plural(left, { one: `${amount} left.`, other: `${amount} left.` });
  return sentences([said, t`Next: ${title}.`, rest]);
}

const skippedWords = (title: string) => t`Skipped ${title}.`;

interface WayOptions {
  next: string | undefined;
  titleOf: (jobId: string) => string;
  /** The filter, as an address has it. */
  query: string;
}

/** The way to a translation, and to the next one. */
function useWay({ next, titleOf, query }: WayOptions) {
  const navigate = useNavigate();
  const go = (jobId: string | undefined, said?: string) => {
    if (jobId === undefined)
      void navigate(`${paths.review()}${query}`, { state: { ...END, ...(said && saying(said)) } });
    else void navigate(`${paths.review(jobId)}${query}`, said ? { state: saying(said) } : {});
  };
  /** On to what comes next, or to the end. */
  const goOn = (said: string, nowLeft: number) =>
    go(
      next,
      next === undefined
        ? sentences([said, t`That was the last.`])
        : nextWords(said, titleOf(next), nowLeft),
    );
  return { go, goOn };
}

/** The desk's queue, and the ways through it. */
export function useDesk(account: string, open: string | undefined) {
  const client = useQueryClient();
  const announce = useAnnounce();
  const undoWords = useUndoWords();
  const { hideDecided, afterDecision, reviewHours } = usePreferences(account).value;
  const { isBusy, watch } = useBusy();
  const { state } = useLocation();
  const opened = useQuery({ ...jobQuery(open ?? ''), enabled: false });
  const isWide = useWide();
  // A phone shows no queue: there what is open comes first.
  const isReady = isWide || (open === undefined ? isEnd(state) : !opened.isPending);
  const queue = useQueue(account, { open, isReady, isBusy });
  const { sitting, isWaiting, decisionOn, left } = queue;

  const { found, ...shown } = useShown(
    hideDecided
      ? queue.rows.filter(({ job_id }) => job_id === open || !decisionOn(job_id))
      : queue.rows,
  );
  const { rows, filtering } = shown;
  const { untilOf, urgentOf } = useUrgency(queue.deliveries, reviewHours);
  const ids = rows.map(({ job_id }) => job_id);
  const place = open === undefined ? -1 : ids.indexOf(open);

  const titleOf = (jobId: string) => {
    const job = client.getQueryData(jobQuery(jobId).queryKey);
    return job ? nameOf(job) : t`Translation ${jobId}`;
  };
  const isNext = (jobId: string) =>
    jobId !== open && isWaiting(jobId) && !sitting.skipped.includes(jobId);
  const from = isByItself(state) ? undefined : open;
  const urgent = urgentOf(queue.rows.map(({ job_id }) => job_id).filter(isWaiting));
  const next = nextInQueue({ ids, from, urgent, isOpen: isNext });
  const moreUrgent = urgentOf(urgent.filter(isNext), open);

  const { go, goOn } = useWay({ next, titleOf, query: filtering.query });
  const step = (by: number) => {
    const to = place < 0 ? next : ids[place + by];
    return to === undefined ? undefined : () => go(to);
  };

  return {
    /** The open translation, once it is read. */
    job: opened.data,
    /** The queue is in sight. */
    isWide,
    queue,
    ...shown,
    /** Opens the first that the search found; absent while none is, or the rows are still those before it. */
    openFound: found === undefined ? undefined : () => found !== open && go(found),
    /** For the element around it all: nobody in the queue moves while somebody is at it. */
    watch,
    place,
    next,
    urgent: urgent.length,
    /** Those that are more urgent than what is open, and were not skipped; opens the most urgent. */
    moreUrgent: { count: moreUrgent.length, show: () => go(moreUrgent[0]) },
    /** When Gengo approves it by itself, in Unix seconds; undefined: not known. */
    untilOf,
    /** What is to be read ahead. */
    ahead: [next, next && following(ids, next, (jobId) => jobId !== next && isNext(jobId))].flatMap(
      (jobId) => jobId ?? [],
    ),
    previous: step(-1),
    following: step(1),
    titleOf,
    skip: () => {
      if (open === undefined) return;
      sitting.skip(open);
      goOn(skippedWords(titleOf(open)), left);
    },
    onDecided: (job: Job, { action, act, isHeld }: Taken) => {
      if (!endsReview(action)) return;
      const { job_id: jobId, ctime } = job;
      const title = nameOf(job);
      sitting.decide({ jobId, ctime, action, title });
      const done = i18n._(act.done);
      const said = isHeld ? undoWords(act.doingTo(title)) : t`${done}: ${title}.`;
      if (afterDecision !== 'stay') goOn(said, left - (isWaiting(jobId) ? 1 : 0));
      else if (isHeld) announce(said);
    },
    goOn: () => go(next),
    /** The skipped ones are read after all. */
    goOnSkipped: () => {
      const first = sitting.skipped.find(isWaiting);
      sitting.unskip();
      go(first);
    },
    announceEdge: () =>
      announce(t`There is no further translation in the queue.`, { isSeen: true }),
  };
}
export type Desk = ReturnType<typeof useDesk>;
