import { ApiError } from './errors.ts';

/** Reads are tried again twice at most, and only where nothing but the way there failed. */
const RETRIES = 2;

/** In ms: whoever is to be asked again only after that is not waited for; its person is told. */
const LONGEST = 20_000;

/**
 * React Query's `retry` for queries. Mutations are never retried: a change whose answer was lost may
 * have happened.
 */
export const shouldRetry = (failureCount: number, error: unknown): boolean =>
  failureCount < RETRIES &&
  error instanceof ApiError &&
  ['unreachable', 'unavailable', 'paced'].includes(error.kind) &&
  askedFor(error) <= LONGEST;

const askedFor = (error: unknown) =>
  error instanceof ApiError ? (error.details.retryAfter ?? 0) : 0;

/**
 * In ms, until it is tried again: longer each time, not before the overloaded server said, and never in step with
 * others who were refused in the same moment. `chance`: from 0 to 1.
 */
export const retryDelay = (failureCount: number, error: unknown, chance = Math.random()): number =>
  Math.max(1_000 * 2 ** failureCount, askedFor(error)) * (1 + chance / 2);
