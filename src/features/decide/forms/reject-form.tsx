import { t } from '@lingui/core/macro';
import { Button } from '#ui/button.tsx';
import { i18n } from '#lib/language/i18n.ts';
import { Form } from '#ui/form/form.tsx';
import { ACTS, underWay } from '../acts.ts';
import { CaptchaField } from '../captcha/captcha-field.tsx';
import { DecisionNews } from './decision-news.tsx';
import { givenBack } from '../refund.ts';
import { useFaults } from './faults.ts';
import { Close, type PanelFormProps } from './panel.tsx';
import { rejectionFaults, toRejection } from './rejection.ts';
import { RejectionFields } from './rejection-fields.tsx';
import { useCaptcha } from '../captcha/use-captcha.ts';

const ACT = ACTS.reject;

/** The API's fields that this form shows. */
const FIELDS = ['reason', 'comment', 'follow_up', 'captcha'];

/** Rejecting a translation. The form is its own confirmation. */
export function RejectForm({ job, drafts, deciding, onClose, onInstead }: PanelFormProps) {
  const draft = drafts.reject;
  const captcha = useCaptcha(job, drafts.captcha, deciding.state);
  const faults = useFaults(rejectionFaults(draft.value, captcha.answer), deciding.state);
  const submit = () => {
    const rejection = toRejection(draft.value, captcha.answer);
    if (faults.check() && rejection) deciding.send(rejection, captcha.onRefused);
  };
  return (
    <Form
      label={i18n._(ACT.label)}
      problem={<DecisionNews deciding={deciding} fields={FIELDS} />}
      refusal={faults.refusal}
      pending={deciding.pending}
      tone="danger"
      submitLabel={i18n._(ACT.submit)}
      pendingLabel={underWay(ACT)}
      reason={deciding.reason}
      consequence={ACT.consequence(job)}
      other={<Close onClose={onClose} />}
      submitKey="submit"
      onSubmit={submit}
      onLeave={onClose}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-sm bg-info-wash px-3 py-2 text-info">
        <p>{t`Would corrections do? They are free of charge, by the translator who knows the text.`}</p>
        <Button className="button-small" onClick={() => onInstead('revise')}>
          {t`Request corrections instead`}
        </Button>
      </div>
      <RejectionFields
        kept={draft.key}
        value={draft.value}
        errorAt={faults.errorAt}
        languages={[job.lc_src, job.lc_tgt]}
        givenBack={givenBack(job)}
        onChange={draft.change}
      />
      <CaptchaField captcha={captcha} jobId={job.job_id} error={faults.errorAt('captcha')} />
    </Form>
  );
}
