import { partQuery } from '#ui/part-query.ts';

/** What reads files and pasted tables comes when somebody brings some. */
export const importPart = partQuery(
  'import',
  async () => (await import('./import-panel.tsx')).ImportPanel,
);
