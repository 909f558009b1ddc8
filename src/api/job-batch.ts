import { ApiError } from './errors.ts';
import { call } from './http.ts';
import { jobAnswer, jobsAnswer, type Job } from './schema/job.ts';

/** Ids a call: what integrations use in the wild (gengo-api.md, section 3). */
const BATCH = 50;

/** Reads one job. */
export async function loadJob(jobId: string, signal: AbortSignal): Promise<Job> {
  const { job } = await call('GET', `translate/job/${jobId}`, jobAnswer, { signal });
  return job;
}

void BATCH;
void jobsAnswer;
void ApiError;
