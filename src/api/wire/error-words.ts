import { ApiError, type ApiErrorKind } from './errors.ts';

export interface ErrorWords {
  title: string;
  detail: string;
  /** Whether asking again as it is may help. */
  canRetry: boolean;
}

/** `detail` is a function where Gengo's own words are part of it, and absent where they say it all. */
type Words = Omit<ErrorWords, 'detail'> & { detail?: string | ((error: ApiError) => string) };

/** Pages go on by themselves, a change never does. In the past tense: it stays when the network is back. */
const HELD_BACK: ErrorWords = {
  title: 'There was no network',
  detail: 'Nothing was sent. Send it again when you are online.',
  canRetry: true,
};

/** How each failure reads. */
const WORDS: Readonly<Record<ApiErrorKind, Words>> = {
  offline: {
    title: 'You are offline',
    detail: 'Galley goes on when the network is back.',
    canRetry: true,
  },
  unreachable: {
    title: 'Gengo cannot be reached',
    detail: 'The connection from Galley to Gengo failed. Nothing was changed.',
    canRetry: true,
  },
  'unknown-outcome': {
    title: 'Not known yet',
    detail:
      'It was sent, but the answer was lost: it may have happened. Look again before you send it a second time.',
    canRetry: false,
  },
  unavailable: {
    title: 'Gengo is not answering',
    detail: 'Gengo is down or overloaded at the moment. Try again in a few minutes.',
    canRetry: true,
  },
  paced: {
    title: 'Too many calls',
    detail: 'Gengo takes only so many a minute. Nothing was sent. Try again in a few minutes.',
    canRetry: true,
  },
  'keys-refused': {
    title: 'Gengo refused the keys',
    detail:
      'The API keys or the clock of the server that runs Galley are not accepted. Whoever looks after it must correct them.',
    canRetry: true,
  },
  'no-access': {
    title: 'Not found',
    detail: 'Gengo does not know it: not found, or belongs to another account.',
    canRetry: false,
  },
  'illegal-state': {
    title: 'Not possible any more',
    detail: (error) =>
      `Its status does not allow this: ${error.message}. It may have been decided elsewhere.`,
    canRetry: false,
  },
  captcha: {
    title: 'The characters in the image are needed',
    canRetry: false,
  },
  'no-credits': {
    title: 'Not enough credits',
    detail: 'The balance does not cover this order. Nothing was ordered.',
    canRetry: false,
  },
  repeated: {
    title: 'Already ordered',
    detail:
      'The same order reached Gengo within the last five minutes, so it was not taken a second time.',
    canRetry: false,
  },
  invalid: {
    title: 'Something needs correcting',
    canRetry: false,
  },
  unreadable: {
    title: 'The answer cannot be read',
    detail: (error) => `Gengo sent something that Galley does not understand. ${error.message}`,
    canRetry: true,
  },
  refused: {
    title: 'Refused',
    canRetry: false,
  },
};

/** The words for any failure; what is no ApiError is a fault of Galley's own. */
export function errorWords(error: unknown): ErrorWords {
  if (!(error instanceof ApiError)) {
    const detail = error instanceof Error ? error.message : String(error);
    return { title: 'Something went wrong in Galley', detail, canRetry: true };
  }
  if (error.kind === 'offline' && error.details.changes) return HELD_BACK;
  const { detail = error.message, ...words } = WORDS[error.kind];
  return { ...words, detail: typeof detail === 'string' ? detail : detail(error) };
}
