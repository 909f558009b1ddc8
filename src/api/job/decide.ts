import { mutationOptions } from '@tanstack/react-query';
import { change, touchedByJob } from '../wire/change.ts';
import { call } from '../wire/http.ts';
import type { Decision } from '../schema/decision.ts';
import { emptyAnswer } from '../schema/envelope.ts';

/**
 * Sends one decision on one job. All deciding goes through here, held or not; with `keepalive` it
 * outlives the page. `body`: what goes in its place, for a record.
 * @throws ApiError; `unknown-outcome` when the answer was lost: re-read the job before anything else.
 */
export async function decide(
  jobId: string,
  decision: Decision,
  { keepalive = false, body = decision }: { keepalive?: boolean; body?: unknown } = {},
): Promise<void> {
  const path = `translate/job/${jobId}`;
  if (decision.action === 'cancel') await call('DELETE', path, emptyAnswer, { keepalive });
  else await call('PUT', path, emptyAnswer, { data: body, keepalive });
}

/** Under one key whatever the decision: a job takes one at a time. */
export const decideMutation = (jobId: string) =>
  mutationOptions({
    mutationKey: ['job', jobId, 'decide'],
    mutationFn: (decision: Decision) => decide(jobId, decision),
    ...change(...touchedByJob(jobId)),
  });
