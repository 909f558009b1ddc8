import type { QueryClient } from '@tanstack/react-query';
import { isRecorded } from '../account/config.ts';
import { revisionsQuery } from '../job/review.ts';
import type { Decision } from '../schema/decision.ts';
import type { Job } from '../schema/job.ts';
import type { Says } from './outbox/entry.ts';

/**
 * What the record is told of a translation as it was read last; undefined where none is kept. Never rejects: a decision is not
 * lost for what is said beside it, and where the code cannot be loaded (it is asked for ahead, `app/standing.tsx`) nothing is.
 */
export async function saidOf(
  client: QueryClient,
  job: Job,
  load = () => import('./says.ts'),
): Promise<Says | undefined> {
  if (!isRecorded(client)) return undefined;
  const says = async () => {
    const { saysOf } = await load();
    return saysOf(job, client.getQueryData(revisionsQuery(job.job_id).queryKey));
  };
  return Promise.race([says(), late()]).catch(() => ({}));
}

/** In ms: a decision waits no longer for code that is on its way. */
const PATIENCE = 1_000;
const late = () => new Promise<Says>((resolve) => setTimeout(resolve, PATIENCE, {}));

/** A decision as it is sent: in one envelope with what is for the record, which the proxy takes off. */
export const inEnvelope = (jobId: string, decision: Decision, said: Says | undefined): unknown =>
  said ? { data: decision, galley: { [jobId]: said } } : decision;
