import * as z from 'zod/mini';
import { versionOf } from '../sending/outbox/version.ts';
import type { Job } from '../schema/job.ts';
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

/** The findings in this version that nobody has dismissed, and those that somebody has. */
export function partByDismissal(
  findings: readonly Finding[],
  job: Job,
  kept: Dismissals | undefined,
): { open: readonly Finding[]; dismissed: readonly Finding[] } {
  const none = noDismissals(job);
  const { keys } = kept?.version === none.version ? kept : none;
  return {
    open: findings.filter(({ key }) => !keys.includes(key)),
    dismissed: findings.filter(({ key }) => keys.includes(key)),
  };
}
