import type { ReactNode } from 'react';

const TONES = {
  info: 'border-info bg-info-wash text-info',
  good: 'border-good bg-good-wash text-good',
  attention: 'border-attention bg-attention-wash text-attention',
  bad: 'border-bad bg-bad-wash text-bad',
} as const;

export interface BannerProps {
  tone: keyof typeof TONES;
  title: string;
  detail?: ReactNode;
  /** What Gengo says itself, in English whatever the page speaks. */
  said?: string | undefined;
  /** What can be done about it: buttons, links. */
  children?: ReactNode;
}

/** Something to know that does not stop the work. Errors interrupt a screen reader, the rest waits. */
export function Banner({ tone, title, detail, said, children }: BannerProps) {
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={`flex flex-wrap items-center gap-x-8 gap-y-2 rounded-sm border-s-4 px-4 py-2 ${TONES[tone]}`}
    >
      <div>
        <p className="font-medium">{title}</p>
        {detail && <div className="text-sm">{detail}</div>}
        {said && <Said words={said} className="text-sm" />}
      </div>
      {children && <div className="flex flex-wrap gap-2">{children}</div>}
    </div>
  );
}

/** Gengo's own words: English, whatever the page speaks, and so for a screen reader and a browser's translation. */
export const Said = ({ words, className }: { words: string; className?: string }) => (
  <p lang="en" dir="ltr" className={className}>
    {words}
  </p>
);
