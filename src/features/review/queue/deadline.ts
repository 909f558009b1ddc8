import { t } from '@lingui/core/macro';
import { duration } from '#lib/language/write.ts';
import type { Tone } from '#lib/status.ts';
import { URGENT } from '#lib/time/urgent.ts';

export interface TimeLeft {
  words: string;
  tone: Tone;
  /** Little is left, or nothing. */
  isUrgent: boolean;
}

/** What is left until a moment; all in Unix seconds. */
export function timeLeft(until: number, now: number): TimeLeft {
  const left = until - now;
  if (left <= 0) return { words: t`Approval due`, tone: 'bad', isUrgent: true };
  const time = duration(left);
  if (left < URGENT) return { words: t`Urgent: ${time} left`, tone: 'attention', isUrgent: true };
  return { words: t`${time} left`, tone: 'muted', isUrgent: false };
}
