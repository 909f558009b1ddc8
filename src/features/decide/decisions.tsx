import { useId, useRef, useState } from 'react';
import type { Decision } from '#api/review.ts';
import type { Job } from '#api/schema/job.ts';
import { Banner } from '#ui/banner.tsx';
import { ApproveForm } from './approve-form.tsx';
import { ArchiveForm } from './archive-form.tsx';
import { CancelAction } from './cancel-action.tsx';
import { Choice } from './choice.tsx';
import { Panel } from './panel.tsx';
import { RejectForm } from './reject-form.tsx';
import { ReviseForm } from './revise-form.tsx';
import { useArchived } from './use-archived.ts';
import { useDecisions } from './use-decisions.ts';
import { type FormName, useDrafts } from './use-drafts.ts';
import { WORDS } from './words.ts';

interface DecisionsProps {
  account: string;
  job: Job;
  /** Called when a decision has been taken: held, or sent. */
  onDecided?: ((decision: Decision) => void) | undefined;
}

/**
 * All that can be decided about one translation. Key it by the translation: nothing typed or pending may
 * pass from one to the next.
 */
export function Decisions({ account, job, onDecided }: DecisionsProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const drafts = useDrafts(account, job.job_id);
  const archived = useArchived(account);
  const [openedByHand, setOpenedByHand] = useState(false);
  const [isAsking, setIsAsking] = useState(false);

  const { done, of } = useDecisions(job, (decision: Decision) => {
    if (decision.action === 'archive') archived.add(job.job_id);
    else if (decision.action !== 'cancel') drafts[decision.action].clear();
    drafts.captcha.clear();
    drafts.open.clear();
    setIsAsking(false);
    heading.current?.focus();
    onDecided?.(decision);
  });

  const toggleId = (form: FormName) => `${id}-${form}`;
  const open = drafts.open.value;
  const show = (form: FormName) => {
    setOpenedByHand(true);
    drafts.open.change(form);
  };
  const close = () => {
    if (open) document.getElementById(toggleId(open))?.focus();
    drafts.open.clear();
  };
  const toggle = (form: FormName) => (open === form ? drafts.open.clear() : show(form));

  const choice = (form: 'revise' | 'reject') => {
    const isOpen = open === form;
    return (
      <Choice
        id={toggleId(form)}
        label={WORDS[form].label}
        consequence={WORDS[form].consequence(job)}
        // What was typed can be reached in any status.
        reason={isOpen || !drafts[form].isEmpty ? undefined : of(form).reason}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-panel` : undefined}
        onClick={() => toggle(form)}
      />
    );
  };
  const panel = { id: `${id}-panel`, takesFocus: openedByHand };

  return (
    <section aria-labelledby={id} className="grid content-start gap-6">
      <h2 id={id} ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
        Decision
      </h2>
      {done !== undefined && <Banner tone="good" title={done} />}
      <ApproveForm
        job={job}
        draft={drafts.approve}
        deciding={of('approve')}
        isOpen={open === 'approve'}
        onToggle={() => toggle('approve')}
      />
      <div className={APART}>
        {choice('revise')}
        {choice('reject')}
      </div>
      {open === 'revise' && (
        <Panel {...panel} title={WORDS.revise.label}>
          <ReviseForm job={job} draft={drafts.revise} deciding={of('revise')} onClose={close} />
        </Panel>
      )}
      {open === 'reject' && (
        <Panel {...panel} title={WORDS.reject.label}>
          <RejectForm
            job={job}
            draft={drafts.reject}
            captchaDraft={drafts.captcha}
            deciding={of('reject')}
            onClose={close}
            onRequestCorrections={() => show('revise')}
          />
        </Panel>
      )}
      <div className={APART}>
        <ArchiveForm job={job} deciding={of('archive')} isArchived={archived.has(job.job_id)} />
        <CancelAction
          job={job}
          deciding={of('cancel')}
          isAsking={isAsking}
          onAsk={() => setIsAsking(true)}
          onClose={() => setIsAsking(false)}
        />
      </div>
    </section>
  );
}

/** Away from the prominent one, two abreast where there is room. */
const APART =
  'grid grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] items-start gap-x-6 gap-y-4 border-t border-line pt-6';
