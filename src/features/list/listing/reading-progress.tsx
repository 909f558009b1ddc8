import { t } from '@lingui/core/macro';
import { formatNumber } from '#lib/language/write.ts';

interface ReadingProgressProps {
  /** Names the progress for screen readers. */
  label: string;
  done: number;
  total: number;
}

/** How far a long reading is. Drawn by ourselves, since every browser has colours of its own for it. */
export function ReadingProgress({ label, done, total }: ReadingProgressProps) {
  const [read, all] = [formatNumber(done), formatNumber(total)];
  return (
    <div className="flex flex-wrap items-center gap-x-4 text-sm tabular-nums">
      <progress aria-label={label} value={done} max={Math.max(1, total)} className="sr-only" />
      <div aria-hidden="true" className="progress w-48">
        <span className="bg-info" style={{ flexGrow: done }} />
        <span style={{ flexGrow: total - done }} />
      </div>
      {t`${read} of ${all}`}
    </div>
  );
}
