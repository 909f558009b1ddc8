import { ApiError, type ApiErrorKind } from '../../wire/errors.ts';
import { keepError } from '../../wire/kept-error.ts';
import type { BulkEvent } from './bulk-machine.ts';
import type { BulkProblem } from './bulk-types.ts';

/** What a failure means to a run. */
type Meaning =
  /** All would meet it: nothing else is sent. */
  | 'all'
  /** One of the group is to blame. */
  | 'one'
  | 'lost';

const MEANINGS: Readonly<Record<ApiErrorKind, Meaning>> = {
  offline: 'all',
  unreachable: 'all',
  unavailable: 'all',
  paced: 'all',
  'logged-out': 'all',
  'not-permitted': 'all',
  'over-day': 'all',
  unrecorded: 'all',
  'keys-refused': 'all',
  'no-credits': 'all',
  // The decision is the same for all.
  invalid: 'all',
  unreadable: 'all',
  'unknown-outcome': 'lost',
  'no-access': 'one',
  'illegal-state': 'one',
  captcha: 'one',
  // The others may cost less.
  'over-limit': 'one',
  repeated: 'one',
  refused: 'one',
};

/** Whatever is not certain to have changed nothing may have happened. */
export const meaningOf = (error: unknown): Meaning =>
  error instanceof ApiError ? MEANINGS[error.kind] : 'lost';

/** What Gengo's refusal of one translation is to its entry. */
export function refusalOf(error: ApiError): BulkEvent {
  const { code } = error.details;
  return {
    is: 'refused',
    reason: { is: 'failed', error: keepError(error) },
    ...(code !== undefined && { code }),
  };
}

/** The run could not be written down, so that nothing was sent. */
export class NotKept extends Error {}

/** Why nothing else was sent. */
export function problemOf(error: unknown): BulkProblem {
  if (error instanceof NotKept) return { is: 'not-kept' };
  if (error instanceof ApiError) return { is: 'failed', error: keepError(error) };
  return error instanceof Error ? error.message : String(error);
}
