import type { ApiError } from '../../wire/errors.ts';
import { checkLost, createBulkCalls } from './bulk-calls.ts';
import type { Ledger } from './bulk-ledger.ts';
import { type BulkTask, isOld } from './bulk-machine.ts';
import type { BulkTools } from './bulk-tools.ts';
import type { BulkRun } from './bulk-types.ts';

/** What a person wants of a reject that waits for its image's text. */
export type Ask = { is: 'answer'; text: string } | { is: 'image' };

/** What is done, all but the waiting. Each throws the ApiError that all the others would meet. */
export interface Tasks {
  carryOut: (run: BulkRun, task: Exclude<BulkTask, { do: 'rest' }>) => Promise<void>;
  fulfil: (run: BulkRun, jobId: string, ask: Ask) => Promise<void>;
}

/** Sends and reads for a run, task by task. */
export function createTasks(tools: BulkTools, ledger: Ledger): Tasks {
  const { mark } = ledger;
  const { send, refuse, leaveHeld, look, imageOf } = createBulkCalls(tools, ledger);

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
    const rest = isHidden(refusal, isSearch) ? free : await look(run, free);
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

  async function prepare(run: BulkRun, ids: readonly string[]) {
    for (const jobId of await look(run, leaveHeld(run, ids))) await reject(run, jobId);
  }

  return {
    carryOut: async (run, task) => {
      if (task.do === 'check') return checkLost(tools, ledger, run, task.ids);
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

/** Whether no reading of the whole group shows the culprit: a translation that is not ours, or one of a half. */
const isHidden = ({ kind }: ApiError, isSearch: boolean) => isSearch || kind === 'no-access';
