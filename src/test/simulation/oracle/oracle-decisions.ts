import type { Entry } from '#api/sending/outbox/entry.ts';
import type { Client } from '#sandbox/test-client.ts';
import type { Clock } from '../clock.ts';
import type { Change, Watch } from '../network.ts';
import type { Report } from './report.ts';
import type { Tab } from '../tab.ts';

/** A decision that somebody took, held or one of many: known by its words wherever it turns up. */
export interface Decision {
  number: number;
  computer: string;
  jobId: string;
  action: string;
  /** The newest revision that its person had read; undefined: none, as in bulk. */
  revision: string | undefined;
  isHeld?: boolean;
  /** It was shown as held. */
  isKept?: boolean;
  /** When its person took it, or said again that it is to go. */
  saidAt: number;
  undoneAt?: number;
  /** Its person has asked for another end; whether it came before they died is not known. */
  isAsked?: boolean;
  /** Its person was told of another end, or let go of it. */
  end?: string;
  takenAt: number[];
}

/** All decisions, by number and job. */
type Decisions = ReadonlyMap<string, Decision>;

/** In ms: after ten minutes its person is asked; a little more for the ways. */
const OLDEST = 11 * 60_000;

const AFTER: Readonly<Record<string, string>> = { approve: 'approved', revise: 'revising' };

const words = (number: number) => `#${number}.`;
export const decisionOf = (action: 'approve' | 'revise', number: number) =>
  action === 'approve'
    ? ({ action, for_translator: words(number) } as const)
    : ({ action, comment: words(number) } as const);
