import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Job } from '#api/schema/job.ts';
import type { Finding, Severity } from '#lib/checks/checks.ts';
import type { TextRange } from '#lib/text/text-range.ts';
import { Button } from '#ui/button.tsx';
import { Verbatim } from '#ui/text/verbatim.tsx';
import { faultWords } from './fault-words.ts';

interface ChecksItemProps {
  job: Job;
  finding: Finding;
  /** Absent where it cannot be pointed at. */
  select?: {
    isSelected: boolean;
    onSelect: () => void;
    onKeyDown: (event: KeyboardEvent) => void;
  };
  actions: readonly FindingAction[];
}

/** What can be done with a finding. */
export interface FindingAction {
  word: string;
  onAct: () => void;
  /** The key that does the same, as `aria-keyshortcuts` has it. */
  shortcut?: string | undefined;
}

/** One finding: how grave, what, and the words it is about on each side. */
export function ChecksItem({ job, finding, select, actions }: ChecksItemProps) {
  const said = <Said job={job} finding={finding} />;
  const what = faultWords(finding.fault);
  return (
    <li className="flex items-center gap-x-1 pe-1 text-sm max-sm:flex-wrap max-sm:justify-end has-[[aria-pressed=true]]:bg-accent-wash">
      {select ? (
        <button
          type="button"
          aria-pressed={select.isSelected}
          aria-keyshortcuts="Delete"
          onClick={select.onSelect}
          onKeyDown={select.onKeyDown}
          className={`${SAID} text-start -outline-offset-2 hover:bg-sunken`}
        >
          {said}
        </button>
      ) : (
        <p className={`${SAID} text-soft`}>{said}</p>
      )}
      {actions.map(({ word, onAct, shortcut }) => (
        <Button
          key={word}
          tone="plain"
          className="button-small px-2"
          aria-label={t`${word}: ${what}`}
          aria-keyshortcuts={shortcut}
          onClick={onAct}
        >
          {word}
        </Button>
      ))}
    </li>
  );
}

const SAID =
  'flex min-h-9 min-w-0 flex-1 max-sm:basis-full flex-wrap items-center gap-x-2 px-3 py-1';

/** A shape and a word each, so that the colour is only a help. */
export const SEVERITIES: Record<Severity, { word: () => string; sign: string; tone: string }> = {
  error: { word: () => t`Error`, sign: '✕', tone: 'text-bad' },
  warning: { word: () => t`Warning`, sign: '!', tone: 'text-attention' },
  note: { word: () => t`Note`, sign: 'i', tone: 'text-info' },
};

function Said({ job, finding }: { job: Job; finding: Finding }) {
  const { word, sign, tone } = SEVERITIES[finding.severity];
  const source = wordsAt(job.body_src, finding.source);
  const translation = wordsAt(job.body_tgt ?? '', finding.translation);
  const from = <Quote language={job.lc_src} words={source} />;
  const to = <Quote language={job.lc_tgt} words={translation} />;
  return (
    <>
      <span className={`inline-flex items-center gap-1 font-medium ${tone}`}>
        <span
          aria-hidden="true"
          className="grid size-4 place-items-center rounded-full border text-xs leading-none"
        >
          {sign}
        </span>
        {word()}
      </span>
      <span>{faultWords(finding.fault)}</span>
      <span className="min-w-0 truncate">
        {source && translation ? (
          <Became from={from} to={to} />
        ) : (
          <>
            {source && from}
            {translation && to}
          </>
        )}
      </span>
    </>
  );
}

/** A message whole: from right to left the arrow is another one. */
const Became = ({ from, to }: { from: ReactNode; to: ReactNode }) => (
  <Trans>
    {from}{' '}
    <span aria-hidden="true" className="text-soft">
      →
    </span>
    <span className="sr-only">became</span> {to}
  </Trans>
);

const Quote = (props: { language: string; words: string }) => (
  <Verbatim {...props} className="rounded-sm bg-sunken px-1" />
);

/** Units that are enough to tell one place from another. */
const ENOUGH = 32;

/** The words at the first of the places; blanks by a sign, since they could not be seen. */
function wordsAt(text: string, ranges: readonly TextRange[]): string {
  const [first] = ranges;
  if (!first) return '';
  const words = text.slice(first.start, first.end);
  if (words.trim() === '') return '·'.repeat(Math.min(words.length, ENOUGH));
  const line = words.trim().replaceAll(/\s+/g, ' ');
  const more = line.length > ENOUGH || ranges.length > 1 ? '…' : '';
  return `${Array.from(line.slice(0, ENOUGH + 1))
    .slice(0, ENOUGH)
    .join('')
    .trimEnd()}${more}`;
}
