import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { Job } from '#api/schema/job.ts';
import { i18n } from '#lib/language/i18n.ts';

const WORDS: Readonly<Record<string, MessageDescriptor>> = {
  queued: msg`Gengo is still taking the order in. There is no translation yet.`,
  available: msg`No translator has started yet.`,
  pending: msg`A translator is at work. The translation appears here when it is ready for review.`,
  revising: msg`The translator is working on the corrections.`,
  rejected: msg`It was rejected and waits for another translator.`,
  canceled: msg`It was canceled before it was translated.`,
  hold: msg`Gengo has put it on hold.`,
  reviewable: msg`Gengo calls it ready for review, but sent no translation with it.`,
  approved: msg`It is approved, but Gengo sent no translation with it.`,
};

/** Why there is no translation to read, by status. */
export function NoText({ status }: Pick<Job, 'status'>) {
  const words = Object.hasOwn(WORDS, status) ? WORDS[status] : undefined;
  return <p>{words ? i18n._(words) : t`There is no translation yet.`}</p>;
}
