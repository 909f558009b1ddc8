import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { i18n } from './language/i18n.ts';

/** The statuses Galley knows; Gengo may send others, which are shown as they are. */
export const STATUSES = [
  'queued',
  'available',
  'pending',
  'reviewable',
  'revising',
  'approved',
  'rejected',
  'canceled',
  'hold',
] as const;
export type KnownStatus = (typeof STATUSES)[number];

export type Tone = 'neutral' | 'info' | 'attention' | 'good' | 'bad' | 'muted';

/** How each status reads to people. */
const WORDS: Record<KnownStatus, { label: MessageDescriptor; tone: Tone }> = {
  queued: { label: msg`Queued`, tone: 'neutral' },
  available: { label: msg`Waiting for a translator`, tone: 'neutral' },
  pending: { label: msg`Being translated`, tone: 'info' },
  reviewable: { label: msg`Ready for review`, tone: 'attention' },
  revising: { label: msg`Being corrected`, tone: 'info' },
  approved: { label: msg`Approved`, tone: 'good' },
  rejected: { label: msg`Rejected, waiting for another translator`, tone: 'bad' },
  canceled: { label: msg`Canceled`, tone: 'muted' },
  hold: { label: msg`On hold`, tone: 'muted' },
};

export function isKnownStatus(word: string): word is KnownStatus {
  return Object.hasOwn(WORDS, word);
}

/** The words and tone of a status; an unknown one is shown raw and neutral. */
export function statusWords(status: string): { label: string; tone: Tone } {
  if (!isKnownStatus(status)) return { label: status, tone: 'neutral' };
  const { label, tone } = WORDS[status];
  return { label: i18n._(label), tone };
}
