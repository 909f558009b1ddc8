import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { endsReview } from '#api/job/job-rules.ts';
import { jobQuery } from '#api/job/jobs.ts';
import type { Job, JobRef } from '#api/schema/job.ts';
import type { Taken } from '#features/decide/acts.ts';
import { useUndoWords } from '#features/decide/held/use-undo-words.ts';
import { jobTitle } from '#lib/job-title.ts';
import { languageName } from '#lib/text/languages.ts';
import { paths } from '#lib/paths.ts';
import { saying } from '#lib/said.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useBusy } from '#ui/hooks/use-busy.ts';
import { useNow } from '#ui/hooks/use-now.ts';
import { usePreferences } from '#ui/hooks/use-preferences.ts';
import { useWide } from '#ui/hooks/use-wide.ts';
import { approvalAt, timeLeft } from './queue/deadline.ts';
import type { Deliveries } from './queue/deliveries.ts';
import { following } from './queue/queue-order.ts';
import { useFound } from '#features/reading/findings/use-found.ts';
import { useQueue } from './queue/use-queue.ts';

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

/** When Gengo approves each of the queue by itself, in Unix seconds, and whether that is soon. */
function useDeadlines(deliveries: Deliveries, reviewHours: number) {
  const now = useNow();
  const untilOf = (jobId: string) => {
    const delivery = deliveries[jobId];
    return delivery && approvalAt(delivery.at, reviewHours);
  };
  const isUrgentNow = (jobId: string) => {
    const until = untilOf(jobId);
    return until !== undefined && timeLeft(until, now).isUrgent;
  };
  return { untilOf, isUrgentNow };
}

/** What is searched for in the queue, and the rows that fit. */
function useRowSearch(all: readonly JobRef[]) {
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search);
  const rows = useFound(all, sought);
  const found = sought.trim() === '' ? undefined : rows[0]?.job_id;
  // Not while the rows are still those before it.
  return { search, setSearch, rows, found: sought === search ? found : undefined };
}

/** The way to a translation, and to the next one. */
function useWay(next: string | undefined, titleOf: (jobId: string) => string) {
  const navigate = useNavigate();
  const go = (jobId: string | undefined, said?: string) => {
    if (jobId === undefined)
      void navigate(paths.review(), { state: { ...END, ...(said && saying(said)) } });
    else void navigate(paths.review(jobId), said ? { state: saying(said) } : {});
  };
  /** On to what comes next, or to the end. */
  const goOn = (said: string, nowLeft: number) =>
    go(
      next,
      next === undefined
        ? `${said} That was the last.`
        : `${said} Next: ${titleOf(next)}. ${nowLeft} left.`,
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

  const all = hideDecided
    ? queue.rows.filter(({ job_id }) => job_id === open || !decisionOn(job_id))
    : queue.rows;
  const { search, setSearch, rows, found } = useRowSearch(all);
  const { untilOf, isUrgentNow } = useDeadlines(queue.deliveries, reviewHours);
  const ids = rows.map(({ job_id }) => job_id);
  const place = open === undefined ? -1 : ids.indexOf(open);

  const titleOf = (jobId: string) => {
    const job = client.getQueryData(jobQuery(jobId).queryKey);
    return job ? nameOf(job) : `Translation ${jobId}`;
  };
  const isNext = (jobId: string) =>
    jobId !== open && isWaiting(jobId) && !sitting.skipped.includes(jobId);
  // What nobody chose has no place that the next could follow: the most urgent is next.
  const next = following(ids, isByItself(state) ? undefined : open, isNext);

  const { go, goOn } = useWay(next, titleOf);
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
    rows,
    search,
    setSearch,
    /** Opens the first that the search found; absent while none is, or the rows are still those before it. */
    openFound: found === undefined ? undefined : () => found !== open && go(found),
    /** For the element around it all: nobody in the queue moves while somebody is at it. */
    watch,
    place,
    next,
    urgent: queue.rows.filter(({ job_id }) => isWaiting(job_id) && isUrgentNow(job_id)).length,
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
      goOn(`Skipped ${titleOf(open)}.`, left);
    },
    onDecided: (job: Job, { action, act, isHeld }: Taken) => {
      if (!endsReview(action)) return;
      const { job_id: jobId, ctime } = job;
      const title = nameOf(job);
      sitting.decide({ jobId, ctime, action, title });
      const { doing, done } = act;
      const said = isHeld ? undoWords(`${doing} ${title}`) : `${done}: ${title}.`;
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
    announceEdge: () => announce('There is no further translation in the queue.', { isSeen: true }),
  };
}
export type Desk = ReturnType<typeof useDesk>;
