import { t } from '@lingui/core/macro';
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { configQuery, whyMayNot } from '#api/account/config.ts';
import { afterDecision, type DecisionOutcome, readDecisionOutcome } from '#api/job/lost-answer.ts';
import { useOver } from '#api/account/use-over.ts';
import { change, touchedByJob } from '#api/wire/change.ts';
import { ApiError } from '#api/wire/errors.ts';
import { keepDecided } from '#api/job/here/decided-here.ts';
import { JOB_RULES, judge } from '#api/job/job-rules.ts';
import { whyNotAllowed } from '#api/job/not-allowed.ts';
import { jobQuery } from '#api/job/jobs.ts';
import { isHeldDecision, type OpenPoint } from '#api/sending/outbox/entry.ts';
import { decide, decideMutation } from '#api/job/decide.ts';
import type { ActName, Decision } from '#api/schema/decision.ts';
import type { Job } from '#api/schema/job.ts';
import { inEnvelope, saidOf } from '#api/sending/said.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { unknownReason } from '#ui/sending/sending-news.tsx';
import { useStore } from '#store/provider.tsx';
import { type SendingState, useSending } from '#ui/sending/use-sending.ts';
import { clearDrafts } from './forms/use-drafts.ts';
import type { Found } from './found.ts';
import { useHeld } from './held/use-held.ts';
import { useOutbox } from './held/use-outbox.ts';
import { outcomeOf } from './acts.ts';

interface Attempt {
  decision: Decision;
  onRefused?: ((error: Error) => void) | undefined;
}

/** What a form needs to send its decision, and to tell what became of that decision. */
export interface Deciding {
  action: ActName;
  state: SendingState<Found>;
  pending: boolean;
  /** Why nothing can be sent now. */
  reason: string | undefined;
  /** Why the person's role does not allow it: a part of the reasons that holds for all translations. */
  role: string | undefined;
  send: (decision: Decision, onRefused?: (error: Error) => void) => void;
}

interface Deciders {
  account: string;
  job: Job;
  /** What an approval overrides. */
  open: readonly OpenPoint[];
  /** Called when a decision was taken: held, or sent where it cannot be held. */
  onTaken: (decision: Decision, isHeld: boolean) => void;
}

async function send(client: QueryClient, job: Job, { decision, onRefused }: Attempt) {
  try {
    const said = await saidOf(client, job);
    await decide(job.job_id, decision, { body: inEnvelope(job.job_id, decision, said) });
  } catch (error) {
    if (error instanceof Error) onRefused?.(error);
    throw error;
  }
}

/**
 * The decisions on one translation, one at a time. Approving, requesting corrections and rejecting without
 * a captcha go by the outbox; the others are sent from here at once, and the translation is read again
 * when an answer was lost or its status was another one than we thought.
 */
export function useDecisions({ account, job, open, onTaken }: Deciders) {
  const client = useQueryClient();
  const store = useStore();
  const announce = useAnnounce();
  const [last, setLast] = useState<Decision>();
  const { discard } = useOutbox();
  const { data: config } = useQuery(configQuery());
  const over = useOver(config, 'approve', job);
  const held = useHeld({ account, job, open, onTaken });

  const done = () => {
    if (!last) return;
    announce(outcomeOf(last, job));
    clearDrafts(store, account, job.job_id, last.action);
    if (!config?.record) keepDecided(store, account, [job.job_id], last);
    // An older decision on this translation that needed attention is settled by this one.
    if (held.entry) discard(job.job_id);
    onTaken(last, false);
    // At once, so that nothing can be sent a second time before the translation is read again.
    const { queryKey } = jobQuery(job.job_id);
    client.setQueryData(queryKey, (known) => known && afterDecision(known, last));
  };

  const { state, isPending, start } = useSending({
    mutation: {
      ...change(...touchedByJob(job.job_id)),
      mutationKey: decideMutation(job.job_id).mutationKey ?? [],
      mutationFn: (attempt: Attempt) => send(client, job, attempt),
    },
    mustLook: (error) => hasKind(error, 'unknown-outcome', 'illegal-state'),
    lookAt: jobQuery(job.job_id),
    tell: (now, { input, error }): Found => {
      const outcome = readDecisionOutcome(now, input.decision);
      const found = hasKind(error, 'illegal-state') ? REFUSED[outcome] : outcome;
      return { outcome: found, status: now.status, error };
    },
    onSent: done,
    onFound: ({ outcome }) => {
      if (outcome === 'done') done();
    },
  });

  const isDone = state.is === 'sent' || (state.is === 'found' && state.found.outcome === 'done');
  const decided = isDone ? last : held.done;
  return {
    /** What has just been done here, in words, until the translation can be decided on again. */
    done: decided && !isOpenAgain(decided, job) ? outcomeOf(decided, job) : undefined,
    /** The decision that is held or on its way. */
    entry: held.entry,
    /** Outside a secure context nothing is held: what waits to be confirmed. */
    asking: held.asking,
    of: (action: ActName): Deciding => {
      const isOwn = last?.action === action;
      const busy = isPending && !isOwn ? t`Another decision is being sent.` : undefined;
      const mine = held.of(action);
      const own = isOwn && !isDone ? state : ({ is: 'idle' } as const);
      const role = config && whyMayNot(config, action);
      const rules = whyNotAllowed(action, job);
      return {
        action,
        role,
        state: mine.state ?? own,
        pending: mine.pending || (isPending && isOwn),
        reason:
          role ??
          unknownReason(mine.state ?? state) ??
          busy ??
          mine.reason ??
          rules ??
          (action === 'approve' ? over : undefined),
        send: (decision, onRefused) => {
          if (isHeldDecision(decision)) {
            setLast(undefined);
            held.take(decision);
          } else {
            setLast(decision);
            start({ decision, onRefused });
          }
        },
      };
    },
  };
}

/** Gengo refused our decision: if the translation is decided all the same, that was done elsewhere. */
const REFUSED: Readonly<Record<DecisionOutcome, Found['outcome']>> = {
  done: 'decided-otherwise',
  'decided-otherwise': 'decided-otherwise',
  'not-done': 'refused',
  unseen: 'refused',
};

/** A translation that was sent back comes again; where the act changes no status, none can tell. */
const isOpenAgain = ({ action }: Decision, job: Job) =>
  JOB_RULES[action].leadsTo !== undefined && judge(action, job).allowed;

const hasKind = (error: Error, ...kinds: string[]) =>
  error instanceof ApiError && kinds.includes(error.kind);
