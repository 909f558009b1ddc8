import { partQuery } from '#ui/part-query.ts';

/* Parts of the list that come after its rows, which are there first. */

export const exportPart = partQuery(
  'export',
  async () => (await import('#features/jobs/list/export-menu.tsx')).ExportMenu,
);
