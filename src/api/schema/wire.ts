import * as z from 'zod/mini';
import { decimal } from '#lib/money.ts';

/*
 * Readers for Gengo's loose scalars (gengo-api.md, section 5, "Types as they really arrived"): each
 * takes every form that was seen on the wire and gives one. What none of them can read is an issue at
 * its path, so that the error names the field.
 */

/** Builds a reader from a function that answers undefined for what it cannot read. */
function reader<T>(expected: string, read: (value: unknown) => T | undefined) {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): T => {
      const result = read(value);
      if (result !== undefined) return result;
      context.issues.push({ code: 'custom', message: `expected ${expected}`, input: value });
      return z.NEVER;
    }),
  );
}

/** An id as a string, whatever form it came in; a few old answers hold the word "NULL". */
export const id = reader('an id', (value) =>
  typeof value === 'number' || (typeof value === 'string' && value !== '')
    ? String(value)
    : undefined,
);

/** Text; null counts as empty and numbers are kept as typed (`slug: 3`). */
export const text = reader('a text', (value) => {
  if (value === null) return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
});

/** A number that may arrive as a numeric string. */
export const number = reader('a number', (value) => {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return Number.isFinite(Number(value)) ? Number(value) : undefined;
});

/** Money as an exact decimal string ("0.35"): never a float, so that sums stay exact. */
export const money = reader('an amount of money', (value) =>
  typeof value === 'number' || typeof value === 'string' ? decimal(value) : undefined,
);

/** A yes or no: `0`, `1`, `"0"`, `"1"`, `true`, `false`. */
export const flag = reader('0 or 1', (value) => {
  if (value === true || value === 1 || value === '1' || value === 'true') return true;
  if (value === false || value === 0 || value === '0' || value === 'false' || value === '')
    return false;
  return undefined;
});

/** Unix time in seconds, from a number, a numeric string or `YYYY-MM-DD HH:MM:SS[.ffffff]` (UTC). */
export const seconds = reader('a time', (value) => {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value === '') return undefined;
  const numeric = Number(value);
  if (Number.isFinite(numeric)) return numeric;
  const parsed = Date.parse(`${value.trim().replace(' ', 'T').replace(/Z?$/, '')}Z`);
  return Number.isNaN(parsed) ? undefined : Math.floor(parsed / 1000);
});
