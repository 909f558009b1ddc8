import type { Job } from '#api/schema/job.ts';
import type { Decision } from '#api/schema/decision.ts';
import { i18n } from '#lib/language/i18n.ts';
import { Form } from '#ui/form/form.tsx';
import { DecisionNews } from './decision-news.tsx';
import { type Act, underWay } from '../acts.ts';
import type { Deciding } from '../use-decisions.ts';

interface PlainFormProps {
  act: Act;
  decision: Decision;
  job: Job;
  deciding: Deciding;
  /** Why this browser does not offer the act. */
  whyNot: string | undefined;
}

/** An act with nothing to fill in: its button sends the decision. */
export function PlainForm({ act, decision, job, deciding, whyNot }: PlainFormProps) {
  return (
    <Form
      label={i18n._(act.label)}
      problem={<DecisionNews deciding={deciding} fields={[]} />}
      refusal={undefined}
      pending={deciding.pending}
      tone="quiet"
      submitLabel={i18n._(act.submit)}
      pendingLabel={underWay(act)}
      reason={deciding.reason ?? whyNot}
      consequence={act.consequence(job)}
      {...(act.key && { submitKey: act.key })}
      onSubmit={() => deciding.send(decision)}
    >
      {null}
    </Form>
  );
}
