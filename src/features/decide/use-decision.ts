import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '#api/errors.ts';
import { jobQuery } from '#api/jobs.ts';
import { type Decision, decideMutation } from '#api/review.ts';
import type { Job } from '#api/schema/job.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import type { Outcome } from './decision-news.tsx';
import { useSending } from '#ui/use-sending.ts';

/** After these the translation is read again before anything more is sent. */
const LOOK_AFTER = new Set(['unknown-outcome', 'illegal-state']);

/** Sends a decision on one translation once, and reads the translation again when its answer was lost. */
export function useDecision(jobId: string, outcome: Outcome, onDone: () => void) {
  const client = useQueryClient();
  const announce = useAnnounce();

  const done = () => {
    announce(outcome.done);
    onDone();
    void client.invalidateQueries({ queryKey: ['job', jobId] });
    void client.invalidateQueries({ queryKey: ['jobs'] });
  };

  return useSending<Decision, Job>({
    mutation: decideMutation(jobId),
    mustLook: (error) => error instanceof ApiError && LOOK_AFTER.has(error.kind),
    look: () => client.query({ ...jobQuery(jobId), staleTime: 0 }),
    onSent: done,
    onFound: (job) => {
      if (job.status === outcome.leadsTo) done();
    },
  });
}
