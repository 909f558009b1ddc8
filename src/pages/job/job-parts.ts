import { partQuery } from '#ui/part-query.ts';

/*
 * Parts of the pages of one translation that come after its texts, which are there first: their loader asks
 * for what every visit needs together with the data.
 */

export const checksPart = partQuery(
  'checks',
  async () => (await import('#features/reading/findings/checks-panel.tsx')).ChecksPanel,
);

export const decisionsPart = partQuery(
  'decisions',
  async () => (await import('#features/decide/decisions.tsx')).Decisions,
);

export const besidesPart = partQuery(
  'besides',
  async () => (await import('./job-besides.tsx')).JobBesides,
);

/** The queue as a list: no part of a phone's page. */
export const queuePart = partQuery(
  'queue',
  async () => (await import('#features/review/queue/queue-column.tsx')).QueueColumn,
);

/** What stands where the queue ends. */
export const overPart = partQuery(
  'over',
  async () => (await import('../review/review-over.tsx')).ReviewOver,
);
