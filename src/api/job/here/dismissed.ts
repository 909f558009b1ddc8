import * as z from 'zod/mini';
import { versionOf } from '../version.ts';
import type { Job } from '../../schema/job.ts';
import type { Finding } from '#lib/checks/finding.ts';
import { slot } from '#store/slot.ts';

/** What somebody has looked at and found good, in one version: another one is looked at anew. */
const dismissals = z.object({ version: z.string(), keys: z.array(z.string()) });
type Dismissals = z.output<typeof dismissals>;

/** Of each job. */
export const DISMISSALS = slot({
  name: 'job:*:dismissed',
  shape: dismissals,
  empty: { version: '', keys: [] },
});

/** As long as nothing is dismissed in the version that is read. */
export const noDismissals = (job: Job): Dismissals => ({
  version: versionOf(job, undefined),
  keys: [],
});

/** By pair of languages, the kinds of findings that somebody never wants to see there. */
export const MUTED = slot({
  name: 'muted-checks',
  shape: z.record(z.string(), z.array(z.string())),
  empty: {},
});

/** Under which name `MUTED` has a job's pair of languages. */
export const mutedPair = ({ lc_src, lc_tgt }: Job): string => `${lc_src}>${lc_tgt}`;

/** An error is shown whatever was said of its kind: it breaks, or says something else. */
export const canBeMuted = ({ severity }: Pick<Finding, 'severity'>): boolean =>
  severity !== 'error';

/**
 * The findings in this version that nobody has dismissed, those that somebody has, and those of the kinds that are
 * not wanted for these languages.
 */
export function partByDismissal(
  findings: readonly Finding[],
  job: Job,
  kept: Dismissals | undefined,
  mutedKinds: z.output<typeof MUTED.shape>,
): Record<'open' | 'dismissed' | 'muted', readonly Finding[]> {
  const none = noDismissals(job);
  const { keys } = kept?.version === none.version ? kept : none;
  const kinds = mutedKinds[mutedPair(job)] ?? [];
  const isMuted = (one: Finding) => canBeMuted(one) && kinds.includes(one.kind);
  const shown = findings.filter((one) => !isMuted(one));
  return {
    open: shown.filter(({ key }) => !keys.includes(key)),
    dismissed: shown.filter(({ key }) => keys.includes(key)),
    muted: findings.filter(isMuted),
  };
}
