import { plural, t } from '@lingui/core/macro';
import { weekdayWord } from '../language/weekday.ts';
import { formatNumber } from '../language/write.ts';
import type { FiveDays } from './five-days.ts';
import type { Period } from './period.ts';

/** `Mon 30`; the first of the five is this day. */
export const dayName = ({ from }: Period, index: number): string =>
  index === 0 ? t`Today` : weekdayWord(from);

/** What is known of the five days, and what is not. `unknown`: of so many nothing tells when they were delivered. */
export function fiveDaysWords(
  { days, later }: FiveDays,
  { unknown }: { unknown: number },
): string[] {
  const shown = days.reduce((sum, { due }) => sum + due.length, 0);
  const [amount, after, missing] = [shown, later, unknown].map(formatNumber);
  return [
    plural(shown, {
      one: `${amount} translation is approved by Gengo itself if nobody decides.`,
      other: `${amount} translations are approved by Gengo itself if nobody decides.`,
    }),
    ...(later > 0
      ? [
          plural(later, {
            one: `${after} more follows later.`,
            other: `${after} more follow later.`,
          }),
        ]
      : []),
    ...(unknown > 0
      ? [
          plural(unknown, {
            one: `Of ${missing} more the delivery is not known yet.`,
            other: `Of ${missing} more the deliveries are not known yet.`,
          }),
        ]
      : []),
  ];
}
