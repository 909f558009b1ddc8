import { Conversation } from '#features/conversation/conversation.tsx';
import type { Moment } from '#features/conversation/time-line.ts';
import { usePastMoments } from '#features/decide/past/use-past-moments.ts';
import { JobDetails } from '#features/reading/details/job-details.tsx';
import { JobFeedback } from '#features/reading/details/job-feedback.tsx';
import { SeenConversation } from '#features/review/seen-conversation.tsx';
import type { Job } from '#api/schema/job.ts';

interface JobAsideProps {
  account: string;
  job: Job;
  moments: readonly Moment[];
}

/** What stands below the texts of a translation: who wrote what, and all its facts. */
export function JobAside({ account, job, moments }: JobAsideProps) {
  const { job_id: jobId, status } = job;
  const past = usePastMoments(account, job);
  const thread = { of: 'job', id: jobId } as const;
  return (
    <>
      <SeenConversation account={account} jobId={jobId}>
        <Conversation
          account={account}
          thread={thread}
          moments={[...moments, ...past]}
          isOver={status === 'approved' || status === 'canceled'}
        />
      </SeenConversation>
      <div className="grid min-w-0 content-start gap-8">
        {status === 'approved' && <JobFeedback jobId={jobId} />}
        <JobDetails job={job} />
      </div>
    </>
  );
}
