import type { Job } from '#api/schema/job.ts';
import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { RadioGroup } from '#ui/radio-group.tsx';
import { CaptchaField } from './captcha-field.tsx';
import { CommentField } from './comment-field.tsx';
import { DecisionNews } from './decision-news.tsx';
import { useFaults } from './faults.ts';
import { type PanelProps, Close } from './panel.tsx';
import { type RejectionDraft, rejectionFaults, toRejection } from './rejection.ts';
import { useCaptcha } from './use-captcha.ts';
import type { Drafts } from './use-drafts.ts';
import { refund, WORDS } from './words.ts';

/** The API's fields that this form shows. */
const FIELDS = ['reason', 'comment', 'follow_up', 'captcha'];

const REASONS = [
  { value: 'quality', label: 'Quality', hint: 'Wrong, or not how the language is written.' },
  { value: 'incomplete', label: 'Incomplete', hint: 'Something was left out.' },
  { value: 'other', label: 'Something else' },
] as const;

interface RejectFormProps extends PanelProps {
  job: Job;
  draft: Drafts['reject'];
  captchaDraft: Drafts['captcha'];
  onRequestCorrections: () => void;
}

/** Rejecting a translation. The form is its own confirmation. */
export function RejectForm({ job, draft, captchaDraft, deciding, ...on }: RejectFormProps) {
  const captcha = useCaptcha(job, captchaDraft, deciding.state);
  const faults = useFaults(rejectionFaults(draft.value, captcha.answer), deciding.state);
  const change = (part: Partial<RejectionDraft>) => draft.change({ ...draft.value, ...part });
  const submit = () => {
    const rejection = toRejection(draft.value, captcha.answer);
    if (faults.check() && rejection) deciding.send(rejection, captcha.onRefused);
  };
  return (
    <Form
      label={WORDS.reject.label}
      problem={<DecisionNews deciding={deciding} fields={FIELDS} />}
      refusal={faults.refusal}
      pending={deciding.pending}
      tone="danger"
      submitLabel="Reject translation"
      pendingLabel="Rejecting…"
      reason={deciding.reason}
      consequence="Cannot be undone later."
      other={<Close onClose={on.onClose} />}
      submitKey="submit"
      scrolls
      onSubmit={submit}
      onLeave={on.onClose}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-sm bg-info-wash px-4 py-3 text-info">
        <p>Would corrections do? They are free of charge, by the translator who knows the text.</p>
        <Button onClick={on.onRequestCorrections}>Request corrections instead</Button>
      </div>
      <RadioGroup
        label="What is wrong"
        options={REASONS}
        value={draft.value.reason}
        error={faults.errorAt('reason')}
        onChange={(reason) => change({ reason })}
      />
      <CommentField
        label="Why, in your words"
        job={job}
        value={draft.value.comment}
        error={faults.errorAt('comment')}
        onChange={(comment) => change({ comment })}
      />
      <RadioGroup
        label="What next"
        options={[
          {
            value: 'requeue',
            label: 'Another translator starts over',
            hint: 'Nothing more is charged.',
          },
          { value: 'cancel', label: 'Cancel it', hint: `Nobody translates it; ${refund(job)}.` },
        ]}
        value={draft.value.followUp}
        error={faults.errorAt('follow_up')}
        onChange={(followUp) => change({ followUp })}
      />
      <CaptchaField captcha={captcha} jobId={job.job_id} error={faults.errorAt('captcha')} />
    </Form>
  );
}
