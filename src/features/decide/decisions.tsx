import { msg, t } from '@lingui/core/macro';
import { useEffect, useId, useRef, useState } from 'react';
import { judge } from '#api/job/job-rules.ts';
import { isHeldDecision, isUndoable } from '#api/sending/outbox/entry.ts';
import type { Decision } from '#api/schema/decision.ts';
import type { Job } from '#api/schema/job.ts';
import { jobTitle } from '#lib/job-title.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Banner } from '#ui/banner.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { useBarHeight } from '#ui/hooks/use-bar-height.ts';
import type { ActName } from '#api/schema/decision.ts';
import { ACT_NAMES, ACTS, hasFields, type Taken } from './acts.ts';
import { DecisionRow } from './decision-row.tsx';
import { useDrafts } from './forms/use-drafts.ts';
import { HeldHere } from './held/held-here.tsx';
import { naming } from './held/held-words.ts';
import { useUndoWords } from './held/use-undo-words.ts';
import { useApproving } from './open/use-approving.ts';
import { useOpenPoints } from './open/use-open-points.ts';
import { useArchived } from './use-archived.ts';
import { useTaker } from '#ui/hooks/asked-points.ts';
import { useDecisionKeys } from './use-decision-keys.ts';
import { useDecisions } from './use-decisions.ts';
import { useOpenForm } from './use-open-form.ts';

/** After the bar, ahead of the press that opens one. */
const OpenPanel = lazyPart({
  what: msg`The form`,
  load: async () => (await import('./forms/open-panel.tsx')).OpenPanel,
});

/** Words can be quoted a moment after they can be read. */
const QuotePart = lazyPart({
  what: msg`The quoting of words`,
  load: async () => (await import('./forms/quote-selection.tsx')).QuoteSelection,
  failed: () => null,
});

interface DecisionsProps {
  account: string;
  job: Job;
  /** The element whose text can be quoted into a request for corrections. */
  quotesFrom: string;
  /** Called when a decision has been taken: held, and then the caller says so; or sent. */
  onDecided?: ((taken: Taken) => void) | undefined;
}

/**
 * All that can be decided about one translation, in a bar that is always in sight. Key it by the
 * translation: nothing typed or pending may pass from one to the next.
 */
export function Decisions({ account, job, quotesFrom, onDecided }: DecisionsProps) {
  const id = useId();
  // Ahead of the press: what is typed right after it belongs into the form.
  useEffect(() => void OpenPanel.preload(), []);
  const bar = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const drafts = useDrafts(account, job.job_id);
  const archived = useArchived(account);
  const [asked, ask] = useState<ActName>();
  const announceHeld = useAnnounceHeld(job);
  useBarHeight(bar);
  const focusHeading = () => heading.current?.focus();

  const points = useOpenPoints(account, job);
  const { done, entry, asking, of } = useDecisions({
    account,
    job,
    open: points.open,
    onTaken: (decision, isHeld) => {
      if (decision.action === 'archive') archived.add(job.job_id);
      ask(undefined);
      focusHeading();
      const { action } = decision;
      if (onDecided) onDecided({ action, act: ACTS[action], isHeld });
      else if (isHeld) announceHeld(decision);
    },
  });
  const isHeld = entry !== undefined && isUndoable(entry);
  const forms = useOpenForm({ id, drafts, isHeld });
  useTaker(of('revise').reason === undefined ? forms.quote : undefined);
  const draft = drafts.approve.value;
  const { send } = of('approve');
  const approving = useApproving({ bar, text: quotesFrom, ...points, draft, send });
  useDecisionKeys({ drafts, approve: approving.press, of, forms, onAsk: ask });

  // What was typed, and what became of a try, can be reached in any status.
  const isKept = (name: ActName) =>
    hasFields(name) && (forms.open === name || !drafts[name].isEmpty);
  const isOffered = (name: ActName) =>
    judge(name, job).allowed || of(name).state.is !== 'idle' || isKept(name);

  const offered = ACT_NAMES.filter(isOffered);
  // What can still be done costs nothing and does not wait: it needs no bar over the page.
  const isSettled = !isHeld && forms.open === null && offered.every((name) => name === 'archive');

  return (
    <>
      {/* What the page needs below its end, to end above the bar. */}
      <div className="decision-space mt-8 print:hidden" />
      <section
        ref={bar}
        aria-labelledby={id}
        data-settled={isSettled || undefined}
        className="decision-bar lets-go"
      >
        <h2 id={id} ref={heading} tabIndex={-1} className="sr-only">
          {t`Decision`}
        </h2>
        {forms.isPanelOpen && (
          <OpenPanel account={account} job={job} drafts={drafts} forms={forms} of={of} />
        )}
        {of('revise').reason === undefined && <QuotePart from={quotesFrom} onQuote={forms.quote} />}
        {done !== undefined && <Banner tone="good" title={done} />}
        <HeldHere job={job} entry={entry} asking={asking} focusNext={focusHeading} />
        <DecisionRow
          job={job}
          approving={approving}
          drafts={drafts}
          forms={forms}
          of={of}
          offered={offered}
          others={ACT_NAMES.filter((name) => !isOffered(name))}
          isDone={done !== undefined}
          isHeld={isHeld}
          isKept={isKept}
          isArchived={archived.has(job.job_id)}
          asked={asked}
          onAsk={ask}
        />
      </section>
    </>
  );
}

/** Says that a decision on this translation is held, and how it is undone. */
function useAnnounceHeld(job: Job) {
  const announce = useAnnounce();
  const undoWords = useUndoWords();
  return (decision: Decision) => {
    if (!isHeldDecision(decision)) return;
    announce(undoWords(naming({ decision, title: jobTitle(job).text, target: job.lc_tgt })));
  };
}
