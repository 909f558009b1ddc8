/** `Retry-After` for the browser, where the upstream's says in whole seconds how long; nothing for all else. */
export const retryAfter = (text: unknown): Readonly<Record<string, string>> =>
  typeof text === 'string' && /^\d{1,5}$/.test(text) ? { 'retry-after': text } : {};
