import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { configQuery } from '#api/account/config.ts';
import { DECIDED_HERE, type DecidedHere } from '#api/job/here/decided-here.ts';
import { type Past, type PastAct, pastQuery } from '#api/job/past.ts';
import type { Job } from '#api/schema/job.ts';
import { POLL } from '#api/wire/poll.ts';
import { useSlot } from '#store/use-slot.ts';
import { actWords, isTold } from './act-words.ts';

/** A moment of a translation's time line; without `at` (Unix seconds) its time is not known, and it comes last. */
interface Moment {
  key: string;
  at: number | undefined;
  words: string;
}

/** In ms: while it is not known how an act ended, the record is asked again soon. */
const SOON = 5_000;

/* One act can be done twice in one second. */
const momentOf = ({ at, who, outcome, ...act }: PastAct, index: number): Moment => ({
  key: `past ${index}`,
  // In whole seconds, as the comments are: words that go with an act come after it.
  at: Math.floor(Date.parse(at) / 1000),
  words: actWords({
    ...act,
    by: who || undefined,
    isOpen: outcome === null || outcome === 'unclear',
  }),
});

const hereOf = ({ at, ...act }: DecidedHere, index: number): Moment => ({
  key: `here ${index}`,
  at,
  words: actWords({ ...act, by: t`on this device` }),
});

/** What the record does not know of: by Gengo itself, at its own site, by another program, or before there was a record. */
const notThrough = (since: string): Moment => ({
  key: 'not through Galley',
  at: undefined,
  words: t`Approved, not through Galley: its record, since ${since}, has nothing of it.`,
});

const unread = (): Moment => ({
  key: 'unread',
  at: undefined,
  words: t`Who decided what cannot be read from the record at the moment.`,
});

/** Decisions and the order as a time line tells them: by the record, or where there is none, what was done in this browser. */
export function usePastMoments(account: string, job: Job): Moment[] {
  const { data: config } = useQuery(configQuery());
  const isRecorded = config?.record === true;
  const here = useSlot(account, DECIDED_HERE);
  const past = useQuery({
    ...pastQuery({ of: 'jobs', id: job.job_id }),
    enabled: isRecorded,
    refetchInterval: ({ state }) =>
      state.data?.acts.some(({ outcome }) => outcome === null) ? SOON : POLL.refetchInterval,
  });
  const order = useQuery({
    ...pastQuery({ of: 'orders', id: job.order_id ?? '' }),
    enabled: isRecorded && job.order_id !== undefined,
  }).data;
  const acts = past.data?.acts.filter(({ act }) => isTold(act)).map(momentOf);
  const own = here.filter(({ id }) => id === job.job_id).map(hereOf);
  return [
    orderedAt(job, order),
    ...(isRecorded ? (acts ?? []) : own),
    ...unknownTo(job, past.data),
    ...(past.error ? [unread()] : []),
  ];
}

function orderedAt({ ctime }: Job, order: Past | undefined): Moment {
  const ordered = order?.acts.find(({ act }) => act === 'order');
  return { key: 'ordered', at: ctime, words: actWords({ act: 'order', by: ordered?.who }) };
}

/** Approved, and by none of the acts that the record holds. */
function unknownTo({ status }: Job, past: Past | undefined): Moment[] {
  const isKnown = past?.acts.some(({ act }) => act === 'approve');
  return past && status === 'approved' && !isKnown ? [notThrough(past.since)] : [];
}
