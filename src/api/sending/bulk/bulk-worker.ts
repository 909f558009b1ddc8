import { problemOf } from './bulk-failures.ts';
import type { Ledger } from './bulk-ledger.ts';
import { nextTask } from './bulk-machine.ts';
import { type Ask, createTasks } from './bulk-tasks.ts';
import type { BulkTools } from './bulk-tools.ts';
import type { BulkRun } from './bulk-types.ts';

export type BulkWorker = ReturnType<typeof createBulkWorker>;

/** Carries out a run by the rules of `bulk-machine.ts`, one call after the other. */
export function createBulkWorker(tools: BulkTools, ledger: Ledger) {
  const tasks = createTasks(tools, ledger);
  /** What people want of rejects that wait for their images' texts. */
  const asks = new Map<string, Ask>();
  let rouse = () => {};

  /** Until then, or until a person does something. */
  const rest = (until: number | undefined) =>
    new Promise<void>((resolve) => {
      const forget = until === undefined ? () => {} : tools.wake(until, resolve);
      rouse = () => {
        forget();
        resolve();
      };
    });

  /** The next thing: first what a person who waits in front of an image wants. */
  async function advance(run: BulkRun) {
    for (const [jobId, ask] of asks) {
      asks.delete(jobId);
      return tasks.fulfil(run, jobId, ask);
    }
    const task = nextTask(run, tools.now());
    return task.do === 'rest' ? rest(task.until) : tasks.carryOut(run, task);
  }

  return {
    /** One thing after the other, until the run is over or stopped. */
    work: async (id: string): Promise<void> => {
      for (let run = ledger.going(id); run; run = ledger.going(id)) {
        try {
          await advance(run);
        } catch (error) {
          const problem = problemOf(error);
          void ledger.change(id, (its) => ({ ...its, is: 'stopped', problem }));
        }
      }
      // What was typed and has not gone.
      void ledger.mark(id, [...asks.keys()], () => ({ is: 'unsent' }));
      asks.clear();
    },
    ask: (jobId: string, ask: Ask): void => void asks.set(jobId, ask),
    rouse: (): void => rouse(),
  };
}
