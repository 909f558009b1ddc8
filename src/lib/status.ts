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
const WORDS: Record<KnownStatus, { label: string; tone: Tone }> = {
  queued: { label: 'Queued', tone: 'neutral' },
  available: { label: 'Waiting for a translator', tone: 'neutral' },
  pending: { label: 'Being translated', tone: 'info' },
  reviewable: { label: 'Ready for review', tone: 'attention' },
  revising: { label: 'Being corrected', tone: 'info' },
  approved: { label: 'Approved', tone: 'good' },
  rejected: { label: 'Rejected, waiting for another translator', tone: 'bad' },
  canceled: { label: 'Canceled', tone: 'muted' },
  hold: { label: 'On hold', tone: 'muted' },
};

export function isKnownStatus(word: string): word is KnownStatus {
  return Object.hasOwn(WORDS, word);
}

/** The words and tone of a status; an unknown one is shown raw and neutral. */
export function statusWords(status: string): { label: string; tone: Tone } {
  return isKnownStatus(status) ? WORDS[status] : { label: status, tone: 'neutral' };
}
