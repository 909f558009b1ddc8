import { withoutNoise } from '../money/decimal.ts';

/** What is summed of a translation: all that its details say of money, and when. */
export interface Fact {
  id: string;
  order: string | undefined;
  /** `en>de`, in Gengo's codes. */
  pair: string;
  tier: string;
  /** Words or characters. */
  units: number;
  /** In millionths of its currency (`toMillionths`); 0 where Gengo tells no price. */
  credits: number;
  currency: string;
  status: string;
  /** Unix seconds: when it was ordered. */
  at: number;
}

/** No price has more decimals (`lib/money/decimal.ts`). */
const PLACES = 6;

/**
 * A plain decimal string in whole millionths, so that sums of numbers are exact: up to nine thousand million of a
 * currency. What has more decimals is rounded, as it is where it is written.
 */
export function toMillionths(amount: string): number {
  const [whole = '0', fraction = ''] = withoutNoise(amount).split('.');
  const digits = fraction.slice(0, PLACES).padEnd(PLACES, '0');
  return Number(whole + digits);
}

/** The way back, rounded to so many decimals, halves away from zero: to the cent unless said otherwise. */
export function fromMillionths(millionths: number, places = 2): string {
  const size = 10 ** (PLACES - places);
  const rounded = Math.round(Math.abs(millionths) / size);
  const digits = String(rounded).padStart(places + 1, '0');
  const amount = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return millionths < 0 && rounded > 0 ? `-${amount}` : amount;
}

/** What was canceled is given back. */
export const isPaid = ({ status }: Pick<Fact, 'status'>): boolean => status !== 'canceled';

/** Neither approved nor canceled: it may still cost what it costs, or nothing. */
export const isOpen = ({ status }: Pick<Fact, 'status'>): boolean =>
  status !== 'canceled' && status !== 'approved';
