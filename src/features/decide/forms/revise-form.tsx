import { t } from '@lingui/core/macro';
import { useRef } from 'react';
import { commentFault } from '#api/job/comment-fault.ts';
import { i18n } from '#lib/language/i18n.ts';
import { Form } from '#ui/form/form.tsx';
import { ACTS, underWay } from '../acts.ts';
import { CommentField } from './comment-field.tsx';
import { DecisionNews } from './decision-news.tsx';
import { useFaults } from './faults.ts';
import { Close, type PanelFormProps } from './panel.tsx';
import { SavedReplies } from './saved-replies.tsx';
import { useCaret } from './use-caret.ts';
import { useInsertion } from './use-insertion.ts';

const ACT = ACTS.revise;

/** The API's fields that this form shows. */
const FIELDS = ['comment'];

/** Sending a translation back to its translator, who needs to know why. */
export function ReviseForm({ account, job, drafts, quoted, deciding, onClose }: PanelFormProps) {
  const draft = drafts.revise;
  const box = useRef<HTMLTextAreaElement>(null);
  useCaret(box, quoted);
  const insert = useInsertion(box, draft.value, draft.change);
  const faults = useFaults(
    { comment: commentFault(draft.value, t`Say what should be corrected.`) },
    deciding.state,
  );
  const submit = () => {
    if (faults.check()) deciding.send({ action: 'revise', comment: draft.value.trim() });
  };
  return (
    <Form
      label={i18n._(ACT.label)}
      problem={<DecisionNews deciding={deciding} fields={FIELDS} />}
      refusal={faults.refusal}
      pending={deciding.pending}
      submitLabel={i18n._(ACT.submit)}
      pendingLabel={underWay(ACT)}
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
        label={t`What should be corrected`}
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
