import type { Job } from '#api/schema/job.ts';
import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form/form.tsx';
import { ChevronIcon } from '#ui/icons.tsx';
import { ACTS } from '../acts.ts';
import { summary, toDecision } from './approval.ts';
import { ApprovalFields } from './approval-fields.tsx';
import { DecisionNews } from '../held/decision-news.tsx';
import { useFaults } from './faults.ts';
import type { Deciding } from '../use-decisions.ts';
import type { Drafts } from './use-drafts.ts';

const ACT = ACTS.approve;

/** The API's fields that this form shows. */
const FIELDS = ['rating', 'for_translator', 'for_mygengo', 'public'];

interface ApproveFormProps {
  job: Job;
  draft: Drafts['approve'];
  deciding: Deciding;
  isOpen: boolean;
  /** Another form is open, whose button is the prominent one then. */
  isAside: boolean;
  toggleId: string;
  onToggle: () => void;
  onLeave: (() => void) | undefined;
}

/** Approving takes one click; a fold holds what can be said with it. */
export function ApproveForm({ job, draft, deciding, isOpen, isAside, ...on }: ApproveFormProps) {
  const { errorAt, refusal } = useFaults({}, deciding.state);
  // What Gengo refuses is never hidden.
  const isShown = isOpen || FIELDS.some(errorAt);
  const alongside = summary(draft.value);
  return (
    <Form
      label={ACT.label}
      problem={<DecisionNews deciding={deciding} fields={FIELDS} />}
      refusal={refusal}
      pending={deciding.pending}
      tone={isAside ? 'quiet' : 'primary'}
      submitLabel={ACT.submit}
      pendingLabel={`${ACT.doing}…`}
      reason={deciding.reason}
      consequence={isAside ? undefined : ACT.consequence(job)}
      other={
        (deciding.reason === undefined || isShown || alongside !== '') && (
          <div className="decision-with flex flex-wrap items-center gap-x-3">
            <Button
              id={on.toggleId}
              tone="plain"
              aria-expanded={isShown}
              className="px-1"
              onClick={on.onToggle}
            >
              <span className={isShown ? '' : '-rotate-90 rtl:rotate-90'}>
                <ChevronIcon />
              </span>
              Rating and words
            </Button>
            {!isShown && alongside !== '' && (
              <span className="text-sm text-soft">goes along: {alongside}</span>
            )}
          </div>
        )
      }
      {...(ACT.key && { submitKey: ACT.key })}
      scrolls
      onSubmit={() => deciding.send(toDecision(draft.value))}
      onLeave={on.onLeave}
    >
      {isShown && (
        <ApprovalFields
          kept={draft.key}
          value={draft.value}
          onChange={draft.change}
          errorAt={errorAt}
        />
      )}
    </Form>
  );
}
