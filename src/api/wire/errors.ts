/**
 * What can go wrong with a call, as the interface needs to tell it apart. A closed set: every failure
 * of `src/api` is one of these, and pages switch on nothing else.
 */
export type ApiErrorKind =
  /** The browser has no network: nothing was sent. */
  | 'offline'
  /** Galley's server cannot be reached (`isOwn`), or cannot reach Gengo: nothing was sent to Gengo. */
  | 'unreachable'
  /** A change was sent and its answer was lost: it may have happened. Re-read, never resend blindly. */
  | 'unknown-outcome'
  /** Gengo is down or overloaded (2800, 5xx). */
  | 'unavailable'
  /** Galley kept it back, for the minute's calls are used up: nothing was sent. `retryAfter` says until when. */
  | 'paced'
  /** Galley's own: it is not known any more who asks, so that the log-in in front has to say so anew. */
  | 'logged-out'
  /** So too, and nothing was sent: the person's role does not allow it. */
  | 'not-permitted'
  /** It costs more than that person may spend on one, or what it costs cannot be counted. */
  | 'over-limit'
  /** It is more than is left of what that person may spend on a day. */
  | 'over-day'
  /** The record cannot be written, and nothing is sent without it. */
  | 'unrecorded'
  /** The keys, signature or time were refused (1000 and its like). */
  | 'keys-refused'
  /** Unknown id, or someone else's: Gengo does not tell which (2100, 2200, 2600, 2750). */
  | 'no-access'
  /** The status does not allow the action (2250, 2252, 2650, 2751). */
  | 'illegal-state'
  /** The old API wants a captcha, or got a wrong one (2400, 2401). */
  | 'captcha'
  /** Not enough credits (2700). */
  | 'no-credits'
  /** The same payload came within five minutes (1754). */
  | 'repeated'
  /** Something that was typed is refused; `field` says what. */
  | 'invalid'
  /** The answer cannot be read; the message names the field. */
  | 'unreadable'
  /** Any other refusal. */
  | 'refused';

/** One fault as Gengo words it. */
export interface Fault {
  code: number | undefined;
  message: string;
  /** The request's field that the code is about, e.g. `comment`. */
  field: string | undefined;
}

export interface ApiErrorDetails {
  /** What was not sent would have changed something. */
  changes?: boolean;
  /** It is Galley's server that does not answer, and not Gengo. */
  isOwn?: boolean | undefined;
  code?: number | undefined;
  field?: string | undefined;
  /** `POST translate/jobs`: faults by the key (or index) under which each job was sent. */
  faults?: ReadonlyMap<string, readonly Fault[]>;
  /** A fresh captcha image that came with 2401. */
  captchaUrl?: string | undefined;
  /** In ms: when whoever is overloaded wants to be asked again. */
  retryAfter?: number | undefined;
  /** HTTP status, where there was an answer. */
  status?: number | undefined;
}

/**
 * Every failure of a call. `message` is Gengo's own words where it sent any, else a name of the fault: what people
 * read is `errorWords`.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  readonly details: ApiErrorDetails;

  constructor(kind: ApiErrorKind, message: string, details: ApiErrorDetails = {}) {
    super(message);
    this.kind = kind;
    this.details = details;
  }
}
