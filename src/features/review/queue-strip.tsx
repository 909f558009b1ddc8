import { Button } from '#ui/button.tsx';
import { ChevronIcon } from '#ui/icons.tsx';
import { useShortcut } from '#ui/use-keys.tsx';
import { TimeLeft } from './queue-row.tsx';

interface QueueStripProps {
  /** From 1; 0: the open one is not in the queue. */
  place: number;
  count: number;
  until: number | undefined;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
}

/** The queue where there is no room for a column: where one is, and the ways on. */
export function QueueStrip({ place, count, until, onPrevious, onNext }: QueueStripProps) {
  return (
    <nav aria-label="Queue" className="flex items-center gap-2">
      <Button
        aria-label="Previous"
        aria-keyshortcuts={useShortcut('previous')}
        aria-disabled={!onPrevious || undefined}
        className="px-3"
        onClick={onPrevious}
      >
        <span className="rotate-90 rtl:-rotate-90">
          <ChevronIcon />
        </span>
      </Button>
      <p className="min-w-0 flex-1 text-center text-sm text-soft">
        <span className="whitespace-nowrap tabular-nums">
          {place > 0 ? `${place} of ${count}` : `${count} in the queue`}
        </span>{' '}
        {until !== undefined && <TimeLeft until={until} />}
      </p>
      <Button
        aria-label="Next"
        aria-keyshortcuts={useShortcut('next')}
        aria-disabled={!onNext || undefined}
        className="px-3"
        onClick={onNext}
      >
        <span className="-rotate-90 rtl:rotate-90">
          <ChevronIcon />
        </span>
      </Button>
    </nav>
  );
}
