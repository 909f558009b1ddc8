import { readDecisionOutcome } from '../../job/lost-answer.ts';
import { BATCH } from '../../job/job-batch.ts';
import { JOB_RULES, judge } from '../../job/job-rules.ts';
import { FRESH_MS } from '../outbox/age.ts';
import { SETTLE_MS } from '../outbox/machine.ts';
import { versionOf } from '../../job/version.ts';
import type { Job } from '../../schema/job.ts';
import type { BulkDecision, BulkEntry, BulkRefusal, BulkRun, BulkState } from './bulk-types.ts';

/*
 * The rules of a run, which is confirmed and never held, as pure functions: what an event makes of
 * one translation, and what is to be done next. Nothing here waits, sends or reads. Times are Unix ms.
 */

/** So often it is sent without an answer; then nothing tells. */
export const MAX_LOST = 2;

/** How many images are ready before they are asked for: the person types, and never waits. */
const AHEAD = 3;

/** What a reading tells of a translation. */
export type Reading = Pick<Job, 'status' | 'captcha_url' | 'body_tgt' | 'file_url_tgt'>;

export type BulkEvent =
  | { is: 'send' }
  | { is: 'ok' }
  | { is: 'refused'; reason: BulkRefusal; code?: number | undefined }
  /** Certainly nothing happened, and not for its own sake. */
  | { is: 'unsent' }
  /** Sent, without an answer. */
  | { is: 'lost' }
  | { is: 'read'; reading: Reading }
  /** Gengo does not give it to us. */
  | { is: 'missing' }
  /** Gengo wants what an image says. */
  | { is: 'captcha'; url: string; isWrong: boolean }
  /** The outbox holds a decision on it. */
  | { is: 'held' }
  | { is: 'skip' }
  /** The tab that ran it is gone. */
  | { is: 'orphaned' }
  /** Its person wants the run to go on. */
  | { is: 'resume' };

type StateName = BulkState['is'];
type EventName = BulkEvent['is'];

interface At<E extends EventName> {
  /** In this page's life. */
  now: number;
  entry: BulkEntry;
  event: Extract<BulkEvent, { is: E }>;
  decision: BulkDecision;
}

type Rules = {
  readonly [S in StateName]?: { readonly [E in EventName]?: (at: At<E>) => BulkEntry };
};

const WAITING: BulkState = { is: 'waiting' };
const UNKNOWN: BulkState = { is: 'unknown' };

const send = ({ entry, now }: At<'send'>) => to({ ...entry, sentAt: now }, { is: 'sending' });
const skip = ({ entry }: At<'skip'>) => to(entry, { is: 'skipped' });
const lose = ({ entry }: { entry: BulkEntry }) =>
  to({ ...entry, lost: (entry.lost ?? 0) + 1 }, { is: 'checking' });
/** It may be under way from now on: the clock of the page that sent it was another one. */
const loseAnew = ({ entry, now }: { entry: BulkEntry; now: number }) =>
  lose({ entry: { ...entry, sentAt: now } });
const leave = ({ entry }: At<'held'>) => refuse(entry, { is: 'held' });
const show = ({ entry, event: { url, isWrong } }: At<'captcha'>) =>
  to(entry, { is: 'captcha', url, isWrong });

/** What each state knows of. What is over stays as it is, whatever happens. */
const RULES: Rules = {
  waiting: {
    send,
    skip,
    read: prepare,
    held: leave,
    captcha: show,
  },
  sending: {
    // Its image's text was typed, and waits for its turn.
    held: leave,
    ok: ({ entry: { jobId, title } }) => ({ jobId, title, state: { is: 'done' } }),
    refused: ({ entry, event: { reason, code } }) => refuse(entry, reason, code),
    unsent: ({ entry }) => to(entry, WAITING),
    captcha: show,
    lost: lose,
    orphaned: loseAnew,
  },
  checking: {
    read: check,
    missing: ({ entry }) => to(entry, UNKNOWN),
    resume: ({ entry, now }) => to({ ...entry, sentAt: now }, { is: 'checking' }),
  },
  captcha: {
    send,
    skip,
    captcha: show,
    // Its image may be dead by now.
    resume: ({ entry }) => to(entry, WAITING),
  },
};

/** What an event makes of one translation; one that means nothing in its state leaves the very same entry. */
export function step(
  entry: BulkEntry,
  event: BulkEvent,
  world: { now: number; decision: BulkDecision },
): BulkEntry {
  // The names choose the rule that takes just this event, which TypeScript cannot follow.
  const rule = RULES[entry.state.is]?.[event.is] as ((at: At<EventName>) => BulkEntry) | undefined;
  return rule ? rule({ entry, event, ...world }) : entry;
}

