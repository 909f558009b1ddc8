import { type KnownStatus, isKnownStatus, statusWords, type Tone } from '#lib/status.ts';

const SHAPES = {
  check: <path d="m2.5 6.5 2.5 2.5 4.5-6" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  dot: <circle cx="6" cy="6" r="4" />,
  half: (
    <>
      <circle cx="6" cy="6" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.25" />
      <path d="M6 2a4 4 0 0 0 0 8z" />
    </>
  ),
  ring: <circle cx="6" cy="6" r="3.25" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  square: <rect x="2.5" y="2.5" width="7" height="7" rx="1" />,
  dash: <rect x="2" y="5" width="8" height="2.25" rx="1" />,
} as const;

const SHAPE_OF: Readonly<Record<KnownStatus, keyof typeof SHAPES>> = {
  approved: 'check',
  reviewable: 'dot',
  revising: 'half',
  pending: 'half',
  available: 'ring',
  queued: 'ring',
  rejected: 'square',
  hold: 'dash',
  canceled: 'dash',
};

const INKS: Record<Tone, string> = {
  neutral: 'text-neutral',
  info: 'text-info',
  attention: 'text-attention',
  good: 'text-good',
  bad: 'text-bad',
  muted: 'text-muted',
};

/** A status by its shape, so that no colour has to tell it. The word beside it, or its control's name, says it. */
export function StatusSign({ status }: { status: string }) {
  const shape = isKnownStatus(status) ? SHAPE_OF[status] : 'ring';
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      fill="currentColor"
      className={`size-3 flex-none ${INKS[statusWords(status).tone]}`}
    >
      {SHAPES[shape]}
    </svg>
  );
}
