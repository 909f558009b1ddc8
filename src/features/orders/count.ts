import { plural } from '@lingui/core/macro';
import { formatNumber } from '#lib/language/write.ts';
import type { UnitType } from '#lib/text/units.ts';

/** `1 text`, `1,200 texts`. */
export function textCount(n: number): string {
  const amount = formatNumber(n);
  return plural(n, { one: `${amount} text`, other: `${amount} texts` });
}

/** `1 translation`, `1,200 translations`. */
export function translationCount(n: number): string {
  const amount = formatNumber(n);
  return plural(n, { one: `${amount} translation`, other: `${amount} translations` });
}

/** `1 word`, `1,200 characters`: what Gengo counts by in a language. */
export function unitCount(n: number, unit: UnitType): string {
  const amount = formatNumber(n);
  return unit === 'character'
    ? plural(n, { one: `${amount} character`, other: `${amount} characters` })
    : plural(n, { one: `${amount} word`, other: `${amount} words` });
}
