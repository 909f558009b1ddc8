import type { Entry } from '#api/sending/outbox/entry.ts';
import type { Client } from '#sandbox/test-client.ts';
import type { Clock } from './clock.ts';
import type { Change, Watch } from './network.ts';
import type { Tab } from './tab.ts';

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

/** Something typed, by the computer's name and its key: how far it was typed, and how far it was said to be kept. */
export interface Typed {
  last: number;
  kept: number;
}

export type Oracle = ReturnType<typeof createOracle>;

/** In ms: after ten minutes its person is asked; a little more for the ways. */
const OLDEST = 11 * 60_000;

const words = (number: number) => `#${number}.`;
export const decisionOf = (action: 'approve' | 'revise', number: number) =>
  action === 'approve'
    ? ({ action, for_translator: words(number) } as const)
    : ({ action, comment: words(number) } as const);
const numberIn = (text: string) => Number(/#(\d+)\./.exec(text)?.[1] ?? 0);

/** Knows what everybody was told and what Gengo took, and finds where they part. */
export function createOracle(clock: Clock, client: Client) {
  const decisions = new Map<string, Decision>();
  const typed = new Map<string, Typed>();
  const faults: string[] = [];
  /** What happened, in words, for whoever replays a seed. */
  const trace: string[] = [];
  const say = (what: string) => void trace.push(`${clock.now()} ${what}`);
  const fault = (what: string) => {
    say(`FAULT ${what}`);
    faults.push(`${clock.now()}: ${what}`);
  };
  const name = (number: number, jobId: string) => `${number}/${jobId}`;
  const find = (text: string, jobId: string) => decisions.get(name(numberIn(text), jobId));

  const revisionOf = async (jobId: string) => {
    const { response } = await client.get(`translate/job/${jobId}/revisions`);
    // Its shape has its own tests.
    const { revisions } = response as { revisions: { rev_id: number; ctime: number }[] };
    const [newest] = revisions.toSorted((a, b) => b.ctime - a.ctime || b.rev_id - a.rev_id);
    return newest && String(newest.rev_id);
  };
  const statusOf = async (jobId: string) => {
    const { response } = await client.get(`translate/job/${jobId}`);
    return (response as { job: { status: string } }).job.status;
  };

  const named = ({ path, body }: Change): string[] => {
    const { job_ids: ids = [] } = (body ?? {}) as { job_ids?: (number | { job_id: number })[] };
    if (path === 'translate/jobs')
      return ids.map((one) => String(typeof one === 'number' ? one : one.job_id));
    return [path.split('/').at(-1) ?? ''];
  };
  const watch: Watch = {
    seen: async (change) => {
      if (change.method !== 'PUT') return () => {};
      const text = JSON.stringify(change.body);
      say(`gengo: ${change.method} ${change.path} ${text}`);
      const ours = named(change).flatMap((jobId) => find(text, jobId) ?? []);
      const revisions = await Promise.all(ours.map(({ jobId }) => revisionOf(jobId)));
      return ({ isTaken }) => {
        say(`gengo: ${isTaken ? 'taken' : 'refused'}`);
        if (!isTaken) return;
        for (const [index, one] of ours.entries()) {
          one.takenAt.push(clock.now());
          const which = `decision ${one.number} on ${one.jobId}`;
          if (one.takenAt.length > 1) fault(`${which} was taken twice`);
          if (one.undoneAt !== undefined) fault(`${which} was taken after Undo`);
          if (one.isHeld && clock.now() - one.saidAt > OLDEST)
            fault(`${which} was taken by itself, though it was old`);
          if (one.isHeld === false) fault(`${which} was taken, and never held`);
          const isRead = one.revision === undefined || one.revision === revisions[index];
          if (!isRead) fault(`${which} was taken on a text that nobody had read`);
        }
      };
    },
  };

  return {
    faults,
    fault,
    trace,
    say,
    decisions,
    watch,
    statusOf,
    take: (decision: Omit<Decision, 'takenAt' | 'saidAt'>): Decision => {
      const taken = { ...decision, saidAt: clock.now(), takenAt: [] };
      decisions.set(name(decision.number, decision.jobId), taken);
      return taken;
    },
    of: ({ decision, jobId }: Pick<Entry, 'decision' | 'jobId'>) =>
      find(JSON.stringify(decision), jobId),
    saidAgain: (entry: Entry) => {
      const decision = find(JSON.stringify(entry.decision), entry.jobId);
      if (decision) decision.saidAt = clock.now();
    },
    asked: (entry: Entry | undefined) => {
      const decision = entry && find(JSON.stringify(entry.decision), entry.jobId);
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
    typed: (tab: Tab, key: string, last: number) => {
      const where = `${tab.computer.name} ${key}`;
      typed.set(where, { last, kept: typed.get(where)?.kept ?? 0 });
    },
    /** A machine without power forgets what was typed just now: that is said nowhere to be kept from it. */
    powerless: (computer: string) => {
      for (const [where, one] of typed) if (where.startsWith(`${computer} `)) one.kept = 0;
    },
    /** What a page shows that has just been opened. */
    opened: (tab: Tab, key: string, value: number) => {
      const known = typed.get(`${tab.computer.name} ${key}`);
      if (!known || !tab.store.canKeep()) return;
      if (value < known.kept)
        fault(`${key} of ${tab.computer.name} is ${value}, kept was ${known.kept}`);
      known.last = Math.max(value, known.kept);
    },
    /** After each step: what pages say is written down, and compared. */
    look: async (tabs: readonly Tab[]) => {
      for (const tab of tabs) {
        const { store, outbox } = tab;
        if (!tab.life.isAlive || !outbox) continue;
        for (const [where, one] of typed) {
          const [computer, key = ''] = where.split(' ');
          if (computer !== tab.computer.name || one.kept === one.last) continue;
          if (store.canKeep() && store.stateOf(key) === 'kept' && tab.shown(key) === one.last)
            one.kept = one.last;
        }
        const { entries, done } = outbox.snapshot();
        for (const decision of decisions.values())
          if (!decision.isKept && decision.isHeld && decision.computer === tab.computer.name) {
            const entry = entries.find(({ jobId }) => jobId === decision.jobId);
            const isIt = entry !== undefined && numberIn(JSON.stringify(entry)) === decision.number;
            if (isIt && entry.state.is === 'held' && store.canKeep()) decision.isKept = true;
          }
        for (const { jobId, decision } of done.slice(tab.doneSeen)) {
          tab.doneSeen += 1;
          const known = find(JSON.stringify(decision), jobId);
          if (known) known.end = 'done';
          const status = await statusOf(jobId);
          const isDone = (known?.takenAt.length ?? 0) > 0 || status === AFTER[decision.action];
          if (!isDone) fault(`${jobId} is shown as done (${decision.action}), and is ${status}`);
        }
      }
    },
    /** When all is well again and everybody has come back: nothing that was kept is lost. */
    settle: (tabs: readonly Tab[]) => {
      for (const decision of decisions.values()) {
        if (!decision.isKept) continue;
        const { number, jobId, takenAt, undoneAt, end, isAsked, action } = decision;
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
        if (!isOver && !isAsked && !isAlike && !asks)
          fault(`decision ${number} on ${jobId} is lost`);
      }
    },
  };
}

const AFTER: Readonly<Record<string, string>> = { approve: 'approved', revise: 'revising' };
