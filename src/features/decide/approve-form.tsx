import { useId, useRef } from 'react';
import { judge } from '#api/job-rules.ts';
import type { Job } from '#api/schema/job.ts';
import { Form } from '#ui/form.tsx';
import { unknownReason } from '#ui/sending-news.tsx';
import { useDraft } from '#ui/use-draft.tsx';
import { approvalDraft, EMPTY_APPROVAL, toDecision } from './approval.ts';
import { ApprovalFields } from './approval-fields.tsx';
import { DecisionNews, fieldError } from './decision-news.tsx';
import { useDecision } from './use-decision.ts';

const DONE = 'Approved: the translator is paid.';

/** The API's fields that this form shows. */
const FIELDS = ['rating', 'for_translator', 'for_mygengo', 'public'];

/** Approving one translation. What is typed here is kept until it has been sent. */
export function ApproveForm({ account, job }: { account: string; job: Job }) {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const draft = useDraft(`${account}:job:${job.job_id}:approve`, approvalDraft, EMPTY_APPROVAL);
  const { state, isPending, start } = useDecision(job, DONE, () => {
    draft.clear();
    heading.current?.focus();
  });
  const verdict = judge('approve', job);

  return (
    <section aria-labelledby={headingId} className="grid content-start gap-4">
      <h2 id={headingId} ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
        Decision
      </h2>
      <Form
        label="Approve"
        problem={<DecisionNews state={state} done={DONE} fields={FIELDS} />}
        refusal={state.is === 'refused' ? state.error : undefined}
        pending={isPending}
        submitLabel="Approve"
        pendingLabel="Approving…"
        reason={unknownReason(state) ?? (verdict.allowed ? undefined : verdict.reason)}
        consequence="Pays the translator; cannot be undone later."
        onSubmit={() => start(toDecision(draft.value))}
      >
        {(verdict.allowed || !draft.isEmpty) && (
          <ApprovalFields
            value={draft.value}
            onChange={draft.change}
            errorAt={(field) => fieldError(state, field)}
          />
        )}
      </Form>
    </section>
  );
}
