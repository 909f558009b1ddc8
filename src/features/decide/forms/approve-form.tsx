import { t } from '@lingui/core/macro';
import type { Job } from '#api/schema/job.ts';
import { i18n } from '#lib/language/i18n.ts';
import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form/form.tsx';
import { ChevronIcon } from '#ui/icons.tsx';
import { ACTS, underWay } from '../acts.ts';
import type { OpenPoint } from '#api/sending/outbox/entry.ts';
import { approveWords, openWords } from '../open/open-points.ts';
import { summary } from '../approval.ts';
import { ApprovalFields } from './approval-fields.tsx';
import { DecisionNews } from './decision-news.tsx';
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
  /** What stands against it. */
  open: readonly OpenPoint[];
  /** It was pressed, and asks for a second press. */
  isAgain: boolean;
  isOpen: boolean;
  /** Another form is open, whose button is the prominent one then. */
  isAside: boolean;
  toggleId: string;
  onToggle: () => void;
  onApprove: () => void;
  onLeave: (() => void) | undefined;
}

/** Approving takes one click; a fold holds what can be said with it. */
export function ApproveForm({
  job,
  draft,
  deciding,
  open,
  isAgain,
  isOpen,
  isAside,
  ...on
}: ApproveFormProps) {
  const { errorAt, refusal } = useFaults({}, deciding.state);
  // What Gengo refuses is never hidden.
  const isShown = isOpen || FIELDS.some(errorAt);
  const alongside = summary(draft.value);
  const [what, effect] = [openWords(open), ACT.consequence(job)];
  // More than its button can name.
  const consequence = open.length > 1 ? t`${what}. ${effect}` : effect;
  return (
    <Form
      label={i18n._(ACT.label)}
      problem={<DecisionNews deciding={deciding} fields={FIELDS} />}
      refusal={refusal}
      pending={deciding.pending}
      tone={isAside ? 'quiet' : open.length > 0 ? 'caution' : 'primary'}
      submitLabel={approveWords(open, isAgain)}
      pendingLabel={underWay(ACT)}
      reason={deciding.reason}
      consequence={isAside ? undefined : consequence}
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
              {t`Rating and words`}
            </Button>
            {!isShown && alongside !== '' && (
              <span className="text-sm text-soft">{t`goes along: ${alongside}`}</span>
            )}
          </div>
        )
      }
      {...(ACT.key && { submitKey: ACT.key })}
      scrolls
      onSubmit={on.onApprove}
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
