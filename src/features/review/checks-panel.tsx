import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Job } from '#api/schema/job.ts';
import type { Finding } from '#lib/checks/checks.ts';
import type { Place } from '#lib/text-range.ts';
import { Button } from '#ui/button.tsx';
import { countBySeverity } from './checks-count.ts';
import { ChecksItem } from './checks-item.tsx';
import { useChecks } from './use-checks.ts';

interface ChecksPanelProps {
  account: string;
  job: Job;
  /** The finding that is pointed at in both texts, if one of these is. */
  place: Place | undefined;
  onPlace: (place: Place | undefined) => void;
}

/** What the checks find in a translation, above its texts and never taller than a few lines. */
export function ChecksPanel({ account, job, place, onPlace }: ChecksPanelProps) {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [isShown, setIsShown] = useState(false);
  const checks = useChecks(account, job);
  if (!job.body_tgt) return null;

  const focusOn = (index: number) => {
    const buttons = list.current?.querySelectorAll<HTMLElement>('button[aria-pressed]') ?? [];
    const found = buttons[index];
    found?.focus();
    return found !== undefined;
  };
  const dismiss = (finding: Finding, index: number) => {
    // The next one is there already; after the last the focus goes back, and at the end to the heading.
    if (!focusOn(index + 1) && !focusOn(index - 1)) heading.current?.focus();
    if (place === finding) onPlace(undefined);
    checks.dismiss(finding);
  };
  const press = (event: KeyboardEvent, finding: Finding, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') dismiss(finding, index);
    else if (event.key === 'ArrowDown') focusOn(index + 1);
    else if (event.key === 'ArrowUp') focusOn(index - 1);
    else return;
    event.preventDefault();
  };

  return (
    <section aria-labelledby={headingId} className="mb-4 min-w-0 print:hidden">
      <div className="flex min-h-8 flex-wrap items-baseline gap-x-3 text-sm">
        <h2 ref={heading} id={headingId} tabIndex={-1} className="font-medium text-soft">
          Checks
        </h2>
        <output className="font-medium">{stateWords(checks)}</output>
        {checks.dismissed.length > 0 && (
          <Button
            tone="plain"
            className="min-h-8 px-2 py-0 text-sm"
            aria-expanded={isShown}
            onClick={() => setIsShown(!isShown)}
          >
            {checks.dismissed.length} dismissed · {isShown ? 'hide' : 'show'}
          </Button>
        )}
        {checks.open.length > 0 && (
          <p aria-hidden="true" className="text-soft max-sm:hidden sm:ml-auto">
            <kbd className="key-hint">↑</kbd> <kbd className="key-hint">↓</kbd> move,{' '}
            <kbd className="key-hint">Del</kbd> dismisses
          </p>
        )}
      </div>
      {checks.open.length > 0 && (
        <ul
          ref={list}
          aria-labelledby={headingId}
          className="max-h-40 divide-y divide-line overflow-y-auto rounded-md border border-line bg-raised"
        >
          {checks.open.map((finding, index) => (
            <ChecksItem
              key={finding.key}
              job={job}
              finding={finding}
              select={{
                isSelected: place === finding,
                onSelect: () => onPlace(place === finding ? undefined : finding),
                onKeyDown: (event) => press(event, finding, index),
              }}
              action="Dismiss"
              onAction={() => dismiss(finding, index)}
            />
          ))}
        </ul>
      )}
      {isShown && checks.dismissed.length > 0 && (
        <ul
          aria-label="Dismissed"
          className="mt-2 max-h-40 divide-y divide-line overflow-y-auto rounded-md border border-line"
        >
          {checks.dismissed.map((finding) => (
            <ChecksItem
              key={finding.key}
              job={job}
              finding={finding}
              action="Bring back"
              onAction={() => {
                heading.current?.focus();
                checks.bringBack(finding);
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function stateWords({ isChecking, isBroken, open, dismissed }: ReturnType<typeof useChecks>) {
  if (isChecking) return 'Checking…';
  if (isBroken) return 'The checks could not run: reload to try again.';
  if (open.length > 0) return countBySeverity(open);
  return dismissed.length > 0 ? 'No problems left' : 'No problems found';
}

/** What stands in its place where the texts are in files. */
export function NoChecks() {
  return <p className="mb-4 text-sm text-soft print:hidden">Checks are not for files.</p>;
}
