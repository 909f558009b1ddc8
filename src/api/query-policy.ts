import { ApiError } from './errors.ts';

/** Reads are tried again twice at most, and only where nothing but the way there failed. */
const RETRIES = 2;

/** In ms: whoever is to be asked again only after that is not waited for; its person is told. */
const LONGEST = 20_000;

/**
 * React Query's `retry` for queries. Mutations are never retried: a change whose answer was lost may
 * have happened.
 */
export function shouldRetry(failureCount: number, error: unknown): boolean {
  const passing =
    error instanceof ApiError && (error.kind === 'unreachable' || error.kind === 'unavailable');
  return passing && failureCount < RETRIES && (error.details.retryAfter ?? 0) <= LONGEST;
}

/**
 * In ms, until it is tried again: longer each time, not before the overloaded server said, and never in step with
 * others who were refused in the same moment. `chance`: from 0 to 1.
 */
export function retryDelay(failureCount: number, error: unknown, chance = Math.random()): number {
  const asked = error instanceof ApiError ? (error.details.retryAfter ?? 0) : 0;
  return Math.round(Math.max(1_000 * 2 ** failureCount, asked) * (1 + chance / 2));
}
