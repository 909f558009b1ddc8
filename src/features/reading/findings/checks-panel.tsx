import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ComponentProps, useId, useRef, useState } from 'react';
import * as z from 'zod/mini';
import type { Job } from '#api/schema/job.ts';
import type { Finding } from '#lib/checks/checks.ts';
import { formatNumber } from '#lib/language/write.ts';
import type { Place } from '#lib/text/text-range.ts';
import { Button } from '#ui/button.tsx';
import { useDraft } from '#store/use-slot.ts';
import { slot } from '#store/slot.ts';
import { countBySeverity } from './checks-count.ts';
import { canBeMuted } from '#api/job/here/dismissed.ts';
import { ChecksItem, SEVERITIES } from './checks-item.tsx';
import { CHECKS_LINE } from './checks-line.tsx';
import { MutedList } from './muted-list.tsx';
import { faultWords } from './fault-words.ts';
import { OpenFinding } from './open-finding.tsx';
import { useChecks } from './use-checks.ts';

const CHECKS_OPEN = slot({ name: 'checks-open', shape: z.boolean(), empty: false });

interface ChecksPanelProps {
  account: string;
  job: Job;
  /** The finding that is pointed at in both texts, if one of these is. */
  place: Place | undefined;
  onPlace: (place: Place | undefined) => void;
}

/**
 * What the checks find in a translation: one line, with the list folded under it until somebody wants it.
 * Who has it open finds it open on the next translation, unless it would come late and push the texts.
 */
export function ChecksPanel({ account, job, place, onPlace }: ChecksPanelProps) {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [isShown, setIsShown] = useState(false);
  const checks = useChecks(account, job);
  const [isOpen, toggle] = useOpen(account, checks.isChecking);
  const [worst] = checks.open;
  if (!job.body_tgt) return null;

  const focusOn = (index: number) => focusItem(list.current, index);
  const leave = (finding: Finding, index: number, go: (finding: Finding) => void) => {
    // The next one is there already; after the last the focus goes back, and at the end to the heading.
    if (!focusOn(index + 1) && !focusOn(index - 1)) heading.current?.focus();
    if (place === finding.place) onPlace(undefined);
    go(finding);
  };
  return (
    <section aria-labelledby={headingId} className="contents print:hidden">
      <div className={CHECKS_LINE}>
        <h2 ref={heading} id={headingId} tabIndex={-1} className="font-medium text-soft">
          {t`Checks`}
        </h2>
        <output className={`font-medium ${worst ? SEVERITIES[worst.severity].tone : ''}`}>
          {stateWords(checks)}
        </output>
        {worst && (
          <>
            <FoldButton
              isOpen={isOpen}
              aria-label={isOpen ? t`Hide findings` : t`Show findings`}
              onClick={toggle}
            >
              {isOpen ? t`Hide` : t`Show`}
            </FoldButton>
            {isOpen ? <ListKeys /> : <span className={ASIDE}>{faultWords(worst.fault)}</span>}
          </>
        )}
        {checks.dismissed.length > 0 && (
          <FoldButton isOpen={isShown} onClick={() => setIsShown(!isShown)}>
            {dismissedWords(checks.dismissed.length, isShown)}
          </FoldButton>
        )}
      </div>
      {worst && isOpen && (
        <ul ref={list} aria-labelledby={headingId} className={LIST}>
          {checks.open.map((finding, index) => (
            <OpenFinding
              key={finding.key}
              job={job}
              finding={finding}
              isSelected={place === finding.place}
              onSelect={() => onPlace(place === finding.place ? undefined : finding.place)}
              onMove={(by) => focusOn(index + by)}
              onDismiss={() => leave(finding, index, checks.dismiss)}
              onMute={canBeMuted(finding) ? () => leave(finding, index, checks.mute) : undefined}
            />
          ))}
        </ul>
      )}
      <MutedList
        job={job}
        findings={checks.muted}
        onBack={(kind) => {
          heading.current?.focus();
          checks.unmute(kind);
        }}
      />
      {isShown && checks.dismissed.length > 0 && (
        <DismissedList
          job={job}
          findings={checks.dismissed}
          onBack={(finding) => {
            heading.current?.focus();
            checks.bringBack(finding);
          }}
        />
      )}
    </section>
  );
}

/** Whether the list is open, and what opens or folds it here and for the next translation. */
function useOpen(account: string, isChecking: boolean) {
  const kept = useDraft(account, CHECKS_OPEN);
  const [isOpen, setIsOpen] = useState(kept.value && !isChecking);
  const toggle = () => {
    setIsOpen(!isOpen);
    kept.change(!isOpen);
  };
  return [isOpen, toggle] as const;
}

/** Moves the focus to a finding of the list, where there is one in that place. */
function focusItem(list: HTMLUListElement | null, index: number): boolean {
  const found = list?.querySelectorAll<HTMLElement>('button[aria-pressed]')[index];
  found?.focus();
  return found !== undefined;
}

interface FoldButtonProps extends ComponentProps<typeof Button> {
  isOpen: boolean;
}

const FoldButton = ({ isOpen, ...button }: FoldButtonProps) => (
  <Button {...button} tone="plain" className="button-small px-2" aria-expanded={isOpen} />
);

interface DismissedListProps {
  job: Job;
  findings: readonly Finding[];
  onBack: (finding: Finding) => void;
}

/** What somebody has said is right: it can be brought back. */
const DismissedList = ({ job, findings, onBack }: DismissedListProps) => (
  <ul aria-label={t`Dismissed`} className={LIST}>
    {findings.map((finding) => (
      <ChecksItem
        key={finding.key}
        job={job}
        finding={finding}
        actions={[{ word: t`Bring back`, onAct: () => onBack(finding) }]}
      />
    ))}
  </ul>
);

/** What there is room for, or not. */
const ASIDE = 'w-0 min-w-0 grow truncate text-soft max-sm:hidden';
/** After the whole line, though it is next to be reached. */
const LIST =
  'order-last max-h-40 min-w-0 basis-full divide-y divide-line overflow-y-auto rounded-md border border-line bg-raised';

/** Each key with its word, or neither: what does not fit the line wraps out of sight, the useful one last. */
const ListKeys = () => (
  <span
    aria-hidden="true"
    className="flex h-6 w-0 min-w-0 grow flex-wrap gap-x-3 gap-y-2 overflow-hidden leading-6 text-soft max-sm:hidden"
  >
    <span>
      <Trans>
        <kbd className="key-hint">Del</kbd> <span className="key-hint-words">dismisses</span>
      </Trans>
    </span>
    <span>
      <Trans>
        <kbd className="key-hint">↑</kbd> <kbd className="key-hint">↓</kbd>{' '}
        <span className="key-hint-words">move</span>
      </Trans>
    </span>
  </span>
);

function dismissedWords(count: number, isShown: boolean): string {
  const amount = formatNumber(count);
  return isShown ? t`${amount} dismissed · hide` : t`${amount} dismissed · show`;
}

function stateWords({ isChecking, isBroken, open, dismissed }: ReturnType<typeof useChecks>) {
  if (isChecking) return t`Checking…`;
  if (isBroken) return t`The checks could not run: reload to try again.`;
  if (open.length > 0) return countBySeverity(open);
  return dismissed.length > 0 ? t`No problems left` : t`No problems found`;
}
