import { decimal } from './decimal.ts';

/** The exact sum of plain decimal strings, as `decimal` writes them. */
export function sum(amounts: readonly string[]): string {
  const places = Math.max(0, ...amounts.map((amount) => amount.split('.')[1]?.length ?? 0));
  const total = amounts.reduce((so, amount) => so + scaled(amount, places), 0n);
  return decimal(`${total}e-${places}`) ?? '0';
}

/** What is left of a plain decimal string when another is taken away; exact, and below zero if need be. */
export const difference = (amount: string, taken: string): string =>
  sum([amount, taken.startsWith('-') ? taken.slice(1) : `-${taken}`]);

/** A unit price times a whole number of units; exact, with the price's decimal places. */
export function product(price: string, units: number): string {
  const places = price.split('.')[1]?.length ?? 0;
  return decimal(`${scaled(price, places) * BigInt(units)}e-${places}`) ?? '0';
}

export const isNegative = (amount: string): boolean => amount.startsWith('-');

/** An amount counted in its last decimal place. */
function scaled(amount: string, places: number): bigint {
  const [whole = '', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}
