import { t } from '@lingui/core/macro';
import { formatNumber } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import { ChevronIcon } from '#ui/icons.tsx';
import { useShortcut } from '#ui/keys/use-keys.tsx';
import type { Desk } from '../use-desk.ts';
import { SkipButton } from '../skip-button.tsx';
import { MoreUrgent } from './more-urgent.tsx';
import { TimeLeft } from './time-left.tsx';

interface QueueStripProps {
  desk: Desk;
  /** From 1; 0: the open one is not in the queue. */
  place: number;
  count: number;
  until: number | undefined;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  /** Opens it as a list. */
  onOpen: () => void;
  /** Absent where nothing is open. */
  onSkip: (() => void) | undefined;
}

/** The queue where there is no room for a column: where one is, and the ways on. */
export function QueueStrip({ desk, place, count, until, ...on }: QueueStripProps) {
  const [here, all] = [formatNumber(place), formatNumber(count)];
  return (
    <nav aria-label={t`Queue`} className="flex items-center gap-x-2 max-sm:flex-wrap">
      <Button
        aria-label={t`Previous`}
        aria-keyshortcuts={useShortcut('previous')}
        aria-disabled={!on.onPrevious || undefined}
        className="button-small px-2.5"
        onClick={on.onPrevious}
      >
        <span className="rotate-90 rtl:-rotate-90">
          <ChevronIcon />
        </span>
      </Button>
      <Button
        tone="plain"
        aria-haspopup="dialog"
        className="button-small px-2 tabular-nums max-sm:flex-1"
        onClick={on.onOpen}
      >
        {place > 0 ? t`${here} of ${all}` : t`${all} in the queue`}
        <ChevronIcon />
      </Button>
      {/* On a phone a line of its own, as high before anything is known: nothing below it moves. */}
      <p className="flex h-8 min-w-0 flex-1 items-center gap-x-2 overflow-hidden text-sm whitespace-nowrap text-soft max-sm:order-last max-sm:basis-full max-sm:justify-between sm:justify-center">
        {until !== undefined && <TimeLeft until={until} />}
        <MoreUrgent desk={desk} />
      </p>
      {on.onSkip && <SkipButton onSkip={on.onSkip} />}
      <Button
        aria-label={t`Next`}
        aria-keyshortcuts={useShortcut('next')}
        aria-disabled={!on.onNext || undefined}
        className="button-small px-2.5"
        onClick={on.onNext}
      >
        <span className="-rotate-90 rtl:rotate-90">
          <ChevronIcon />
        </span>
      </Button>
    </nav>
  );
}
