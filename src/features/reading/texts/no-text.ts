import type { Job } from '#api/schema/job.ts';

const WORDS: Readonly<Record<string, string>> = {
  queued: 'Gengo is still taking the order in. There is no translation yet.',
  available: 'No translator has started yet.',
  pending: 'A translator is at work. The translation appears here when it is ready for review.',
  revising: 'The translator is working on the corrections.',
  rejected: 'It was rejected and waits for another translator.',
  canceled: 'It was canceled before it was translated.',
  hold: 'Gengo has put it on hold.',
  reviewable: 'Gengo calls it ready for review, but sent no translation with it.',
  approved: 'It is approved, but Gengo sent no translation with it.',
};

/** Why there is no translation to read, by status. */
export function noTextWords({ status }: Pick<Job, 'status'>): string {
  return (Object.hasOwn(WORDS, status) && WORDS[status]) || 'There is no translation yet.';
}
