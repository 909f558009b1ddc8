/** The locks that all tabs share; undefined where the browser has none: on plain http, or where site data is blocked. */
export const browserLocks = (): LockManager | undefined =>
  // Some browsers say null.
  ('locks' in navigator && navigator.locks) || undefined;

/** What all tabs hear; undefined where even this is forbidden: then there is nothing to tell either. */
export function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
