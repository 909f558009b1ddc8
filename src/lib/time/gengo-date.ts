/** The header in which the proxy passes on Gengo's own `Date`: its own server's clock says nothing. */
export const GENGO_DATE = 'x-gengo-date';

/** An HTTP date (`Sun, 22 Nov 2026 12:00:00 GMT`) in Unix ms; undefined for all that is none. */
export function readHttpDate(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const ms = Date.parse(text);
  return Number.isFinite(ms) && httpDate(ms) === text ? ms : undefined;
}

/** The way `Date` is written in HTTP, to the second. `ms` since 1970. */
export const httpDate = (ms: number): string => new Date(ms).toUTCString();

/** The header for the browser from the upstream's `Date`; nothing where that is no HTTP date. */
export const gengoDate = (date: unknown): Readonly<Record<string, string>> =>
  readHttpDate(date) === undefined ? {} : { [GENGO_DATE]: String(date) };
