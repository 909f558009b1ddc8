import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import type { ActName } from '../schema/decision.ts';
import type { Job } from '../schema/job.ts';
import { JOB_RULES, judge } from './job-rules.ts';

/** What the interface says where a status does not allow an act. */
const REASONS: Readonly<Record<ActName, MessageDescriptor>> = {
  approve: msg`Only a translation that is ready for review can be approved.`,
  revise: msg`Only a translation that is ready for review can be sent back.`,
  reject: msg`Only a translation that is ready for review can be rejected.`,
  archive: msg`Only an approved translation can be archived.`,
  cancel: msg`A translator has already started.`,
};

/** Where it is another reason in one status. */
const REASONS_IN: Readonly<Partial<Record<ActName, Readonly<Record<string, MessageDescriptor>>>>> =
  {
    cancel: { queued: msg`Gengo is still taking the order in: try again in a minute.` },
  };

/** Why the act is not allowed, by the status where that is known. */
export const reasonIn = (action: ActName, status = ''): string =>
  i18n._(REASONS_IN[action]?.[status] ?? REASONS[action]);

/** Why a translation's status does not allow the act; undefined: it does. */
export const whyNotAllowed = (action: ActName, job: Pick<Job, 'status'>): string | undefined =>
  judge(action, job).allowed ? undefined : reasonIn(action, job.status);

/** The words for a refusal with a code that a status has there, where the status itself was not read. */
export function reasonFor(action: ActName, code: number | undefined): string {
  const { codeIn = {} } = JOB_RULES[action];
  return reasonIn(
    action,
    Object.keys(codeIn).find((one) => codeIn[one] === code),
  );
}
