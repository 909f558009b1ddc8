import type { QueryClient } from '@tanstack/react-query';
import { jobQuery } from '../../job/jobs.ts';
import { revisionsQuery } from '../../job/review.ts';
import type { Entry } from './entry.ts';
import type { Reading } from './machine.ts';
import { isRevision, versionOf } from '../../job/version.ts';

/**
 * What stands at Gengo now. First the status, then the versions: of corrections that come back between the two, the
 * status must not be of after and the versions of before.
 * @throws ApiError
 */
export async function readStand(
  client: QueryClient,
  { jobId, version }: Pick<Entry, 'jobId' | 'version'>,
): Promise<Reading> {
  const job = jobQuery(jobId);
  const revisions = revisionsQuery(jobId);
  // A reading that began before would show what stood before.
  await client.cancelQueries({ queryKey: job.queryKey, exact: true });
  const now = await client.query({ ...job, staleTime: 0 });
  await client.cancelQueries({ queryKey: revisions.queryKey, exact: true });
  const known = isRevision(version)
    ? await client.query({ ...revisions, staleTime: 0 })
    : undefined;
  return { status: now.status, version: versionOf(now, known) };
}
