import { ApiError } from './errors.ts';

/** Reads are tried again twice at most, and only where nothing but the way there failed. */
const RETRIES = 2;

/**
 * React Query's `retry` for queries. Mutations are never retried: a change whose answer was lost may
 * have happened.
 */
export function shouldRetry(failureCount: number, error: unknown): boolean {
  const passing =
    error instanceof ApiError && (error.kind === 'unreachable' || error.kind === 'unavailable');
  return passing && failureCount < RETRIES;
}
