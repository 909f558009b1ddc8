import { t } from '@lingui/core/macro';
import { isCustomer } from '#api/job/authors.ts';
import type { Comment } from '#api/schema/review.ts';
import type { VersionSearch } from '#lib/paths.ts';
import type { Version } from '../versions/versions.ts';

/** Two versions to be compared. */
export interface Comparison {
  from: Version;
  to: Version;
  newest: Version;
  /** The address named versions that this translation does not have, by id; others stand in for them. */
  missing: readonly string[];
}

/** Why nothing can be compared, or undefined. */
export function whyNoChanges(versions: readonly Version[]): string | undefined {
  if (versions.length === 0) return t`There is no version to compare yet.`;
  if (versions.length === 1) return t`This is the first version: nothing to compare.`;
  return undefined;
}

/** What an address means among the versions; undefined where there are no two. */
export function comparisonOf(
  { from, to }: VersionSearch,
  versions: readonly Version[],
  comments: readonly Comment[],
): Comparison | undefined {
  const newest = versions.at(-1);
  if (!newest || versions.length < 2) return undefined;
  const named = (id: string | undefined) => versions.find((version) => version.id === id);
  const later = named(to) ?? newest;
  const earlier = named(from) ?? usualFrom(versions, later, comments);
  const missing = [from, to].flatMap((id) => (id !== undefined && !named(id) ? [id] : []));
  return { from: earlier, to: later, newest, missing };
}

/**
 * With which version one is compared when nothing else is said: the one that stood when the customer last
 * wrote before it, since that is how corrections are asked for; without such words the one before it.
 * The first, which follows none, is compared with the newest.
 */
export function usualFrom(
  versions: readonly Version[],
  to: Version,
  comments: readonly Comment[],
): Version {
  const earlier = versions.filter(({ number }) => number < to.number);
  const stood = earlier.findLast(({ at }, index) => {
    const next = earlier[index + 1] ?? to;
    return askedBetween(comments, at, next.at).length > 0;
  });
  return stood ?? earlier.at(-1) ?? versions.at(-1) ?? to;
}

/** What the customer wrote between two versions, whichever came first. */
export function requestsBetween({ from, to }: Comparison, comments: readonly Comment[]) {
  return askedBetween(comments, Math.min(from.at, to.at), Math.max(from.at, to.at));
}

/** Whether the newest version is there because the customer asked for corrections. */
export function isCorrected(versions: readonly Version[], comments: readonly Comment[]): boolean {
  const comparison = comparisonOf({}, versions, comments);
  return comparison !== undefined && requestsBetween(comparison, comments).length > 0;
}

/** Within the second of a delivery the delivery came first, as in the time line. */
const askedBetween = (comments: readonly Comment[], after: number, before: number) =>
  comments.filter(({ author, ctime }) => isCustomer(author) && ctime >= after && ctime < before);
