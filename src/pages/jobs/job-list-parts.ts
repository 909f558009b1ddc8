import { partQuery } from '#ui/part-query.ts';

/* Parts of the list that come after its rows, which are there first. */

export const exportPart = partQuery(
  'export',
  async () => (await import('#features/list/export/export-menu.tsx')).ExportMenu,
);

export const bulkPart = partQuery('bulk', async () => {
  const [{ BulkBar }, { BulkLedger }] = await Promise.all([
    import('#features/decide/bulk/bulk-bar.tsx'),
    import('#features/decide/bulk/bulk-ledger.tsx'),
  ]);
  return { BulkBar, BulkLedger };
});

/** Only where more is listed than is read unasked. */
export const searchAllPart = partQuery(
  'search-all',
  async () => (await import('#features/list/filters/search-all.tsx')).SearchAll,
);
