import { msg, t } from '@lingui/core/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ApiError } from '#api/wire/errors.ts';
import {
  type Entry,
  type HeldDecision,
  type OpenPoint,
  type Problem,
  refusalError,
} from '#api/sending/outbox/entry.ts';
import { saidOf } from '#api/sending/said.ts';
import { canHold } from '#api/sending/tab-locks.ts';
import { versionOf } from '#api/job/version.ts';
import { revisionsQuery } from '#api/job/review.ts';
import type { ActName, Decision } from '#api/schema/decision.ts';
import type { Job } from '#api/schema/job.ts';
import { i18n } from '#lib/language/i18n.ts';
import { jobTitle } from '#lib/job-title.ts';
import { useStore } from '#store/provider.tsx';
import { usePreferences } from '#ui/hooks/use-preferences.ts';
import type { SendingState } from '#ui/sending/use-sending.ts';
import type { Found } from '../found.ts';
import { useOutbox } from './use-outbox.ts';

/** What the outbox tells the form of one act; absent: nothing. */
interface OfAction {
  state?: SendingState<Found>;
  pending?: boolean;
  reason?: string;
}

interface HeldProps {
  account: string;
  job: Job;
  /** What an approval overrides. */
  open: readonly OpenPoint[];
  /** `isHeld`: it can still be undone; else it was sent. */
  onTaken: (decision: Decision, isHeld: boolean) => void;
}

/** The decision of one translation that goes by the outbox, as its forms see it. */
export function useHeld({ account, job, open, onTaken }: HeldProps) {
  const client = useQueryClient();
  const outbox = useOutbox();
  const store = useStore();
  const { holdSeconds } = usePreferences(account).value;
  const [asking, setAsking] = useState<HeldDecision>();
  const [taking, setTaking] = useState<ActName>();
  /** Sent from here at once: the person waits here for what becomes of the decision. */
  const [isNow, setNow] = useState(false);
  const [failed, setFailed] = useState<{ action: ActName; error: Error }>();

  const isThis = ({ jobId }: { jobId: string }) => jobId === job.job_id;
  const entry = outbox.entries.find(isThis);
  /** The act whose decision is being taken by this form, or is still being written to disk. */
  const pending = taking ?? (entry ? undefined : outbox.taken.find(isThis)?.decision.action);
  const asked = entry?.state.is === 'attention' ? entry.state.problem : undefined;
  const told = useMemo(() => asked && tell(asked, job.status, !isNow), [asked, job.status, isNow]);

  const go = async (decision: HeldDecision, seconds: number) => {
    const title = jobTitle(job).text;
    const versions = client.getQueryData(revisionsQuery(job.job_id).queryKey);
    setTaking(decision.action);
    setFailed(undefined);
    setNow(seconds === 0);
    try {
      const says = await saidOf(client, job);
      const isTaken = await outbox.hold({
        jobId: job.job_id,
        decision,
        title,
        source: job.lc_src,
        target: job.lc_tgt,
        version: versionOf(job, versions),
        ...(decision.action === 'approve' && open.length > 0 && { open: [...open] }),
        ...(says && { says }),
        seconds,
        onLocked: () => seconds > 0 && onTaken(decision, true),
        onDone: () => seconds === 0 && onTaken(decision, false),
      });
      if (!isTaken)
        throw new ApiError('refused', t`Another tab of Galley is deciding on this translation`);
    } catch (error) {
      setFailed({
        action: decision.action,
        error: error instanceof Error ? error : new Error(String(error)),
      });
    } finally {
      setTaking(undefined);
    }
  };

  return {
    /** The decision that is pending, or needs attention. */
    entry,
    done: outbox.done.findLast(isThis)?.decision,
    take: (decision: HeldDecision) => {
      if (canHold(store)) void go(decision, holdSeconds);
      else setAsking(decision);
    },
    /** Outside a secure context nothing can be held or undone: the decision is confirmed instead. */
    asking: asking && {
      decision: asking,
      confirm: () => {
        setAsking(undefined);
        void go(asking, 0);
      },
      cancel: () => setAsking(undefined),
    },
    of: (action: ActName): OfAction => {
      if (pending !== undefined)
        return pending === action ? { pending: true } : { reason: i18n._(SENDING) };
      if (failed?.action === action) return { state: { is: 'refused', error: failed.error } };
      if (!entry) return {};
      const isOwn = entry.decision.action === action;
      if (told) return isOwn ? { state: told } : {};
      return isOwn ? ofOwn(entry, () => outbox.look(job.job_id)) : { reason: reasonOf(entry) };
    },
  };
}

const SENDING = msg`Another decision is being sent.`;
const HELD = msg`Held: undo it first.`;
const UNKNOWN = msg`First it must be known what became of the last try.`;

/** What the form of the pending decision itself says. */
function ofOwn({ state }: Entry, lookAgain: () => void): OfAction {
  if (state.is === 'sending') return { state: { is: 'sending' }, pending: true };
  if (state.is === 'unsure' && state.isBlind)
    return { state: { is: 'unknown', error: new Error('It cannot be read'), lookAgain } };
  if (state.is === 'unsure' || state.is === 'looking')
    return { state: { is: 'looking' }, pending: true };
  return { reason: i18n._(HELD) };
}

/** Why nothing else can be decided meanwhile. */
function reasonOf({ state }: Entry): string {
  if (state.is === 'unsure' && state.isBlind) return i18n._(UNKNOWN);
  const words =
    state.is === 'sending' || state.is === 'unsure' || state.is === 'looking' ? SENDING : HELD;
  return i18n._(words);
}

/** A decision that was not done, as its form tells it. `isLate`: the person has gone on, so the form takes no focus. */
function tell(problem: Problem, status: string, isLate: boolean): SendingState<Found> {
  if (problem.is === 'refused') {
    const error = refusalError(problem.refusal);
    // Gengo refused the decision for the translation's status: the form says which status that is.
    if (error.kind === 'illegal-state') return found('refused', status, error);
    return { is: 'refused', error, isLate };
  }
  if (problem.is === 'decided-otherwise') return found('decided-otherwise', problem.status);
  return found(problem.is === 'not-arrived' ? 'not-done' : problem.is, status);
}

const found = (
  outcome: Found['outcome'],
  status: string,
  error = new Error(outcome),
): SendingState<Found> => ({ is: 'found', found: { outcome, status, error } });
