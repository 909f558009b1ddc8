/*
 * Readers for the loose values that clients send (gengo-api.md, sections 4 and 5): numbers as strings,
 * null for nothing, `true` for 1.
 */

export const isUnset = (value: unknown) => value === undefined || value === null || value === '';

/** A text or a number as text; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** No text, or nothing but white space. */
export const isBlank = (value: unknown) => (textOf(value) ?? '').trim() === '';

/** Longer than a limit in UTF-16 units, or no text at all. */
export function isLong(value: unknown, limit: number): boolean {
  return !isUnset(value) && (textOf(value)?.length ?? Infinity) > limit;
}

const YES = new Set<unknown>([1, '1', true, 'true']);
const NO = new Set<unknown>([0, '0', false, 'false']);

export const isOn = (value: unknown) => YES.has(value);
export const isOff = (value: unknown) => NO.has(value);

/** Unset, on or off. */
export const isFlag = (value: unknown) => isUnset(value) || isOn(value) || isOff(value);
