import { useRef } from 'react';
import { commentFault } from '#api/job/comments.ts';
import type { Job } from '#api/schema/job.ts';
import { Form } from '#ui/form/form.tsx';
import { CommentField } from './comment-field.tsx';
import { DecisionNews } from '../held/decision-news.tsx';
import { useFaults } from './faults.ts';
import { type PanelProps, Close } from './panel.tsx';
import { SavedReplies } from './saved-replies.tsx';
import { type Caret, useCaret } from './use-caret.ts';
import type { Drafts } from './use-drafts.ts';
import { useInsertion } from './use-insertion.ts';
import { WORDS } from '../words.ts';

interface ReviseFormProps extends PanelProps {
  account: string;
  job: Job;
  draft: Drafts['revise'];
  /** Where to write on, after words were quoted into it. */
  quoted: Caret | undefined;
}

/** Sending a translation back to its translator, who needs to know why. */
export function ReviseForm({ account, job, draft, quoted, deciding, onClose }: ReviseFormProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useCaret(box, quoted);
  const insert = useInsertion(box, draft.value, draft.change);
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
      other={
        <>
          <SavedReplies account={account} written={draft.value} onInsert={insert} />
          <Close onClose={onClose} />
        </>
      }
      submitKey="submit"
      scrolls
      onSubmit={submit}
      onLeave={onClose}
    >
      <CommentField
        label="What should be corrected"
        languages={[job.lc_src, job.lc_tgt]}
        kept={draft.key}
        value={draft.value}
        error={faults.errorAt('comment')}
        box={box}
        onChange={draft.change}
      />
    </Form>
  );
}
