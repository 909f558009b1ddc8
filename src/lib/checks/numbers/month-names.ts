import { toLocale } from '../../text/languages.ts';

/** The names of the twelve months in a language, long and short, in lower case. Empty where they are numbered. */
export function monthNames(code: string): ReadonlyMap<string, number> {
  const before = cache.get(code);
  if (before) return before;
  const names = readNames(code);
  cache.set(code, names);
  return names;
}

/** Formats take ten times as long to make as a short text to check. */
const cache = new Map<string, ReadonlyMap<string, number>>();

function readNames(code: string): Map<string, number> {
  const names = new Map<string, number>();
  if (!isLocale(toLocale(code))) return names;
  const formats = (['long', 'short'] as const).flatMap((month) =>
    [{ month }, { month, day: 'numeric' } as const].map(
      (options) =>
        new Intl.DateTimeFormat(`${toLocale(code)}-u-ca-gregory-nu-latn`, {
          ...options,
          timeZone: 'UTC',
        }),
    ),
  );
  for (let month = 1; month <= 12; month++)
    for (const format of formats) {
      const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      const bare = name.toLowerCase().replace(/\.$/, '');
      if (/^\P{Nd}{3,}$/u.test(bare)) names.set(bare, names.get(bare) ?? month);
    }
  return names;
}

/** Gengo may send any word for a language, or none. */
function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0 && locale !== '';
  } catch {
    return false;
  }
}
