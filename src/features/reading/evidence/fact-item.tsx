import { t } from '@lingui/core/macro';
import type { Job } from '#api/schema/job.ts';
import { formatNumber } from '#lib/language/write.ts';
import type { Place } from '#lib/text/text-range.ts';
import { Button } from '#ui/button.tsx';
import { Verbatim } from '#ui/text/verbatim.tsx';
import type { FactRow, FactState } from './fact-rows.ts';

/** A shape and a word each, so that the colour is only a help. */
const STATES: Record<FactState, { word: () => string; sign: string; tone: string }> = {
  found: { word: () => t`Found`, sign: '✓', tone: 'text-good' },
  changed: { word: () => t`Differs`, sign: '✕', tone: 'text-bad' },
  missing: { word: () => t`Not found`, sign: '?', tone: 'text-attention' },
};

interface FactItemProps {
  job: Job;
  row: FactRow;
  isSelected: boolean;
  onSelect: () => void;
  /** Looked at in passing: undefined when it is not any more. */
  onLook: (place: Place | undefined) => void;
  /** Its number in the request for corrections, where it is asked. */
  point: number | undefined;
  /** Absent where nothing can be asked. */
  onAsk: (() => void) | undefined;
}

/** One fact: whether the translation says it, what both say, and the way to ask about it. */
export function FactItem(props: FactItemProps) {
  const { job, row, isSelected, onSelect, onLook, point, onAsk } = props;
  const { word, sign, tone } = STATES[row.state];
  const number = point === undefined ? '' : formatNumber(point);
  const { source, question } = row;
  return (
    <li className={`fact ${row.state === 'found' ? '' : 'fact-open'}`}>
      <button
        type="button"
        aria-pressed={isSelected}
        onClick={onSelect}
        onFocus={() => onLook(row.place)}
        onBlur={() => onLook(undefined)}
        onPointerEnter={() => onLook(row.place)}
        onPointerLeave={() => onLook(undefined)}
        className="fact-said"
      >
        <span aria-hidden="true" className={`font-semibold ${tone}`}>
          {sign}
        </span>
        <span className="sr-only">{word()}</span>
        <Said language={job.lc_src} words={source} />
        {row.translation === undefined ? (
          <span aria-hidden="true" className="text-soft">
            {word()}
          </span>
        ) : (
          <Said language={job.lc_tgt} words={row.translation} />
        )}
      </button>
      {number !== '' && <span className="text-sm font-medium text-bad">{t`point ${number}`}</span>}
      {number === '' && question !== undefined && onAsk && (
        <Button className="fact-ask" aria-label={t`Ask about ${source}`} onClick={onAsk}>
          {t`Ask`}
        </Button>
      )}
    </li>
  );
}

const Said = (props: { language: string; words: string }) => (
  <Verbatim {...props} className="min-w-0 wrap-anywhere" />
);
