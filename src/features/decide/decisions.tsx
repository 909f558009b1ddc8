import { useId, useRef, useState } from 'react';
import { judge } from '#api/job/job-rules.ts';
import { isHeldDecision, isUndoable } from '#api/sending/outbox/entry.ts';
import type { Decision } from '#api/job/review.ts';
import type { Job } from '#api/schema/job.ts';
import { jobTitle } from '#lib/job-title.ts';
import { addPoint } from '#lib/text/quote.ts';
import { statusWords } from '#lib/status.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Banner } from '#ui/banner.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import { useBarHeight } from '#ui/hooks/use-bar-height.ts';
import { ApproveForm } from './forms/approve-form.tsx';
import { ArchiveForm } from './forms/archive-form.tsx';
import { CancelAction } from './forms/cancel-action.tsx';
import { Choice } from './forms/choice.tsx';
import { HeldHere } from './held/held-here.tsx';
import { naming } from './held/held-words.ts';
import { Panel } from './forms/panel.tsx';
import { QuoteSelection } from './forms/quote-selection.tsx';
import { RejectForm } from './forms/reject-form.tsx';
import { ReviseForm } from './forms/revise-form.tsx';
import { useArchived } from './use-archived.ts';
import type { Caret } from './forms/use-caret.ts';
import { useDecisionKeys } from './use-decision-keys.ts';
import { useDecisions } from './use-decisions.ts';
import { type FormName, useDrafts } from './forms/use-drafts.ts';
import { useUndoWords } from './held/use-undo-words.ts';
import { WORDS } from './words.ts';

type Action = Decision['action'];

/** In the bar from the prominent one on; what the status does not allow stands under "More", with its reason. */
const ACTIONS: readonly Action[] = ['approve', 'revise', 'reject', 'archive', 'cancel'];

interface DecisionsProps {
  account: string;
  job: Job;
  /** The element whose text can be quoted into a request for corrections. */
  quotesFrom: string;
  /** Called when a decision has been taken: held, and then the caller says so; or sent. */
  onDecided?: ((decision: Decision, isHeld: boolean) => void) | undefined;
}

/**
 * All that can be decided about one translation, in a bar that is always in sight. Key it by the
 * translation: nothing typed or pending may pass from one to the next.
 */
