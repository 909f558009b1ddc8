import * as z from 'zod/mini';
import { decimal } from '#lib/money/decimal.ts';

/*
 * Readers for Gengo's loose scalars (gengo-api.md, section 5, "Types as they really arrived"): each
 * takes every form that was seen on the wire and gives one. What none of them can read is an issue at
 * its path, so that the error names the field.
 */

/** Builds a reader from a function that answers undefined for what it cannot read. */
function reader<T>(read: (value: unknown) => T | undefined) {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): T => {
      const result = read(value);
      if (result !== undefined) return result;
      context.issues.push({ code: 'custom', input: value });
      return z.NEVER;
    }),
  );
}

/**
 * An id as a string, whatever form it came in; a few old answers hold the word "NULL". A number beyond
 * 2^53 has lost digits on the way: it would name something else, so it is refused.
 */
export const id = reader((value) =>
  Number.isSafeInteger(value) || (typeof value === 'string' && value !== '')
    ? String(value)
    : undefined,
);

/** Text; numbers are kept as typed (`slug: 3`). */
export const text = reader((value) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined,
);

/** A number that may arrive as a numeric string. */
export const number = reader((value) => {
  const numeric = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof numeric === 'number' && Number.isFinite(numeric) ? numeric : undefined;
});

/** Money as an exact decimal string ("0.35"): never a float, so that sums stay exact. */
export const money = reader((value) =>
  typeof value === 'number' || typeof value === 'string' ? decimal(value) : undefined,
);

/** A yes or no: `0`, `1`, `"0"`, `"1"`, `true`, `false`. */
export const flag = reader((value) => {
  if (value === true || value === 1 || value === '1' || value === 'true') return true;
  if (value === false || value === 0 || value === '0' || value === 'false') return false;
  return undefined;
});

/** Unix time in seconds, from a number, a numeric string or `YYYY-MM-DD HH:MM:SS[.ffffff]` (UTC). */
export const seconds = reader((value) => {
  const numeric = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof numeric === 'number' && Number.isFinite(numeric)) return Math.floor(numeric);
  if (typeof value !== 'string') return undefined;
  const written = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?Z?$/.exec(value.trim());
  const parsed = written ? Date.parse(`${written[1]}T${written[2]}Z`) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : parsed / 1000;
});

/**
 * A list. Nothing at all stands for an empty one, and PHP writes a list with holes as an object keyed
 * by index (gengo-api.md, sections 2 and 4).
 */
export function list<T extends z.ZodMiniType>(item: T) {
  // Without the default a missing key would be an issue before it is read.
  return z._default(z.pipe(z.pipe(z.unknown(), z.transform(asList)), z.array(item)), () => []);
}

/** A record keyed by whatever the request was keyed by; keys 0..n come back as an array. */
export function keyed<T extends z.ZodMiniType>(item: T) {
  const entries = z.pipe(
    z.unknown(),
    z.transform((value): unknown =>
      isEmpty(value) ? {} : Array.isArray(value) ? Object.fromEntries(value.entries()) : value,
    ),
  );
  return z._default(z.pipe(entries, z.record(z.string(), item)), () => ({}));
}

/**
 * An object with those fields; others are dropped. A field that is null or `""` counts as absent, and an
 * empty object may come in any of the empty forms (gengo-api.md, section 2). `aliases` maps other names
 * that were seen for a field.
 */
export function object<S extends z.core.$ZodLooseShape>(
  shape: S,
  aliases: Readonly<Record<string, string>> = {},
) {
  const names = new Map(Object.entries(aliases));
  const present = z.pipe(
    z.pipe(
      z.unknown(),
      z.transform((value): unknown => (isEmpty(value) ? {} : value)),
    ),
    z.pipe(
      z.record(z.string(), z.unknown()),
      z.transform((raw) => {
        const entries = Object.entries(raw)
          .filter(([, value]) => value !== null && value !== '')
          .map(([key, value]) => [names.get(key) ?? key, value]);
        return Object.fromEntries(entries);
      }),
    ),
  );
  return z.pipe(present, z.object(shape));
}

/** Missing, null, `""` and `[]`: how PHP back ends write an empty object. */
function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

function asList(value: unknown): unknown {
  if (isEmpty(value)) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.keys(value).every((key) => /^\d+$/.test(key)) ? Object.values(value) : value;
}
