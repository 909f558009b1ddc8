import type { Job } from '#api/schema/job.ts';
import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form/form.tsx';
import { CaptchaField } from '../captcha/captcha-field.tsx';
import { DecisionNews } from '../held/decision-news.tsx';
import { useFaults } from './faults.ts';
import { type PanelProps, Close } from './panel.tsx';
import { rejectionFaults, toRejection } from './rejection.ts';
import { RejectionFields } from './rejection-fields.tsx';
import { useCaptcha } from '../captcha/use-captcha.ts';
import type { Drafts } from './use-drafts.ts';
import { refund, WORDS } from '../words.ts';

/** The API's fields that this form shows. */
const FIELDS = ['reason', 'comment', 'follow_up', 'captcha'];

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
      <RejectionFields
        kept={draft.key}
        value={draft.value}
        errorAt={faults.errorAt}
        languages={[job.lc_src, job.lc_tgt]}
        refund={refund(job)}
        onChange={draft.change}
      />
      <CaptchaField captcha={captcha} jobId={job.job_id} error={faults.errorAt('captcha')} />
    </Form>
  );
}
