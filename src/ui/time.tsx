import { absoluteTime, isoTime, relativeTime } from '#lib/dates.ts';
import { useNow } from './use-now.ts';

/** A moment in Unix seconds: "2 h ago", the full date when pointed at, and machine-readable. */
export function Time({ at }: { at: number }) {
  const now = useNow();
  return (
    <time dateTime={isoTime(at)} title={absoluteTime(at)} className="whitespace-nowrap">
      {relativeTime(at, now)}
    </time>
  );
}
