import { groupDigits } from '../numbers.ts';

/** The signs of Gengo's currencies; another stands by its code. */
const SIGNS = new Map(Object.entries({ USD: '$', EUR: '€', GBP: '£', JPY: '¥' }));

/** `"0.1500"`, `"USD"` as `$0.15`: at least two decimals, and as many as the amount has. */
export function formatPrice(amount: string, currency: string): string {
  const sign = SIGNS.get(currency);
  if (sign === undefined) return `${amount} ${currency}`.trim();
  // Of the decimal string, where a number would round; `lib/money/decimal.ts` made it one.
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.');
  const decimals = fraction.replace(/0+$/, '').padEnd(2, '0');
  return `${amount.startsWith('-') ? '-' : ''}${sign}${groupDigits(whole)}.${decimals}`;
}