/** The same for some of a run, each with its own event. */
export function stepAll(
  run: BulkRun,
  events: ReadonlyMap<string, BulkEvent>,
  now: number,
): BulkRun {
  const { decision } = run;
  const entries = run.entries.map((entry) => {
    const event = events.get(entry.jobId);
    return event ? step(entry, event, { decision, now }) : entry;
  });
  return { ...run, entries };
}

const all = (run: BulkRun, event: BulkEvent, now: number) =>
  stepAll(run, new Map(run.entries.map(({ jobId }) => [jobId, event])), now);

/** A run whose tab is gone: what it had sent has no answer any more. */
export const orphaned = (run: BulkRun, now: number): BulkRun => ({
  ...all(run, { is: 'orphaned' }, now),
  is: 'stopped',
});

/** A stopped run that goes on. */
export const resumed = ({ problem: _told, ...run }: BulkRun, now: number): BulkRun => ({
  ...all(run, { is: 'resume' }, now),
  // However long it stood: all is looked at again before it is decided.
  startedAt: now - FRESH_MS - 1,
  is: 'running',
});

export type BulkTask =
  /** See what became of those whose answer was lost. */
  | { do: 'check'; ids: readonly string[] }
  /** Read them, for the images that their rejects need. */
  | { do: 'prepare'; ids: readonly string[] }
  | { do: 'decide'; ids: readonly string[] }
  /** Until then, or until a person does something. */
  | { do: 'rest'; until: number | undefined }
  | { do: 'end' };

/** How many one task takes, but for rejects. */
const sizeOf = ({ action }: BulkDecision) => (JOB_RULES[action].isSingle ? 1 : BATCH);

/** What a running run does next. */
export function nextTask({ decision, entries }: BulkRun, now: number): BulkTask {
  const at = (is: StateName) => entries.filter(({ state }) => state.is === is);
  const checks = at('checking').map((entry) => ({ entry, next: nextCheck(entry) }));
  const due = checks.filter(({ next }) => next <= now).map(({ entry }) => entry);
  if (due.length > 0) return { do: 'check', ids: first(due, BATCH) };

  const isReject = decision.action === 'reject';
  const images = at('captcha').length;
  // While an answer is missing nothing else is sent: it may be missing to all. A reject has its person.
  const room = isReject ? AHEAD - images : checks.length > 0 ? 0 : sizeOf(decision);
  const ids = first(at('waiting'), room);
  if (ids.length > 0) return { do: isReject ? 'prepare' : 'decide', ids };

  if (checks.length === 0 && images === 0) return { do: 'end' };
  const next = Math.min(...checks.map((one) => one.next));
  return { do: 'rest', until: Number.isFinite(next) ? next : undefined };
}

/** Whether what was chosen is old enough to be looked at again before it is decided. */
export const isOld = ({ startedAt }: BulkRun, now: number): boolean => now - startedAt > FRESH_MS;

/** Before it is sent. */
function prepare({ entry, event: { reading }, decision }: At<'read'>): BulkEntry {
  const verdict = judge(decision.action, reading);
  if (!verdict.allowed)
    return refuse(entry, { is: 'status', status: reading.status }, verdict.code);
  if (!isSame(entry, reading)) return refuse(entry, { is: 'text-changed' });
  const url = decision.action === 'reject' ? reading.captcha_url : undefined;
  return url ? to(entry, { is: 'captcha', url, isWrong: false }) : entry;
}

/** After a sending without an answer. */
function check(at: At<'read'>): BulkEntry {
  const { entry, event, decision, now } = at;
  const outcome = readDecisionOutcome(event.reading, decision);
  if (outcome === 'done') return to(entry, { is: 'done' });
  // It may still be under way. An archiving cannot be seen, and doing it again does no harm.
  const settled = (entry.sentAt ?? 0) + SETTLE_MS;
  if (outcome === 'not-done' && now < settled) return to(entry, { is: 'checking', next: settled });
  // It may have been taken, been worked on and look now as it did before: the text does not tell.
  if (outcome === 'not-done' && JOB_RULES[decision.action].comesBack) return to(entry, UNKNOWN);
  const again = prepare({ ...at, entry: to(entry, WAITING) });
  if (again.state.is === 'refused') return again;
  return (entry.lost ?? 0) < MAX_LOST ? again : to(entry, UNKNOWN);
}

const isSame = ({ version }: BulkEntry, reading: Reading) =>
  version === undefined || version === versionOf(reading, undefined);

const nextCheck = ({ state }: BulkEntry) => (state.is === 'checking' ? (state.next ?? 0) : 0);

const first = (entries: readonly BulkEntry[], count: number) =>
  entries.slice(0, Math.max(0, count)).map(({ jobId }) => jobId);

const refuse = (entry: BulkEntry, reason: BulkRefusal, code?: number): BulkEntry =>
  to(entry, { is: 'refused', reason, ...(code !== undefined && { code }) });

const to = (entry: BulkEntry, state: BulkState): BulkEntry => ({ ...entry, state });
