/**
 * What a navigation has to say, as its history state: the shell says it instead of the new page's title.
 */
export const saying = (said: string) => ({ said });

/** What a navigation's state has to say; undefined for the state of any other. */
export function saidIn(state: unknown): string | undefined {
  const isOurs = typeof state === 'object' && state !== null && 'said' in state;
  return isOurs && typeof state.said === 'string' ? state.said : undefined;
}
