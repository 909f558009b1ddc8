import { msg, plural, t } from '@lingui/core/macro';
import { type ComponentType, type ReactNode, useRef, useState } from 'react';
import type { BulkDecision, OpenIn } from '#api/sending/bulk/bulk-types.ts';
import { commentFault } from '#api/job/comment-fault.ts';
import type { Job } from '#api/schema/job.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';
import { CheckField } from '#ui/form/check-field.tsx';
import { Form } from '#ui/form/form.tsx';
import { useDraft } from '#store/use-slot.ts';
import { slot } from '#store/slot.ts';
import type { ActName } from '#api/schema/decision.ts';
import { ACTS, type FormName, hasFields } from '../acts.ts';
import { type ApprovalDraft, EMPTY_APPROVAL, toDecision } from '../approval.ts';
import { ApprovalFields } from '../forms/approval-fields.tsx';
import { CommentField } from '../forms/comment-field.tsx';
import { type Faults, useFaults } from '../forms/faults.ts';
import { FILLED_IN } from '../forms/filled-in.ts';
import { rejectionFaults, toRejection } from '../forms/rejection.ts';
import { RejectionFields } from '../forms/rejection-fields.tsx';
import { SavedReplies } from '../forms/saved-replies.tsx';
import { useInsertion } from '../forms/use-insertion.ts';
import { useOpenInBulk } from './use-open-in-bulk.ts';
import { BULK_ACTS } from './bulk-acts.ts';
import { sharedLanguages, totalOf } from './bulk-words.ts';
import { LeftOutList } from './left-out-list.tsx';
import type { LeftOut } from './split.ts';

/** What is filled in for many translations, kept until it is sent. */
const FORMS = {
  approve: slot({ name: 'bulk:approve', ...FILLED_IN.approve }),
  revise: slot({ name: 'bulk:revise', ...FILLED_IN.revise }),
  reject: slot({ name: 'bulk:reject', ...FILLED_IN.reject }),
} satisfies Record<FormName, unknown>;

export interface BulkFormProps {
  account: string;
  name: ActName;
  /** What the decision would touch. */
  jobs: readonly Job[];
  leftOut: readonly LeftOut[];
  /** Why the run cannot start. */
  reason: string | undefined;
  /** Why the run did not start. */
  problem: string | undefined;
  /** Starts the run; false: the run did not start, and `problem` says why. */
  onSend: (decision: BulkDecision, open?: OpenIn) => boolean;
  onClose: () => void;
}

const WITH_FIELDS: Readonly<Record<FormName, ComponentType<BulkFormProps>>> = {
  approve: ApproveForm,
  revise: ReviseForm,
  reject: RejectForm,
};

/** The form of an act, in the dialog that confirms it. */
export function BulkForm(props: BulkFormProps) {
  const { name } = props;
  if (!hasFields(name)) return <PlainForm {...props} />;
  const Fields = WITH_FIELDS[name];
  return <Fields {...props} />;
}

/** Gengo refuses nothing in this dialog: its refusals stand in the ledger, each with its translation. */
const UNSENT = { is: 'idle' } as const;

/** Said where the selected translations have no language in common. */
const MIXED = msg`Different languages: not every translator reads this one.`;

interface FrameProps extends BulkFormProps {
  faults?: ReturnType<typeof useFaults>;
  decision: BulkDecision | undefined;
  /** What an approval overrides. */
  overridden?: OpenIn;
  onSent?: () => void;
  other?: ReactNode;
  children?: ReactNode;
}

function Frame({
  name,
  jobs,
  leftOut,
  faults,
  decision,
  overridden,
  other,
  children,
  ...on
}: FrameProps) {
  const words = BULK_ACTS[name];
  const submit = () => {
    if (faults?.check() === false || !decision) return;
    if (on.onSend(decision, overridden)) on.onSent?.();
  };
  return (
    <Form
      label={i18n._(words.label)}
      problem={on.problem && <Banner tone="bad" title={on.problem} />}
      refusal={faults?.refusal}
      pending={false}
      tone={ACTS[name].takesAway ? 'danger' : 'primary'}
      submitLabel={words.submit(jobs.length)}
      pendingLabel={words.title(jobs.length)}
      reason={on.reason}
      other={
        <>
          {other}
          <Button onClick={on.onClose}>{t`Not yet`}</Button>
        </>
      }
      // Without a field the focus is not in the form, and its key would not be heard.
      {...(children !== undefined && { submitKey: 'submit' })}
      onSubmit={submit}
    >
      <LeftOutList label={t({ message: 'Left out', context: 'translations' })} groups={leftOut} />
      {children}
    </Form>
  );
}

function ApproveForm(props: BulkFormProps) {
  const kept = useDraft(props.account, FORMS.approve);
  // Never kept: a rating is chosen by the person who confirms.
  const [rating, setRating] = useState(EMPTY_APPROVAL.rating);
  const draft = { ...kept.value, rating };
  const { errorAt } = useFaults({}, UNSENT);
  const [isTicked, tick] = useState(false);
  const openIn = useOpenInBulk(props.account, props.jobs);
  const open = openIn.size;
  const amount = formatNumber(open);
  const untold = open > 0 && !isTicked ? t`Tick that you approve what is open too.` : undefined;
  return (
    <Frame
      {...props}
      reason={props.reason ?? untold}
      decision={bulkApproval(draft)}
      overridden={openIn}
      onSent={kept.clear}
    >
      {open > 0 && (
        <CheckField
          label={t`${plural(open, { one: '1 has', other: `${amount} have` })} something open (errors, warnings, a question, an unopened file) or not yet checked: approve all the same`}
          checked={isTicked}
          onChange={tick}
        />
      )}
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

function bulkApproval(draft: ApprovalDraft): BulkDecision | undefined {
  const decision = toDecision(draft);
  return decision.action === 'approve' ? decision : undefined;
}

function ReviseForm(props: BulkFormProps) {
  const draft = useDraft(props.account, FORMS.revise);
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
      {languages.length === 0 && <p className="text-sm text-soft">{i18n._(MIXED)}</p>}
      <CommentField
        label={t`What should be corrected`}
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
  comment: commentFault(text, t`Say what should be corrected.`),
});

function RejectForm(props: BulkFormProps) {
  const draft = useDraft(props.account, FORMS.reject);
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
        givenBack={totalOf(props.jobs)}
        onChange={draft.change}
      />
    </Frame>
  );
}

function PlainForm(props: BulkFormProps) {
  const { form } = ACTS[props.name];
  return <Frame {...props} decision={'decision' in form ? form.decision : undefined} />;
}
