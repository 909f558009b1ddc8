import { groupDigits } from '../numbers.ts';
import { decimal } from './decimal.ts';

/** The signs of Gengo's currencies; another stands by its code. */
const SIGNS = new Map(Object.entries({ USD: '$', EUR: '€', GBP: '£', JPY: '¥' }));

/** The yen has no smaller coin. */
const WHOLE = new Set(['JPY']);

/** No price has more decimals; what a float leaves behind them (`0.14999999999999999`) is noise. */
const MOST_DECIMALS = 6;

/**
 * `"0.1500"`, `"USD"` as `$0.15`: at least two decimals, for yen none, and as many as the amount has; what a
 * float left behind the sixth is rounded off.
 */
export function formatPrice(amount: string, currency: string): string {
  const sign = SIGNS.get(currency);
  const exact = withoutNoise(amount);
  if (sign === undefined) return `${exact} ${currency}`.trim();
  // Of the decimal string, where a number would round; `lib/money/decimal.ts` made it one.
  const [whole = '', fraction = ''] = exact.replace('-', '').split('.');
  const decimals = fraction.replace(/0+$/, '').padEnd(WHOLE.has(currency) ? 0 : 2, '0');
  const before = `${exact.startsWith('-') ? '-' : ''}${sign}${groupDigits(whole)}`;
  return decimals === '' ? before : `${before}.${decimals}`;
}

/** Rounded, half away from zero, where it has more decimals than a price; as it is where nothing would be left. */
function withoutNoise(amount: string): string {
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.');
  if (fraction.length <= MOST_DECIMALS) return amount;
  const up = (fraction[MOST_DECIMALS] ?? '0') >= '5' ? 1n : 0n;
  const rounded = BigInt(whole + fraction.slice(0, MOST_DECIMALS)) + up;
  if (rounded === 0n) return amount;
  const plain = (decimal(`${rounded}e-${MOST_DECIMALS}`) ?? amount).replace(/0+$/, '');
  return (amount.startsWith('-') ? '-' : '') + plain.replace(/\.$/, '');
}
