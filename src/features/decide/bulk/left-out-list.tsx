import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatNumber } from '#lib/language/write.ts';
import type { LeftOut } from './split.ts';
import { translations } from './bulk-words.ts';

/** At most so many names are listed. */
const SHOWN = 100;

/** The translations that are left out, by reason; their names are folded. */
export function LeftOutList({ label, groups }: { label: string; groups: readonly LeftOut[] }) {
  const count = groups.reduce((so, { jobs }) => so + jobs.length, 0);
  if (count === 0) return null;
  const amount = translations(count);
  return (
    <section aria-label={label} className="grid min-w-0 gap-1 text-sm">
      <p className="font-medium">{t`${label}: ${amount}`}</p>
      {groups.map(({ reason, jobs }) => (
        <details key={reason} className="rounded-sm bg-sunken px-3 py-1">
          <summary className="py-1">
            <span className="font-medium tabular-nums">{formatNumber(jobs.length)}</span> {reason}
          </summary>
          <ul className="grid max-h-40 gap-1 overflow-y-auto py-1 ps-4 text-soft">
            {jobs.slice(0, SHOWN).map(({ jobId, title }) => (
              <li key={jobId} className="wrap-anywhere">
                <Trans>
                  <bdi>{title}</bdi> (<span className="tabular-nums">{jobId}</span>)
                </Trans>
              </li>
            ))}
            {jobs.length > SHOWN && <li>{andMore(jobs.length - SHOWN)}</li>}
          </ul>
        </details>
      ))}
    </section>
  );
}

function andMore(count: number): string {
  const amount = formatNumber(count);
  return t`and ${amount} more`;
}
