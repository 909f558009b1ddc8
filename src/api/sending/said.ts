import type { QueryClient } from '@tanstack/react-query';
import { isRecorded } from '../account/config.ts';
import { revisionsQuery } from '../job/review.ts';
import type { Decision } from '../schema/decision.ts';
import type { Job } from '../schema/job.ts';
import type { Says } from './outbox/entry.ts';

/** What the record is told of a translation as it was read last; undefined where none is kept. Rejects where code cannot be loaded. */
export async function saidOf(client: QueryClient, job: Job): Promise<Says | undefined> {
  if (!isRecorded(client)) return undefined;
  const { saysOf } = await import('./says.ts');
  return saysOf(job, client.getQueryData(revisionsQuery(job.job_id).queryKey));
}

/** A decision as it is sent: in one envelope with what is for the record, which the proxy takes off. */
export const inEnvelope = (jobId: string, decision: Decision, said: Says | undefined): unknown =>
  said ? { data: decision, galley: { [jobId]: said } } : decision;
