import { type ComponentType, type ReactNode, useRef, useState } from 'react';
import * as z from 'zod/mini';
import type { BulkDecision } from '#api/sending/bulk/bulk-types.ts';
import { commentFault } from '#api/job/comments.ts';
import type { Job } from '#api/schema/job.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form/form.tsx';
import { useDraft } from '#store/use-slot.ts';
import { slot } from '#store/slot.ts';
import { approvalDraft, EMPTY_APPROVAL, toDecision } from '../forms/approval.ts';
import { ApprovalFields } from '../forms/approval-fields.tsx';
import { CommentField } from '../forms/comment-field.tsx';
import { type Faults, useFaults } from '../forms/faults.ts';
import {
  EMPTY_REJECTION,
  rejectionDraft,
  rejectionFaults,
  toRejection,
} from '../forms/rejection.ts';
import { RejectionFields } from '../forms/rejection-fields.tsx';
import { SavedReplies } from '../forms/saved-replies.tsx';
import { useInsertion } from '../forms/use-insertion.ts';
import { BULK_WORDS, refundOf, sharedLanguages, totalOf, translations } from './bulk-words.ts';
import { LeftOutList } from './left-out-list.tsx';
import type { BulkAction, LeftOut } from './split.ts';

const BULK_FORMS_KEPT = {
  approve: slot({
    name: 'bulk:approve',
    shape: approvalDraft,
    empty: EMPTY_APPROVAL,
    isTyped: true,
  }),
  revise: slot({ name: 'bulk:revise', shape: z.string(), empty: '', isTyped: true }),
  reject: slot({
    name: 'bulk:reject',
    shape: rejectionDraft,
    empty: EMPTY_REJECTION,
    isTyped: true,
  }),
};

export interface BulkFormProps {
  account: string;
  action: BulkAction;
  /** What the decision would touch. */
  jobs: readonly Job[];
  leftOut: readonly LeftOut[];
  /** Why it cannot start. */
  reason: string | undefined;
  /** Why it did not. */
  problem: string | undefined;
  /** Starts the run; false: it did not start, and the problem says why. */
  onSend: (decision: BulkDecision) => boolean;
  onClose: () => void;
}

/** The form of each decision, in the dialog that confirms it. What is typed is kept until it is sent. */
export const BULK_FORMS: Readonly<Record<BulkAction, ComponentType<BulkFormProps>>> = {
  approve: ApproveForm,
  revise: ReviseForm,
  reject: RejectForm,
  archive: PlainForm,
  cancel: PlainForm,
};

/** Nothing of ours is refused by Gengo here: its refusals stand in the ledger, each with its translation. */
const UNSENT = { is: 'idle' } as const;

/** For translators of one pair at least: else they are told apart by nobody. */
const MIXED = 'They are of different languages: not every translator reads the same one.';

interface FrameProps extends BulkFormProps {
  faults?: ReturnType<typeof useFaults>;
  decision: BulkDecision | undefined;
  onSent?: () => void;
  other?: ReactNode;
  children?: ReactNode;
}

function Frame({ action, jobs, leftOut, faults, decision, other, children, ...on }: FrameProps) {
  const many = translations(jobs.length);
  const submit = () => {
    if (faults?.check() === false || !decision) return;
    if (on.onSend(decision)) on.onSent?.();
  };
  return (
    <Form
      label={BULK_WORDS[action].label}
      problem={on.problem && <Banner tone="bad" title={on.problem} />}
      refusal={faults?.refusal}
      pending={false}
      tone={action === 'reject' || action === 'cancel' ? 'danger' : 'primary'}
      submitLabel={BULK_WORDS[action].submit(many)}
      pendingLabel={BULK_WORDS[action].title(many)}
      reason={on.reason}
      other={
        <>
          {other}
          <Button onClick={on.onClose}>Not yet</Button>
        </>
      }
      // Without a field the focus is not in the form that would hear it.
      {...(children !== undefined && { submitKey: 'submit' })}
      onSubmit={submit}
    >
      <LeftOutList label="Left out" groups={leftOut} />
      {children}
    </Form>
  );
}

function ApproveForm(props: BulkFormProps) {
  const kept = useDraft(props.account, BULK_FORMS_KEPT.approve);
  // Never kept: nothing is rated but by who confirms.
  const [rating, setRating] = useState(EMPTY_APPROVAL.rating);
  const draft = { ...kept.value, rating };
  const { errorAt } = useFaults({}, UNSENT);
  return (
    <Frame {...props} decision={bulkApproval(draft)} onSent={kept.clear}>
      <ApprovalFields
        kept={kept.key}
        value={draft}
        errorAt={errorAt}
        onChange={(value) => {
          setRating(value.rating);
          kept.change({ ...value, rating: '' });
        }}
      />
    </Frame>
  );
}

function bulkApproval(draft: z.output<typeof approvalDraft>): BulkDecision | undefined {
  const decision = toDecision(draft);
  return decision.action === 'approve' ? decision : undefined;
}

function ReviseForm(props: BulkFormProps) {
  const draft = useDraft(props.account, BULK_FORMS_KEPT.revise);
  const box = useRef<HTMLTextAreaElement>(null);
  const insert = useInsertion(box, draft.value, draft.change);
  const faults = useFaults(commentFaults(draft.value), UNSENT);
  const languages = sharedLanguages(props.jobs);
  return (
    <Frame
      {...props}
      faults={faults}
      decision={{ action: 'revise', comment: draft.value.trim() }}
      onSent={draft.clear}
      other={<SavedReplies account={props.account} written={draft.value} onInsert={insert} />}
    >
      {languages.length === 0 && <p className="text-sm text-soft">{MIXED}</p>}
      <CommentField
        label="What should be corrected"
        languages={languages}
        kept={draft.key}
        value={draft.value}
        error={faults.errorAt('comment')}
        box={box}
        onChange={draft.change}
      />
    </Frame>
  );
}

const commentFaults = (text: string): Faults => ({
  comment: commentFault(text, 'Say what should be corrected.'),
});

function RejectForm(props: BulkFormProps) {
  const draft = useDraft(props.account, BULK_FORMS_KEPT.reject);
  const faults = useFaults(rejectionFaults(draft.value, undefined), UNSENT);
  const decision = toRejection(draft.value, undefined);
  return (
    <Frame
      {...props}
      faults={faults}
      decision={decision?.action === 'reject' ? decision : undefined}
      onSent={draft.clear}
    >
      <RejectionFields
        kept={draft.key}
        value={draft.value}
        errorAt={faults.errorAt}
        languages={sharedLanguages(props.jobs)}
        refund={refundOf(totalOf(props.jobs))}
        onChange={draft.change}
      />
    </Frame>
  );
}

function PlainForm(props: BulkFormProps) {
  const { action } = props;
  const decision = action === 'archive' || action === 'cancel' ? { action } : undefined;
  return <Frame {...props} decision={decision} />;
}
