import { formatNumber } from '#lib/language/write.ts';

/** `1 translation`, `1,200 translations`. */
export const count = (amount: number, what: string) =>
  `${formatNumber(amount)} ${what}${amount === 1 ? '' : 's'}`;
