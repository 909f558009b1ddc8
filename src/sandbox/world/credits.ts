import { decimal } from '#lib/money/decimal.ts';

/** Money as whole ten-thousandths of a dollar, so that unit prices of "0.0350" and sums stay exact. */
export type Credits = number;

const PLACES = 4;

/** Reads a decimal string ("412.35"). @throws Error if it is none, or finer than a ten-thousandth. */
export function parseCredits(text: string): Credits {
  const [whole = '', fraction = ''] = (decimal(text) ?? '').split('.');
  const digits = fraction.replace(/0+$/, '');
  if (whole === '' || digits.length > PLACES) throw new Error(`not an amount of credits: ${text}`);
  return Number(whole + digits.padEnd(PLACES, '0'));
}

/** Writes credits as a decimal string with at least the given number of places: "0.35", "0.0300". */
export function formatCredits(credits: Credits, places = 2): string {
  const sign = credits < 0 ? '-' : '';
  const digits = String(Math.abs(credits)).padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).replace(/0+$/, '').padEnd(places, '0');
  return `${sign}${digits.slice(0, -PLACES)}${fraction && `.${fraction}`}`;
}
