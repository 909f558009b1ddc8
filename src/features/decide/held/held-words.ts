import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { errorWords, wholeDetail } from '#api/wire/error-words.ts';
import {
  type Entry,
  type HeldDecision,
  type Problem,
  refusalError,
} from '#api/sending/outbox/entry.ts';
import { i18n } from '#lib/language/i18n.ts';
import { languageName } from '#lib/text/languages.ts';
import { statusWords } from '#lib/status.ts';
import { ACTS } from '../acts.ts';

/** "To be approved": what was decided, for a decision that was not done. */
const WANTED: Readonly<Record<HeldDecision['action'], MessageDescriptor>> = {
  approve: msg`To be approved`,
  revise: msg`To be sent back`,
  reject: msg`To be rejected`,
};

export const wanted = ({ action }: HeldDecision): string => i18n._(WANTED[action]);

/** "Approving ‘Hut fees’ (German)": names a decision. With its language: titles of one order are often alike. */
export function naming({
  decision,
  title,
  target,
}: Pick<Entry, 'decision' | 'title' | 'target'>): string {
  const language = languageName(target);
  return ACTS[decision.action].doingTo(t`‘${title}’ (${language})`);
}

/** Why a decision needs attention, other than that Gengo refused the decision. */
const PROBLEMS: Readonly<Record<Exclude<Problem['is'], 'refused'>, (status: string) => string>> = {
  'decided-otherwise': (status) => t`Decided elsewhere meanwhile: it is now “${status}”.`,
  'newer-version': () => t`A newer version arrived before it was sent. Read that first.`,
  'too-old': () => t`It was held for over 10 minutes and has not been sent.`,
  'age-unknown': () =>
    t`The browser or its tab ended before it was sent, and it is not known how long ago that was.`,
  'not-arrived': () =>
    t`It was sent, its answer was lost, and nothing at Gengo shows that it arrived.`,
  'not-kept': () =>
    t`It has not been sent: this browser could not write it down, so that nobody could tell after a crash.`,
};

/** Why a decision needs attention. */
export function problemWords(problem: Problem): string {
  if (problem.is === 'refused') {
    const { title, ...words } = errorWords(refusalError(problem.refusal));
    const detail = wholeDetail(words);
    return t`${title}: ${detail}`;
  }
  const status = problem.is === 'decided-otherwise' ? problem.status : '';
  return PROBLEMS[problem.is](statusWords(status).label);
}
