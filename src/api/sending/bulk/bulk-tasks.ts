import { ApiError } from '../../wire/errors.ts';
import type { Job } from '../../schema/job.ts';
import { meaningOf, NotKept, refusalOf } from './bulk-failures.ts';
import type { Ledger } from './bulk-ledger.ts';
import { type BulkEvent, type BulkTask, isOld, MAX_LOST } from './bulk-machine.ts';
import type { BulkTools } from './bulk-tools.ts';
import type { BulkRun } from './bulk-types.ts';

/** What somebody wants of a reject that waits for its image's text. */
export type Ask = { is: 'answer'; text: string } | { is: 'image' };

/** What is done, all but the waiting. Each throws the ApiError that all the others would meet. */
export interface Tasks {
  carryOut: (run: BulkRun, task: Exclude<BulkTask, { do: 'rest' }>) => Promise<void>;
  fulfil: (run: BulkRun, jobId: string, ask: Ask) => Promise<void>;
}

/** So many in a row that no status explains: the next one would be refused as well. */
const TOO_MANY = 2;

/** Sends and reads for a run, and writes down what came of it: before each sending, and after it. */
export function createTasks(tools: BulkTools, ledger: Ledger): Tasks {
  const { mark } = ledger;
  /** Refusals in a row that no status explains. */
  let strange = 0;

  /** Sends it for all of them; gives the refusal of the whole. */
  async function send({ id, decision }: BulkRun, ids: readonly string[], captcha?: string) {
    // On disk before it goes: after a crash nobody could tell otherwise.
    if (!(await mark(id, ids, () => ({ is: 'send' })))) {
      await mark(id, ids, () => ({ is: 'unsent' }));
      if (ledger.going(id)) throw new NotKept();
      return undefined;
    }
    try {
      await tools.send(ids, decision, captcha);
    } catch (error) {
      const meaning = meaningOf(error);
      if (meaning === 'one') return error as ApiError; // nothing else has that meaning
      void mark(id, ids, () => ({ is: meaning === 'lost' ? 'lost' : 'unsent' }));
      if (meaning === 'all') throw error;
      return undefined;
    }
    strange = 0;
    void mark(id, ids, () => ({ is: 'ok' }));
    tools.onDone(ids, decision);
    return undefined;
  }

  /** Decides on a group, and where it is refused as a whole, on all but the culprits. */
  async function decide(run: BulkRun, ids: readonly string[], isSearch = false): Promise<void> {
    const { id } = run;
    // Within a group it was stopped, or an answer was lost: nothing is sent before that is looked into.
    if (!ledger.going(id) || ledger.at(id, 'checking').length > 0) return;
    const free = leaveHeld(run, ids);
    if (free.length === 0) return;
    const refusal = await send(run, free);
    if (!refusal) return;
    if (free.length === 1) return refuse(run, free, refusal);
    void mark(id, free, () => ({ is: 'unsent' }));
    // What is not ours shows in no reading of the whole group.
    const isHidden = isSearch || refusal.kind === 'no-access';
    const rest = isHidden ? free : await look(run, free);
    if (rest.length < free.length) return decide(run, rest);
    const middle = Math.ceil(rest.length / 2);
    await decide(run, rest.slice(0, middle), true);
    await decide(run, rest.slice(middle), true);
  }

  /** One reject, with or without what an image says. */
  async function reject(run: BulkRun, jobId: string, captcha?: string): Promise<void> {
    const { id } = run;
    if (!ledger.going(id) || leaveHeld(run, [jobId]).length === 0) return;
    const refusal = await send(run, [jobId], captcha);
    if (!refusal) return;
    if (refusal.kind !== 'captcha') return refuse(run, [jobId], refusal);
    void mark(id, [jobId], () => ({ is: 'unsent' }));
    // 2401 brings another image; 2400 only said that there is one.
    const url = refusal.details.captchaUrl ?? (await imageOf(jobId));
    if (!url) return refuse(run, [jobId], refusal);
    void mark(id, [jobId], () => ({ is: 'captcha', url, isWrong: captcha !== undefined }));
  }

  /** Refuses what the outbox has under way; gives the others. */
  function leaveHeld({ id }: BulkRun, ids: readonly string[]) {
    const held = ids.filter(tools.isHeld);
    void mark(id, held, () => ({ is: 'held' }));
    return ids.filter((jobId) => !held.includes(jobId));
  }

  /** Reads them again; gives those that can still be sent. */
  async function look({ id }: BulkRun, ids: readonly string[]): Promise<readonly string[]> {
    const jobs = await tools.read(ids);
    void mark(id, ids, (jobId) => readingOf(jobs, jobId));
    const waiting = new Set(ledger.at(id, 'waiting'));
    return ids.filter((jobId) => waiting.has(jobId));
  }

  const imageOf = async (jobId: string) => (await tools.read([jobId])).get(jobId)?.captcha_url;

  function refuse({ id, decision }: BulkRun, ids: readonly string[], error: ApiError) {
    void mark(id, ids, () => refusalOf(decision, error));
    strange = error.kind === 'illegal-state' ? 0 : strange + 1;
    if (strange < TOO_MANY) return;
    strange = 0;
    throw error;
  }

  /** Sees what became of those whose answer was lost. */
  async function check({ id, decision }: BulkRun, ids: readonly string[]) {
    const jobs = await tools.read(ids);
    void mark(id, ids, (jobId) => readingOf(jobs, jobId));
    const done = new Set(ledger.at(id, 'done'));
    tools.onDone(
      ids.filter((jobId) => done.has(jobId)),
      decision,
    );
    // The others might get lost as well.
    const isLost = ledger
      .going(id)
      ?.entries.some(
        ({ jobId, state, lost = 0 }) =>
          state.is === 'unknown' && lost >= MAX_LOST && ids.includes(jobId) && jobs.has(jobId),
      );
    if (isLost && ledger.at(id, 'waiting').length > 0)
      throw new ApiError('unknown-outcome', 'Sent twice, and never arrived');
  }

  async function prepare(run: BulkRun, ids: readonly string[]) {
    for (const jobId of await look(run, leaveHeld(run, ids))) await reject(run, jobId);
  }

  return {
    carryOut: async (run, task) => {
      if (task.do === 'check') return check(run, task.ids);
      if (task.do === 'prepare') return prepare(run, task.ids);
      if (task.do === 'end') {
        await ledger.change(run.id, (its) => ({ ...its, is: 'done' }));
        return undefined;
      }
      return decide(run, isOld(run, tools.now()) ? await look(run, task.ids) : task.ids);
    },
    fulfil: async (run, jobId, ask) => {
      if (ask.is === 'answer') return reject(run, jobId, ask.text);
      const url = await imageOf(jobId);
      if (url) void mark(run.id, [jobId], () => ({ is: 'captcha', url, isWrong: false }));
      return undefined;
    },
  };
}

function readingOf(jobs: ReadonlyMap<string, Job>, jobId: string): BulkEvent {
  const reading = jobs.get(jobId);
  return reading ? { is: 'read', reading } : { is: 'missing' };
}
