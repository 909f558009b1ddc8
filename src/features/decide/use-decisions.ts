import { useQueryClient } from '@tanstack/react-query';
import { type DecisionOutcome, readDecisionOutcome } from '#api/after-lost.ts';
import { ApiError } from '#api/errors.ts';
import { jobQuery } from '#api/jobs.ts';
import { decideMutation } from '#api/review.ts';
import type { Job } from '#api/schema/job.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useSending } from '#ui/use-sending.ts';

/** What the translation shows when it is read again after a decision of which nothing is known. */
export interface Found {
  outcome: DecisionOutcome;
  status: string;
}

const hasKind = (error: Error, ...kinds: string[]) =>
  error instanceof ApiError && kinds.includes(error.kind);

/** Sends a decision on one translation once, and reads the translation again when its answer was lost. */
export function useDecision(job: Job, spoken: string, onDone: () => void) {
  const client = useQueryClient();
  const announce = useAnnounce();

  const done = () => {
    announce(spoken);
    onDone();
    void client.invalidateQueries({ queryKey: ['job', job.job_id] });
    void client.invalidateQueries({ queryKey: ['jobs'] });
  };

  return useSending({
    mutation: decideMutation(job.job_id),
    mustLook: (error) => hasKind(error, 'unknown-outcome', 'illegal-state'),
    lookAt: jobQuery(job.job_id),
    tell: (now, { input, error }): Found => {
      const outcome = readDecisionOutcome(job, now, input);
      // Ours was refused: if it is decided all the same, somebody else did it.
      const byOthers = outcome === 'done' && hasKind(error, 'illegal-state');
      return { outcome: byOthers ? 'decided-otherwise' : outcome, status: now.status };
    },
    onSent: done,
    onFound: ({ outcome }) => {
      if (outcome === 'done') done();
    },
  });
}
