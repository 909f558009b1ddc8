import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import { sentences } from '#lib/language/sentences.ts';
import { ApiError, type ApiErrorKind } from './errors.ts';
import { faultWords } from './fault-words.ts';

export interface ErrorWords {
  title: string;
  /** Empty where only Gengo's own words say it. */
  detail: string;
  /** What Gengo, or the code, says itself, in English: where it says more than `detail`. */
  said?: string | undefined;
  /** Whether asking again as it is may help. */
  canRetry: boolean;
}

/** `detail` says it all; where it is absent, the fault's code does, and `after` what follows from it. */
interface Words {
  title: MessageDescriptor;
  detail?: MessageDescriptor;
  after?: MessageDescriptor;
  canRetry?: true;
}

/** Pages go on by themselves, a change never does. In the past tense: it stays when the network is back. */
const HELD_BACK: Words = {
  title: msg`There was no network`,
  detail: msg`Nothing was sent. Send it again when you are online.`,
  canRetry: true,
};

const GOES_ON = msg`Galley goes on by itself.`;

/** Galley's own server, or what stands before it, is the one that is down. */
const OWN_DOWN: Words = {
  title: msg`Galley’s server cannot be reached`,
  detail: GOES_ON,
  canRetry: true,
};

/** How each failure reads. */
const WORDS: Readonly<Record<ApiErrorKind, Words>> = {
  offline: {
    title: msg`You are offline`,
    detail: GOES_ON,
    canRetry: true,
  },
  unreachable: {
    title: msg`Gengo cannot be reached`,
    detail: msg`Galley’s connection to it failed.`,
    canRetry: true,
  },
  'unknown-outcome': {
    title: msg`Not known yet`,
    detail: msg`It was sent, but the answer was lost: it may have happened. Look before you send it again.`,
  },
  unavailable: {
    title: msg`Gengo is not answering`,
    detail: msg`Gengo is down or overloaded. Try again in a few minutes.`,
    canRetry: true,
  },
  paced: {
    title: msg`Too many calls`,
    detail: msg`Nothing was sent. Try again in a few minutes.`,
    canRetry: true,
  },
  'logged-out': {
    title: msg`You are logged out`,
    detail: msg`Nothing was sent. Reload the page to log in: what you typed is kept.`,
    canRetry: true,
  },
  'not-permitted': {
    title: msg`Your role does not allow this`,
  },
  'over-limit': {
    title: msg`Over your limit`,
  },
  'over-day': {
    title: msg`Over your limit of today`,
    detail: msg`Nothing was sent. A day ends at midnight, UTC.`,
  },
  unrecorded: {
    title: msg`It cannot be recorded`,
    detail: msg`Nothing was sent. Try again in a few minutes.`,
    canRetry: true,
  },
  'keys-refused': {
    title: msg`Gengo refused the keys`,
    detail: msg`The keys or the clock of Galley’s server are not accepted. Ask whoever looks after Galley.`,
    canRetry: true,
  },
  'no-access': {
    title: msg`Not found`,
    detail: msg`Gengo does not know it: not found, or belongs to another account.`,
  },
  'illegal-state': {
    title: msg`Not possible any more`,
    after: msg`It may have been decided elsewhere.`,
  },
  captcha: {
    title: msg`The image’s characters are needed`,
  },
  'no-credits': {
    title: msg`Not enough credits`,
    detail: msg`Nothing was ordered.`,
  },
  repeated: {
    title: msg`Already ordered`,
    detail: msg`The same order reached Gengo within five minutes. It was not taken again.`,
  },
  invalid: {
    title: msg`Something needs correcting`,
  },
  unreadable: {
    title: msg`The answer cannot be read`,
    after: msg`Galley does not understand what Gengo sent.`,
    canRetry: true,
  },
  refused: {
    title: msg`Refused`,
  },
};

/** Of a change it is certain; a read says nothing of a decision that is under way. */
const CHANGES: Partial<Record<ApiErrorKind, Words>> = {
  offline: HELD_BACK,
  unreachable: {
    ...WORDS.unreachable,
    detail: msg`Nothing was changed.`,
  },
};

function wordsOf({ kind, details }: ApiError): Words {
  if (details.isOwn) return OWN_DOWN;
  return (details.changes && CHANGES[kind]) || WORDS[kind];
}

/** The words for any failure; what is no ApiError is a fault of Galley's own. */
export function errorWords(error: unknown): ErrorWords {
  if (!(error instanceof ApiError)) {
    const said = error instanceof Error ? error.message : String(error);
    return { title: t`Something went wrong in Galley`, detail: '', said, canRetry: true };
  }
  const { title, detail, after, canRetry = false } = wordsOf(error);
  const words = { title: i18n._(title), canRetry };
  if (detail) return { ...words, detail: i18n._(detail) };
  const { code } = error.details;
  const { ours, said } = faultWords({ code, message: error.message });
  return { ...words, detail: sentences([ours, after && i18n._(after)]), said };
}

/** Both in one, where only a string has room. */
export const wholeDetail = ({ detail, said }: Pick<ErrorWords, 'detail' | 'said'>): string =>
  sentences([detail, said]);
