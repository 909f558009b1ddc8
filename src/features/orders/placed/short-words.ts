import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import { isKnownStatus, type KnownStatus, statusWords } from '#lib/status.ts';

/** Where all of them stand in one line, the longest are said shorter. */
const SHORT: Partial<Record<KnownStatus, MessageDescriptor>> = {
  available: msg`Waiting`,
  reviewable: msg`Ready`,
  rejected: msg`Rejected`,
};

/** A status in a word or two. */
export function shortWords(status: string): string {
  const short = isKnownStatus(status) ? SHORT[status] : undefined;
  return short ? i18n._(short) : statusWords(status).label;
}
