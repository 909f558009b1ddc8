import { absoluteTime, isoTime, pastTime } from '#lib/language/write.ts';
import { type ClockName, useNow } from './hooks/use-now.ts';

interface TimeProps {
  /** Unix seconds. */
  at: number;
  /** By which it was dated. */
  clock?: ClockName;
}

/**
 * A moment at which something happened: "2 hr ago", the full date when pointed at, and machine-readable.
 */
export function Time({ at, clock }: TimeProps) {
  const now = useNow(clock);
  return (
    <time dateTime={isoTime(at)} title={absoluteTime(at)} className="whitespace-nowrap">
      {pastTime(at, now)}
    </time>
  );
}
