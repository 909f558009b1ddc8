/** `"0.1500"`, `"USD"` as `US$0.15`: at least two decimals, and as many as the amount has. */
export function formatPrice(amount: string, currency: string): string {
  try {
    return new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      minimumFractionDigits: 2,
      maximumFractionDigits: 6,
      // A decimal string keeps every digit, where a number would round; `lib/money.ts` made it one.
    }).format(amount as Intl.StringNumericLiteral);
  } catch {
    // A currency that is not three letters.
    return `${amount} ${currency}`.trim();
  }
}
