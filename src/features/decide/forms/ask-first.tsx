import type { Job } from '#api/schema/job.ts';
import { i18n } from '#lib/language/i18n.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { Form } from '#ui/form/form.tsx';
import { type Act, underWay } from '../acts.ts';
import { DecisionNews } from './decision-news.tsx';
import type { Deciding } from '../use-decisions.ts';
import { Choice } from './choice.tsx';

interface AskFirstProps {
  act: Act;
  form: Extract<Act['form'], { is: 'dialog' }>;
  job: Job;
  deciding: Deciding;
  isAsking: boolean;
  onAsk: () => void;
  onClose: () => void;
}

/** An act that is asked about once more: the dialog stays until the decision is known to be done. */
export function AskFirst({ act, form, job, deciding, isAsking, onAsk, onClose }: AskFirstProps) {
  return (
    <>
      <Choice
        label={i18n._(act.label)}
        reason={deciding.reason}
        consequence={act.consequence(job)}
        keyAction={act.key}
        aria-haspopup="dialog"
        onClick={onAsk}
      />
      <Dialog
        open={isAsking}
        onClose={onClose}
        pending={deciding.pending}
        title={i18n._(form.question)}
        description={form.description(job)}
      >
        <Form
          label={i18n._(act.label)}
          problem={<DecisionNews deciding={deciding} fields={[]} />}
          refusal={undefined}
          pending={deciding.pending}
          tone={act.takesAway ? 'danger' : 'primary'}
          submitLabel={i18n._(act.submit)}
          pendingLabel={underWay(act)}
          reason={deciding.reason}
          other={
            <Button pending={deciding.pending} onClick={onClose}>
              {i18n._(form.refusal)}
            </Button>
          }
          onSubmit={() => deciding.send(form.decision)}
        >
          {null}
        </Form>
      </Dialog>
    </>
  );
}
