import type { ReactNode } from 'react';
import { formatNumber } from '#lib/language/write.ts';
import type { Tone } from '#lib/status.ts';

export interface ProgressPart {
  /** In people's words: "Ready for review". */
  label: string;
  count: number;
  tone: Tone;
  /** How much of the bar it has, against the others; its count, unless something else says more. */
  size?: number;
  /** Before its words, instead of its colour. */
  sign?: ReactNode;
}

const FILLS: Record<Tone, string> = {
  neutral: 'bg-neutral',
  info: 'bg-info',
  attention: 'bg-attention',
  good: 'bg-good',
  bad: 'bg-bad',
  muted: 'bg-muted',
};

interface ProgressProps {
  label: string;
  parts: readonly ProgressPart[];
  /** In a row of many: all words in a small line, or two; what has no room there is left out whole. */
  isLine?: boolean;
  /** At the end of the line of words. */
  aside?: ReactNode;
}

/** How a whole is divided. The words and numbers under the bar say everything: the bar only shows it. */
export function Progress({ label, parts, isLine = false, aside }: ProgressProps) {
  const some = parts.filter(({ count }) => count > 0);
  return (
    <figure
      aria-label={label}
      className={`grid grid-cols-[minmax(0,1fr)] ${isLine ? 'gap-0.75' : 'gap-2'}`}
    >
      <div aria-hidden="true" className="progress">
        {some.map(({ label: name, tone, count, size = count }) => (
          <span key={name} className={FILLS[tone]} style={{ flexGrow: size }} />
        ))}
      </div>
      <div className="flex flex-wrap justify-between gap-x-6 gap-y-1">
        <ul
          className={
            isLine
              ? 'flex max-h-8 min-h-4 min-w-0 flex-wrap gap-x-3 overflow-hidden text-xs whitespace-nowrap'
              : 'flex flex-wrap gap-x-5 gap-y-1 text-sm'
          }
        >
          {some.map(({ label: name, tone, count, sign }) => (
            <li key={name} className="flex items-center gap-1.5">
              {sign ?? (
                <span
                  aria-hidden="true"
                  className={`progress-key size-3 rounded-sm ${FILLS[tone]}`}
                />
              )}
              {name} <span className="font-medium tabular-nums">{formatNumber(count)}</span>
            </li>
          ))}
        </ul>
        {aside}
      </div>
    </figure>
  );
}
