import { t } from '@lingui/core/macro';
import { relativeTime } from '../language/write.ts';

/** Where a delivery is still to come; elsewhere Gengo's figure means nothing. */
const AWAITED = new Set(['queued', 'available', 'pending', 'revising']);

/** The fields of a job that say when it is to come. */
interface Awaited {
  status: string;
  /** Seconds until delivery; negative when it is over. */
  eta?: number | undefined;
}

/** Whether a delivery is still to come. */
export const isAwaited = ({ status }: Awaited): boolean => AWAITED.has(status);

/** When Gengo expects to deliver, as it said when the translation was read. */
export function dueTime(job: Awaited): string | undefined {
  const { eta } = job;
  if (eta === undefined || !isAwaited(job)) return undefined;
  return isOverdue(job) ? t`overdue` : relativeTime(eta, 0);
}

/** Whether that is past. */
export const isOverdue = ({ eta = 0 }: Pick<Awaited, 'eta'>): boolean => eta <= 0;
