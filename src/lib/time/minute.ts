/** Unix seconds as `2026-11-22T07:41Z`: UTC to the minute. */
export function secondsToMinute(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`;
}

/** The way back; undefined for anything else, years before Gengo counts included. */
export function minuteToSeconds(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text)) return undefined;
  const seconds = Date.parse(text) / 1000;
  // `Date` turns 30 February into 2 March: the way back shows it.
  return seconds >= 0 && secondsToMinute(seconds) === text ? seconds : undefined;
}
