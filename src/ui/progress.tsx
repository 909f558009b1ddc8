import { formatNumber } from '#lib/language/write.ts';
import type { Tone } from '#lib/status.ts';

export interface ProgressPart {
  /** In people's words: "Ready for review". */
  label: string;
  count: number;
  tone: Tone;
}

const FILLS: Record<Tone, string> = {
  neutral: 'bg-neutral',
  info: 'bg-info',
  attention: 'bg-attention',
  good: 'bg-good',
  bad: 'bg-bad',
  muted: 'bg-muted',
};

/** How a whole is divided. The words and numbers under the bar say everything: the bar only shows it. */
export function Progress({ label, parts }: { label: string; parts: readonly ProgressPart[] }) {
  const some = parts.filter(({ count }) => count > 0);
  return (
    <figure aria-label={label} className="grid gap-2">
      <div aria-hidden="true" className="progress">
        {some.map((part) => (
          <span key={part.label} className={FILLS[part.tone]} style={{ flexGrow: part.count }} />
        ))}
      </div>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {some.map((part) => (
          <li key={part.label} className="flex items-center gap-2">
            <span
              aria-hidden="true"
              className={`progress-key size-3 rounded-sm ${FILLS[part.tone]}`}
            />
            {part.label}{' '}
            <span className="font-medium tabular-nums">{formatNumber(part.count)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