const numberIn = (text: string) => Number(/#(\d+)\./.exec(text)?.[1] ?? 0);
const nameOf = (number: number, jobId: string) => `${number}/${jobId}`;

/** Knows which decisions were taken and which Gengo took, and finds where they part. */
export function createDecisionOracle(clock: Clock, client: Client, report: Report) {
  const decisions = new Map<string, Decision>();
  const find = (text: string, jobId: string) => decisions.get(nameOf(numberIn(text), jobId));
  const findEntry = ({ decision, jobId }: Pick<Entry, 'decision' | 'jobId'>) =>
    find(JSON.stringify(decision), jobId);
  const statusOf = (jobId: string) => readStatus(client, jobId);

  return {
    decisions,
    watch: watchOf({ clock, client, report, find }),
    statusOf,
    take: (decision: Omit<Decision, 'takenAt' | 'saidAt'>): Decision => {
      const taken = { ...decision, saidAt: clock.now(), takenAt: [] };
      decisions.set(nameOf(decision.number, decision.jobId), taken);
      return taken;
    },
    of: findEntry,
    saidAgain: (entry: Entry) => {
      const decision = findEntry(entry);
      if (decision) decision.saidAt = clock.now();
    },
    asked: (entry: Entry | undefined) => {
      const decision = entry && findEntry(entry);
      if (decision) decision.isAsked = true;
    },
    /** What needed its person, and was not sent, makes way for what they decided anew. */
    replaced: ({ number, computer, jobId }: Decision) => {
      for (const one of decisions.values())
        if (one.jobId === jobId && one.computer === computer && one.number < number)
          one.end ??= 'replaced';
    },
    undone: (decision: Decision | undefined) => {
      if (!decision) return;
      decision.undoneAt = clock.now();
    },
    /** What a page shows now as held, and as done. */
    look: async (tab: Tab) => {
      noteHeld(decisions, tab);
      for (const { jobId, decision } of tab.outbox?.snapshot().done.slice(tab.doneSeen) ?? []) {
        tab.doneSeen += 1;
        const known = find(JSON.stringify(decision), jobId);
        if (known) known.end = 'done';
        const status = await statusOf(jobId);
        const isDone = (known?.takenAt.length ?? 0) > 0 || status === AFTER[decision.action];
        if (!isDone)
          report.fault(`${jobId} is shown as done (${decision.action}), and is ${status}`);
      }
    },
    /** When all is well again and everybody has come back: nothing that was kept is lost. */
    settle: (tabs: readonly Tab[]) => {
      for (const decision of decisions.values())
        if (isLost(decision, decisions, tabs))
          report.fault(`decision ${decision.number} on ${decision.jobId} is lost`);
    },
  };
}

interface Watching {
  clock: Clock;
  client: Client;
  report: Report;
  find: (text: string, jobId: string) => Decision | undefined;
}

/** Compares what Gengo takes with what its person said. */
const watchOf = ({ clock, client, report, find }: Watching): Watch => ({
  seen: async (change) => {
    if (change.method !== 'PUT') return () => {};
    const text = JSON.stringify(change.body);
    report.say(`gengo: ${change.method} ${change.path} ${text}`);
    const ours = jobsIn(change).flatMap((jobId) => find(text, jobId) ?? []);
    const revisions = await Promise.all(ours.map(({ jobId }) => readRevision(client, jobId)));
    return ({ isTaken }) => {
      report.say(`gengo: ${isTaken ? 'taken' : 'refused'}`);
      if (!isTaken) return;
      for (const [index, one] of ours.entries()) {
        one.takenAt.push(clock.now());
        const which = `decision ${one.number} on ${one.jobId}`;
        if (one.takenAt.length > 1) report.fault(`${which} was taken twice`);
        if (one.undoneAt !== undefined) report.fault(`${which} was taken after Undo`);
        if (one.isHeld && clock.now() - one.saidAt > OLDEST)
          report.fault(`${which} was taken by itself, though it was old`);
        if (one.isHeld === false) report.fault(`${which} was taken, and never held`);
        const isRead = one.revision === undefined || one.revision === revisions[index];
        if (!isRead) report.fault(`${which} was taken on a text that nobody had read`);
      }
    };
  },
});

/** The jobs that a change is about. */
function jobsIn({ path, body }: Change): string[] {
  const { job_ids: ids = [] } = (body ?? {}) as { job_ids?: (number | { job_id: number })[] };
  if (path === 'translate/jobs')
    return ids.map((one) => String(typeof one === 'number' ? one : one.job_id));
  return [path.split('/').at(-1) ?? ''];
}

async function readRevision(client: Client, jobId: string): Promise<string | undefined> {
  const { response } = await client.get(`translate/job/${jobId}/revisions`);
  // Its shape has its own tests.
  const { revisions } = response as { revisions: { rev_id: number; ctime: number }[] };
  const [newest] = revisions.toSorted((a, b) => b.ctime - a.ctime || b.rev_id - a.rev_id);
  return newest && String(newest.rev_id);
}

async function readStatus(client: Client, jobId: string): Promise<string> {
  const { response } = await client.get(`translate/job/${jobId}`);
  return (response as { job: { status: string } }).job.status; // its shape has its own tests
}

/** Notes which decisions of a page's computer it shows as held. */
function noteHeld(decisions: Decisions, { store, outbox, computer }: Tab): void {
  const entries = outbox?.snapshot().entries ?? [];
  for (const decision of decisions.values())
    if (!decision.isKept && decision.isHeld && decision.computer === computer.name) {
      const entry = entries.find(({ jobId }) => jobId === decision.jobId);
      const isIt = entry !== undefined && numberIn(JSON.stringify(entry)) === decision.number;
      if (isIt && entry.state.is === 'held' && store.canKeep()) decision.isKept = true;
    }
}

/** It was shown as held, and nothing became of it that anybody was told. */
function isLost(decision: Decision, decisions: Decisions, tabs: readonly Tab[]): boolean {
  const { jobId, takenAt, undoneAt, end, isAsked, action } = decision;
  if (!decision.isKept) return false;
  // Somebody else decided the same: whoever was told of it is gone.
  const isAlike = [...decisions.values()].some(
    (one) => one.jobId === jobId && one.action === action && one.takenAt.length > 0,
  );
  const isOver = takenAt.length > 0 || undoneAt !== undefined || end !== undefined;
  const asks = tabs.some(
    (tab) =>
      tab.life.isAlive &&
      tab.computer.name === decision.computer &&
      tab.outbox?.snapshot().entries.some((entry) => entry.jobId === jobId),
  );
  return !isOver && !isAsked && !isAlike && !asks;
}
