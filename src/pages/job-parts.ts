import { partQuery } from '#ui/part-query.ts';

/*
 * The parts of a translation's page that come after its texts, which are there first: the page asks for
 * them together with its data.
 */

export const decisionsPart = partQuery(
  'decisions',
  async () => (await import('#features/decide/decisions.tsx')).Decisions,
);

export const besidesPart = partQuery(
  'besides',
  async () => (await import('./job-besides.tsx')).JobBesides,
);
