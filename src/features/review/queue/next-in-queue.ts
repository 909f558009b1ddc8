/**
 * What comes after `from`: the next below that is open to be reviewed, else the first above; undefined
 * when there is none. A `from` that is not in the queue counts as its beginning.
 */
export function following(
  ids: readonly string[],
  from: string | undefined,
  isOpen: (jobId: string) => boolean,
): string | undefined {
  const at = from === undefined ? -1 : ids.indexOf(from);
  return [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0))].find(isOpen);
}

interface Choice {
  /** Those shown, in their order. */
  ids: readonly string[];
  /** What is open, where somebody chose it. */
  from: string | undefined;
  /** The most urgent first, shown or not. */
  urgent: readonly string[];
  isOpen: (jobId: string) => boolean;
}

/** Which translation comes next. What nobody chose has no place that the next could follow: there the most urgent is it. */
export const nextInQueue = ({ ids, from, urgent, isOpen }: Choice): string | undefined =>
  (from === undefined && urgent.find((jobId) => isOpen(jobId) && ids.includes(jobId))) ||
  following(ids, from, isOpen);
