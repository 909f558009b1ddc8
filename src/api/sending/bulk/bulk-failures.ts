import { errorWords } from '../../wire/error-words.ts';
import { ApiError, type ApiErrorKind } from '../../wire/errors.ts';
import { reasonFor } from '../../job/job-rules.ts';
import type { BulkEvent } from './bulk-machine.ts';
import type { BulkDecision } from './bulk-types.ts';

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
export function refusalOf({ action }: BulkDecision, error: ApiError): BulkEvent {
  const { code } = error.details;
  const isStatus = error.kind === 'illegal-state';
  const reason = isStatus ? reasonFor(action, code) : errorWords(error).detail;
  return { is: 'refused', reason, ...(code !== undefined && { code }) };
}

/** The run could not be written down, so that nothing was sent. */
export class NotKept extends Error {}

/** Why nothing else was sent. A run does not go on by itself, unlike a page. */
export function problemOf(error: unknown): string {
  if (error instanceof NotKept)
    return 'This browser has no room to write down what is sent: after a crash nobody could tell.';
  return error instanceof ApiError && error.kind === 'offline'
    ? 'There is no network.'
    : errorWords(error).detail;
}
