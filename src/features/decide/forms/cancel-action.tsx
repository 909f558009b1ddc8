import type { Job } from '#api/schema/job.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { Form } from '#ui/form/form.tsx';
import { Choice } from './choice.tsx';
import { DecisionNews } from '../held/decision-news.tsx';
import type { Deciding } from '../use-decisions.ts';
import { refund, WORDS } from '../words.ts';

interface CancelActionProps {
  job: Job;
  deciding: Deciding;
  isAsking: boolean;
  onAsk: () => void;
  onClose: () => void;
}

/** Canceling what nobody has started, asked once more: the dialog stays until it is known to be done. */
export function CancelAction({ job, deciding, isAsking, onAsk, onClose }: CancelActionProps) {
  return (
    <>
      <Choice
        label={WORDS.cancel.label}
        reason={deciding.reason}
        consequence={WORDS.cancel.consequence(job)}
        aria-haspopup="dialog"
        onClick={onAsk}
      />
      <Dialog
        open={isAsking}
        onClose={onClose}
        pending={deciding.pending}
        title="Cancel this translation?"
        description={`No translator has started: ${refund(job)}. It cannot be undone later.`}
      >
        <Form
          label={WORDS.cancel.label}
          problem={<DecisionNews deciding={deciding} fields={[]} />}
          refusal={undefined}
          pending={deciding.pending}
          tone="danger"
          submitLabel="Cancel translation"
          pendingLabel="Canceling…"
          reason={deciding.reason}
          other={
            <Button pending={deciding.pending} onClick={onClose}>
              Keep it
            </Button>
          }
          onSubmit={() => deciding.send({ action: 'cancel' })}
        >
          {null}
        </Form>
      </Dialog>
    </>
  );
}
