import { ApiError } from '../wire/errors.ts';
import { call } from '../wire/http.ts';
import { readerOf, readJobs } from './job-batch.ts';
import { JOB_RULES } from './job-rules.ts';
import { decide } from './decide.ts';
import type { Decision } from '../schema/decision.ts';
import { emptyAnswer } from '../schema/envelope.ts';
import type { Job } from '../schema/job.ts';

/**
 * One decision on at most 50 jobs (`PUT translate/jobs`), or on one if it goes one by one. Gengo takes all or
 * none. `envelope`: adds what is for the record.
 * @throws ApiError for the group as a whole; `unknown-outcome` when the answer was lost.
 */
export async function decideMany(
  jobIds: readonly string[],
  decision: Decision,
  captcha?: string,
  envelope: (body: unknown) => unknown = (body) => body,
): Promise<void> {
  if (JOB_RULES[decision.action].isSingle) {
    const [jobId = ''] = jobIds;
    const isTyped = captcha !== undefined && decision.action === 'reject';
    const whole = isTyped ? { ...decision, captcha } : decision;
    return decide(jobId, whole, { body: envelope(whole) });
  }
  const { action, ...fields } = decision;
  // As the docs have them: bare ids where nothing else is said (section 5).
  const job_ids = jobIds.map((id) =>
    action === 'archive' ? numeral(id) : { job_id: numeral(id), ...fields },
  );
  await call('PUT', 'translate/jobs', emptyAnswer, {
    data: envelope({ action, job_ids }),
  });
}

/** As the docs write an id, where it is one of theirs. */
const numeral = (id: string) => (Number.isSafeInteger(Number(id)) ? Number(id) : id);

/**
 * Reads at most 50 jobs: never what was read before. Those that Gengo does not give us are left out.
 * @throws ApiError that tells nothing of one job alone
 */
export async function readMany(jobIds: readonly string[]): Promise<ReadonlyMap<string, Job>> {
  const { signal } = new AbortController();
  const reads = readJobs(readerOf(), jobIds, signal);
  const jobs = new Map<string, Job>();
  const isNotOurs = (error: unknown) => error instanceof ApiError && error.kind === 'no-access';
  for (const result of await Promise.allSettled(reads.values())) {
    if (result.status === 'fulfilled') jobs.set(result.value.job_id, result.value);
    else if (!isNotOurs(result.reason)) throw result.reason;
  }
  return jobs;
}
