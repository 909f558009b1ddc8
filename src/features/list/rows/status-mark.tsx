import { type KnownStatus, isKnownStatus } from '#lib/status.ts';
import { shortStatus } from '../status/status-short.ts';

const DOT = 'size-2 rounded-full';
const HALF = `${DOT} border border-info [background:linear-gradient(to_top,var(--color-info)_50%,transparent_50%)]`;
const RING = `${DOT} border-2 border-soft`;
const DASH = 'h-0.5 w-2 bg-soft';

/** A shape for each status, so that it is not told by colour alone: where the work is, done or not yet. */
const SHAPES: Readonly<Record<KnownStatus, string>> = {
  queued: RING,
  available: RING,
  pending: HALF,
  reviewable: `${DOT} bg-attention`,
  revising: HALF,
  approved: `${DOT} bg-good`,
  rejected: 'size-2 bg-bad',
  canceled: DASH,
  hold: DASH,
};

/** A status in a row: its shape, then its word. */
export function StatusMark({ status }: { status: string }) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <span
        className={`flex-none forced-color-adjust-none ${isKnownStatus(status) ? SHAPES[status] : RING}`}
      />
      <span className="truncate">{shortStatus(status, 'row')}</span>
    </span>
  );
}
