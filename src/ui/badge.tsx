import type { ReactNode } from 'react';
import type { Tone } from '#lib/status.ts';

const TONES: Record<Tone, string> = {
  neutral: 'bg-neutral-wash text-neutral',
  info: 'bg-info-wash text-info',
  attention: 'bg-attention-wash text-attention',
  good: 'bg-good-wash text-good',
  bad: 'bg-bad-wash text-bad',
  muted: 'bg-muted-wash text-muted',
};

/** A word with a tone. The word alone must say everything: the colour only helps to find it. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-sm border border-transparent px-2 py-0.5 text-sm font-medium ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