export function Decisions({ account, job, quotesFrom, onDecided }: DecisionsProps) {
  const id = useId();
  const announce = useAnnounce();
  const undoWords = useUndoWords();
  const bar = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const drafts = useDrafts(account, job.job_id);
  const archived = useArchived(account);
  const [openedByHand, setOpenedByHand] = useState(false);
  const [quoted, setQuoted] = useState<Caret>();
  const [isAsking, setIsAsking] = useState(false);
  useBarHeight(bar);
  const focusHeading = () => heading.current?.focus();

  const { done, entry, asking, of } = useDecisions({
    account,
    job,
    onTaken: (decision, isHeld) => {
      if (decision.action === 'archive') archived.add(job.job_id);
      setIsAsking(false);
      focusHeading();
      if (onDecided) onDecided(decision, isHeld);
      else if (isHeld && isHeldDecision(decision))
        announce(undoWords(naming({ decision, title: jobTitle(job).text, target: job.lc_tgt })));
    },
  });

  const toggleId = (form: FormName) => `${id}-${form}`;
  const panelId = `${id}-panel`;
  // What is held is not changed any more: its form is there again when it is undone.
  const isHeld = entry !== undefined && isUndoable(entry);
  const open = isHeld ? null : drafts.open.value;
  const show = (form: FormName) => {
    setOpenedByHand(true);
    drafts.open.change(form);
    if (form === open) document.getElementById(panelId)?.querySelector('textarea')?.focus();
  };
  const close = () => {
    if (open) document.getElementById(toggleId(open))?.focus();
    drafts.open.clear();
  };
  /** One that stands above the row, with a prominent button of its own. */
  const isFormOpen = open === 'revise' || open === 'reject';
  const toggle = (form: FormName) => (open === form ? drafts.open.clear() : show(form));
  const quote = (words: string) => {
    const text = addPoint(drafts.revise.value, words);
    drafts.revise.change(text);
    show('revise');
    setQuoted({ at: text.length });
  };
  useDecisionKeys({ drafts, of, show, close });

  // What was typed, and what became of a try, can be reached in any status.
  const isKept = (form: Action) =>
    form !== 'archive' && form !== 'cancel' && (open === form || !drafts[form].isEmpty);
  const isOffered = (action: Action) =>
    judge(action, job).allowed || of(action).state.is !== 'idle' || isKept(action);
  const offered = ACTIONS.filter(isOffered);
  const others = ACTIONS.filter((action) => !isOffered(action));

  const choice = (form: 'revise' | 'reject') => {
    const isOpen = open === form;
    return (
      <Choice
        id={toggleId(form)}
        label={WORDS[form].label}
        short={WORDS[form].short}
        consequence={isFormOpen ? undefined : WORDS[form].consequence(job)}
        reason={isKept(form) && !isHeld ? undefined : of(form).reason}
        keyAction={form}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => toggle(form)}
      />
    );
  };
  const panel = { id: panelId, takesFocus: openedByHand };
  const leaving = { onClose: close };

  return (
    <>
      {/* What the page needs below its end, to end above the bar. */}
      <div className="decision-space mt-8 print:hidden" />
      <section ref={bar} aria-labelledby={id} className="decision-bar @container">
        <h2 id={id} ref={heading} tabIndex={-1} className="sr-only">
          Decision
        </h2>
        {open === 'revise' && (
          <Panel {...panel} title={WORDS.revise.label}>
            <ReviseForm
              account={account}
              job={job}
              draft={drafts.revise}
              quoted={quoted}
              deciding={of('revise')}
              {...leaving}
            />
          </Panel>
        )}
        {open === 'reject' && (
          <Panel {...panel} title={WORDS.reject.label}>
            <RejectForm
              job={job}
              draft={drafts.reject}
              captchaDraft={drafts.captcha}
              deciding={of('reject')}
              {...leaving}
              onRequestCorrections={() => show('revise')}
            />
          </Panel>
        )}
        {of('revise').reason === undefined && <QuoteSelection from={quotesFrom} onQuote={quote} />}
        {done !== undefined && <Banner tone="good" title={done} />}
        <HeldHere job={job} entry={entry} asking={asking} focusNext={focusHeading} />
        <div
          data-aside={isFormOpen || undefined}
          data-approving={open === 'approve' || undefined}
          className="decision-row"
        >
          <div className="decision-approve">
            {offered.includes('approve') && (
              <ApproveForm
                toggleId={toggleId('approve')}
                job={job}
                draft={drafts.approve}
                deciding={of('approve')}
                isOpen={open === 'approve'}
                isAside={isFormOpen}
                onToggle={() => toggle('approve')}
                onLeave={open === 'approve' ? close : undefined}
              />
            )}
            {offered.length === 0 && done === undefined && (
              <p className="py-2 text-soft">
                {statusWords(job.status).label}: there is nothing to decide now.
              </p>
            )}
          </div>
          <div className="decision-others">
            {offered.includes('revise') && choice('revise')}
            {offered.includes('reject') && choice('reject')}
            {offered.includes('archive') && (
              <ArchiveForm
                job={job}
                deciding={of('archive')}
                isArchived={archived.has(job.job_id)}
              />
            )}
            {offered.includes('cancel') && (
              <CancelAction
                job={job}
                deciding={of('cancel')}
                isAsking={isAsking}
                onAsk={() => setIsAsking(true)}
                onClose={() => setIsAsking(false)}
              />
            )}
            {others.length > 0 && (
              <Menu
                label="More"
                items={others.map((action) => ({
                  label: WORDS[action].label,
                  reason: of(action).reason ?? '',
                  onSelect: () => {},
                }))}
              />
            )}
          </div>
        </div>
      </section>
    </>
  );
}
