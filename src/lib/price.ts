import { once } from './once.ts';

const formatOf = once(
  (currency: string) =>
    new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      minimumFractionDigits: 2,
      maximumFractionDigits: 6,
    }),
);

/** `"0.1500"`, `"USD"` as `US$0.15`: at least two decimals, and as many as the amount has. */
export function formatPrice(amount: string, currency: string): string {
  try {
    // A decimal string keeps every digit, where a number would round; `lib/money.ts` made it one.
    return formatOf(currency).format(amount as Intl.StringNumericLiteral);
  } catch {
    // A currency that is not three letters.
    return `${amount} ${currency}`.trim();
  }
}
