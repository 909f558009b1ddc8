import { t } from '@lingui/core/macro';
import { hashKey, type QueryClient, type QueryFilters } from '@tanstack/react-query';
import { isRecorded } from '#api/account/config.ts';
import { afterDecision } from '#api/job/lost-answer.ts';
import { makeStale, ofJob, touchedByJob } from '#api/wire/change.ts';
import { keepDecided } from '#api/job/here/decided-here.ts';
import { jobQuery } from '#api/job/jobs.ts';
import { openOutbox } from '#api/sending/outbox/browser.ts';
import type { Entry } from '#api/sending/outbox/entry.ts';
import { reviewQueueQuery } from '#api/job/review-queue.ts';
import type { Heard, Outbox, OutboxTools } from '#api/sending/outbox/outbox-types.ts';
import type { Store } from '#store/store.ts';
import type { useAnnounce } from '#ui/announcer.tsx';
import { naming } from './held-words.ts';
import { clearDrafts, refillDrafts } from '../forms/use-drafts.ts';
import { outcomeOf } from '../acts.ts';

interface Surroundings {
  account: string;
  client: QueryClient;
  store: Store;
  announce: ReturnType<typeof useAnnounce>;
}

/**
 * The outbox, and what each of its steps changes elsewhere in Galley: queries that are read again, forms that are
 * emptied or filled again, announcements. This file is loaded after the first paint.
 */
export function openOutboxOf({ account, client, store, announce }: Surroundings): Outbox {
  const onStep: OutboxTools['onStep'] = (before, after, end) => {
    const { jobId, decision, title } = before;
    const job = jobQuery(jobId);
    const known = client.getQueryData(job.queryKey);
    if (end === 'done') {
      // At once, so that nothing can be sent a second time before the translation is read again.
      if (known) client.setQueryData(job.queryKey, afterDecision(known, decision));
      clearDrafts(store, account, jobId, decision.action);
      if (!isRecorded(client)) keepDecided(store, account, [jobId], decision);
      const outcome = outcomeOf(decision, known ?? UNKNOWN_PRICE);
      announce(t`‘${title}’: ${outcome}`);
    }
    const isTold = end === 'done' || end === 'alike' || after?.state.is === 'attention';
    if (isTold)
      makeStale(client, end === 'done' && known ? touchedBy(before) : touchedByJob(jobId));
    if (end === 'undone' || after?.state.is === 'attention')
      refillDrafts(store, account, jobId, decision);
    if (end === 'alike') {
      clearDrafts(store, account, jobId, decision.action);
      announce(t`‘${title}’ was approved by somebody else meanwhile.`);
    }
    const name = naming(before);
    if (end === 'undone') announce(t`Undone: ${name}.`, { isSeen: true });
    if (after?.state.is === 'attention') announce(t`Needs attention: ${name}.`);
  };

  const onUndoElsewhere: OutboxTools['onUndoElsewhere'] = (entry, heard) =>
    announce(UNDO_WORDS[heard](naming(entry)), { isSeen: true });
  return openOutbox(store, account, client, { onStep, onUndoElsewhere });
}

const QUEUE = hashKey(reviewQueueQuery().queryKey);

/**
 * The queries that a decision makes stale when Gengo has taken it. The review queue is not among them: the
 * translation itself tells that it no longer waits, and the next poll does; the balance changes by a reject only.
 */
const touchedBy = ({ jobId, decision: { action } }: Entry): QueryFilters[] => [
  ...ofJob(jobId),
  { queryKey: ['jobs', 'list'], predicate: ({ queryHash }) => queryHash !== QUEUE },
  { queryKey: ['order'] },
  ...(action === 'reject' ? [{ queryKey: ['account'] }] : []),
];

/** What became of an Undo that another tab had to do. */
const UNDO_WORDS: Readonly<Record<Heard, (name: string) => string>> = {
  done: (name) => t`Undone: ${name}.`,
  refused: (name) => t`Not undone: ${name}. It has been sent already.`,
  unanswered: (name) => t`Not undone: ${name}. The tab that holds it does not answer.`,
};

/** Of a translation that was not read in this tab: its price is not said. */
const UNKNOWN_PRICE = { credits: undefined, currency: 'USD' };
