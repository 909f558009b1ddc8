import { commentFault } from '#api/comments.ts';
import type { Job } from '#api/schema/job.ts';
import { Form } from '#ui/form.tsx';
import { CommentField } from './comment-field.tsx';
import { DecisionNews } from './decision-news.tsx';
import { useFaults } from './faults.ts';
import { type PanelProps, Close } from './panel.tsx';
import type { Drafts } from './use-drafts.ts';
import { WORDS } from './words.ts';

interface ReviseFormProps extends PanelProps {
  job: Job;
  draft: Drafts['revise'];
}

/** Sending a translation back to its translator, who needs to know why. */
export function ReviseForm({ job, draft, deciding, onClose }: ReviseFormProps) {
  const faults = useFaults(
    { comment: commentFault(draft.value, 'Say what should be corrected.') },
    deciding.state,
  );
  const submit = () => {
    if (faults.check()) deciding.send({ action: 'revise', comment: draft.value.trim() });
  };
  return (
    <Form
      label={WORDS.revise.label}
      problem={<DecisionNews deciding={deciding} fields={['comment']} />}
      refusal={faults.refusal}
      pending={deciding.pending}
      submitLabel="Send back"
      pendingLabel="Sending back…"
      reason={deciding.reason}
      consequence={WORDS.revise.consequence(job)}
      other={<Close onClose={onClose} />}
      submitKey="submit"
      scrolls
      onSubmit={submit}
      onLeave={onClose}
    >
      <CommentField
        label="What should be corrected"
        job={job}
        value={draft.value}
        error={faults.errorAt('comment')}
        onChange={draft.change}
      />
    </Form>
  );
}
