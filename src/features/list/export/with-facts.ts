import type { QueryClient } from '@tanstack/react-query';
import { factsOf, type PastFacts, pastQuery } from '#api/job/past.ts';
import type { ExportedJob } from '#lib/files/out/exported-job.ts';
import type { FactName } from '../recorded/facts.ts';

/** As many as one call to the record takes: one after the other, however many are exported. */
const AT_ONCE = 50;

const VALUES: Readonly<Record<FactName, (facts: PastFacts) => string | number | undefined>> = {
  decided_by: ({ decidedBy }) => decidedBy,
  decided_at: ({ decidedAt }) => decidedAt,
  rounds: ({ rounds }) => rounds,
  rating: ({ rating }) => rating,
};

/** The same translations with what the record tells of each. @throws ApiError; the signal's reason when it is given up */
export async function withFacts(
  client: QueryClient,
  jobs: readonly ExportedJob[],
  names: readonly FactName[],
  signal: AbortSignal,
): Promise<readonly ExportedJob[]> {
  if (names.length === 0) return jobs;
  const told: ExportedJob[] = [];
  const tell = async (job: ExportedJob): Promise<ExportedJob> => {
    const facts = factsOf(await client.query(pastQuery({ of: 'jobs', id: job.job_id })));
    return { ...job, ...Object.fromEntries(names.map((name) => [name, VALUES[name](facts)])) };
  };
  for (let from = 0; from < jobs.length; from += AT_ONCE) {
    signal.throwIfAborted();
    told.push(...(await Promise.all(jobs.slice(from, from + AT_ONCE).map(tell))));
  }
  return told;
}
