import { t } from '@lingui/core/macro';
import { useRef } from 'react';
import { formatNumber } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import type { ExportRun } from './export-run.ts';
import type { ExportState } from './export-state.ts';
import { exportWords } from './export-words.ts';
import { ReadingProgress } from '../listing/reading-progress.tsx';

const TONES = {
  going: 'border-info bg-info-wash',
  attention: 'border-attention bg-attention-wash',
  bad: 'border-bad bg-bad-wash',
  good: 'border-good bg-good-wash',
};

function toneOf(state: ExportState): keyof typeof TONES {
  if (state.phase === 'done') return state.file && state.unread.length === 0 ? 'good' : 'attention';
  if (state.phase === 'failed') return 'bad';
  return state.phase === 'stopped' ? 'attention' : 'going';
}

interface ExportStripProps {
  state: ExportState;
  run: ExportRun;
  onDismiss: () => void;
}

/**
 * How the export stands, and what can be done about it. No live region: its numbers would never be
 * silent; beginning and end are announced by the run, which may be over on another page.
 */
export function ExportStrip({ state, run, onDismiss }: ExportStripProps) {
  const first = useRef<HTMLButtonElement>(null);
  const [title, ...details] = exportWords(state);
  // One button for all phases: so the focus stays on it.
  const main = {
    reading: { label: t`Stop`, press: run.stop },
    writing: { label: t`Stop`, press: run.stop },
    stopped: { label: t`Go on`, press: run.goOn },
    failed: { label: t`Try again`, press: run.goOn },
    done: { label: t`Close`, press: onDismiss },
  }[state.phase];
  const isHalted = state.phase === 'stopped' || state.phase === 'failed';
  const read = isHalted ? state.done : 0;
  const done = formatNumber(read);
  return (
    <section
      aria-label={t`Export`}
      className={`order-last flex min-w-0 basis-full flex-wrap items-center justify-between gap-x-8 gap-y-2 rounded-sm border-s-4 px-4 py-2 print:hidden ${TONES[toneOf(state)]}`}
    >
      <div className="grid min-w-0 gap-1 wrap-anywhere">
        <p className="font-medium">{title}</p>
        {details.map((words) => (
          <p key={words} className="text-sm">
            {words}
          </p>
        ))}
        {(state.phase === 'reading' || state.phase === 'writing') && (
          <ReadingProgress label={t`Export`} done={state.done} total={state.total} />
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button ref={first} onClick={main.press}>
          {main.label}
        </Button>
        {read > 0 && (
          <Button
            onClick={() => {
              // The button that was pressed is removed.
              first.current?.focus();
              run.writeRead();
            }}
          >
            {t`Save the ${done} read`}
          </Button>
        )}
        {state.phase === 'done' && state.file && (
          <Button onClick={run.saveAgain}>{t`Save again`}</Button>
        )}
        {isHalted && <Button onClick={onDismiss}>{t`Close`}</Button>}
      </div>
    </section>
  );
}
