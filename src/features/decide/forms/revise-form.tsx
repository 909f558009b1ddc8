import { useRef } from 'react';
import { commentFault } from '#api/job/comments.ts';
import { Form } from '#ui/form/form.tsx';
import { ACTS } from '../acts.ts';
import { CommentField } from './comment-field.tsx';
import { DecisionNews } from '../held/decision-news.tsx';
import { useFaults } from './faults.ts';
import { Close, type PanelFormProps } from './panel.tsx';
import { SavedReplies } from './saved-replies.tsx';
import { useCaret } from './use-caret.ts';
import { useInsertion } from './use-insertion.ts';

const ACT = ACTS.revise;

/** Sending a translation back to its translator, who needs to know why. */
export function ReviseForm({ account, job, drafts, quoted, deciding, onClose }: PanelFormProps) {
  const draft = drafts.revise;
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
      label={ACT.label}
      problem={<DecisionNews deciding={deciding} fields={['comment']} />}
      refusal={faults.refusal}
      pending={deciding.pending}
      submitLabel={ACT.submit}
      pendingLabel={`${ACT.doing}…`}
      reason={deciding.reason}
      consequence={ACT.consequence(job)}
      other={
        <>
          <SavedReplies account={account} written={draft.value} onInsert={insert} />
          <Close onClose={onClose} />
        </>
      }
      submitKey="submit"
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
