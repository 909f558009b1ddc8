import type { Context } from '../http/context.ts';
import type { JobRecord } from '../world/records.ts';
import { enter } from '../translator/pace.ts';

/** Cancels a job and gives its credits back. */
export function cancelJob({ state, now, options }: Context, job: JobRecord): void {
  state.credits += job.credits;
  state.spent -= job.credits;
  enter(state, job, 'canceled', now, options);
}
