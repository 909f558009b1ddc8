import { partQuery } from '#ui/part-query.ts';

/** It stands below the translations: their loader asks for it together with the data. */
export const orderBesidesPart = partQuery(
  'order-besides',
  async () => (await import('./order-besides.tsx')).OrderBesides,
);
