import { t } from '@lingui/core/macro';
import type { Job } from '#api/schema/job.ts';
import { i18n } from '#lib/language/i18n.ts';
import { statusWords } from '#lib/status.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import type { ActName } from '#api/schema/decision.ts';
import { ACTS, isPanel, type PanelName } from './acts.ts';
import { ApproveForm } from './forms/approve-form.tsx';
import { AskFirst } from './forms/ask-first.tsx';
import { Choice } from './forms/choice.tsx';
import { PlainForm } from './forms/plain-form.tsx';
import type { Drafts } from './forms/use-drafts.ts';
import type { Approving } from './open/use-approving.ts';
import type { Deciding } from './use-decisions.ts';
import type { OpenForm } from './use-open-form.ts';

interface RowProps {
  job: Job;
  approving: Approving;
  drafts: Drafts;
  forms: OpenForm;
  of: (name: ActName) => Deciding;
  isHeld: boolean;
  /** Here, in this browser: Gengo does not tell. */
  isArchived: boolean;
  /** What was typed for the act, or its form stands open. */
  isKept: (name: ActName) => boolean;
  /** The act whose dialog is open. */
  asked: ActName | undefined;
  onAsk: (name: ActName | undefined) => void;
}

interface DecisionRowProps extends RowProps {
  offered: readonly ActName[];
  /** The acts that the status does not allow: under "More", each with its reason. */
  others: readonly ActName[];
  isDone: boolean;
}

/** The acts of the bar in one row: the prominent one, then those that are offered, then the others. */
export function DecisionRow({ offered, others, isDone, ...row }: DecisionRowProps) {
  const { job, approving, drafts, forms, of } = row;
  const role = reasonOfAll(offered.map((name) => of(name).role));
  const status = statusWords(job.status).label;
  const isApproving = forms.open === 'approve';
  return (
    // The container is the row alone: a container would hold what is fixed to the window.
    <div className="@container">
      <div
        data-aside={forms.isPanelOpen || undefined}
        data-approving={isApproving || undefined}
        data-for-others={role !== undefined || undefined}
        className="decision-row"
      >
        {role !== undefined && <p className="basis-full text-sm text-soft">{role}</p>}
        <div className="decision-approve">
          {offered.includes('approve') && (
            <Button
              className="decision-show"
              onClick={approving.show}
            >{t`To the translation`}</Button>
          )}
          {offered.includes('approve') && (
            <ApproveForm
              toggleId={forms.toggleId('approve')}
              job={job}
              draft={drafts.approve}
              deciding={of('approve')}
              open={approving.open}
              isAgain={approving.isAgain}
              onApprove={approving.press}
              isOpen={isApproving}
              isAside={forms.isPanelOpen}
              onToggle={() => forms.toggle('approve')}
              onLeave={isApproving ? forms.close : undefined}
            />
          )}
          {offered.length === 0 && !isDone && (
            <p className="py-2 text-soft">{t`${status}: there is nothing to decide now.`}</p>
          )}
        </div>
        <div className="decision-others">
          {offered.map((name) => (
            <OtherAct key={name} name={name} {...row} />
          ))}
          {others.length > 0 && (
            <Menu
              label={t`More`}
              items={others.map((name) => ({
                label: i18n._(ACTS[name].label),
                reason: of(name).reason ?? '',
                onSelect: () => {},
              }))}
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** What holds for each of them; undefined where there is no such reason. */
const reasonOfAll = ([first, ...others]: readonly (string | undefined)[]) =>
  others.every((reason) => reason === first) ? first : undefined;

/** An act that is not the prominent one, as its record says that it is asked for. */
function OtherAct({ name, job, forms, of, ...row }: RowProps & { name: ActName }) {
  const act = ACTS[name];
  const deciding = of(name);
  const { form } = act;
  switch (form.is) {
    case 'fold':
      return null;
    case 'panel':
      return isPanel(name) && <PanelChoice name={name} job={job} forms={forms} of={of} {...row} />;
    case 'button':
      return (
        <PlainForm
          act={act}
          decision={form.decision}
          job={job}
          deciding={deciding}
          whyNot={act.whyNot?.(row)}
        />
      );
    case 'dialog':
      return (
        <AskFirst
          act={act}
          form={form}
          job={job}
          deciding={deciding}
          isAsking={row.asked === name}
          onAsk={() => row.onAsk(name)}
          onClose={() => row.onAsk(undefined)}
        />
      );
    default:
      return form satisfies never;
  }
}

/** Opens and closes the form of an act above the row. What was typed can be reached in any status. */
function PanelChoice({ name, job, forms, of, isHeld, isKept }: RowProps & { name: PanelName }) {
  const { label, short, key, consequence } = ACTS[name];
  const isOpen = forms.open === name;
  return (
    <Choice
      id={forms.toggleId(name)}
      label={i18n._(label)}
      short={short && i18n._(short)}
      consequence={forms.isPanelOpen ? undefined : consequence(job)}
      reason={isKept(name) && !isHeld ? undefined : of(name).reason}
      keyAction={key}
      aria-expanded={isOpen}
      aria-controls={isOpen ? forms.panelId : undefined}
      onClick={() => forms.toggle(name)}
    />
  );
}
