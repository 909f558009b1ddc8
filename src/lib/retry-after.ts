/** A day: more is no answer that anybody waits for. */
const LONGEST_S = 86_400;

/** What `Retry-After` says in whole seconds, as servers under load write it, in ms; undefined for all else. */
export function readRetryAfter(text: unknown): number | undefined {
  if (typeof text !== 'string' || !/^\d{1,5}$/.test(text)) return undefined;
  return Math.min(Number(text), LONGEST_S) * 1000;
}

/** The header for the browser from the upstream's; nothing where it does not say how long. */
export const retryAfter = (text: unknown): Readonly<Record<string, string>> => {
  const ms = readRetryAfter(text);
  return ms === undefined ? {} : { 'retry-after': String(ms / 1000) };
};
