import { t } from '@lingui/core/macro';
import type { Job } from '#api/schema/job.ts';
import { relativeTime } from '#lib/language/write.ts';

/** Where a delivery is still to come; elsewhere Gengo's figure means nothing. */
const AWAITED = new Set(['queued', 'available', 'pending', 'revising']);

/** When Gengo expects to deliver, as it said when the translation was read. */
export function dueTime({ status, eta }: Pick<Job, 'status' | 'eta'>): string | undefined {
  if (eta === undefined || !AWAITED.has(status)) return undefined;
  return eta > 0 ? relativeTime(eta, 0) : t`overdue`;
}
