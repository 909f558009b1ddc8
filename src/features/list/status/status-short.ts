import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import { statusWords } from '#lib/status.ts';

/** Where a status is named in fewer words than elsewhere: in a row, and in a tab. */
const SHORT: Readonly<Record<string, Record<'row' | 'tab', MessageDescriptor>>> = {
  available: { row: msg`Waiting for a translator`, tab: msg`Waiting` },
  rejected: { row: msg`Rejected, waiting`, tab: msg`Rejected` },
};

export function shortStatus(status: string, place: 'row' | 'tab'): string {
  const short = Object.hasOwn(SHORT, status) ? SHORT[status] : undefined;
  return short ? i18n._(short[place]) : statusWords(status).label;
}
