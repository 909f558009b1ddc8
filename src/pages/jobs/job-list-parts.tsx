import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';

/* Parts of the list that come after its rows, which are there first. Each has its room before. */

export const FilterPart = lazyPart({
  what: msg`The filters`,
  load: async () => (await import('#features/list/filters/filter-line.tsx')).FilterLine,
  waiting: () => <div className="h-8" />,
});

export const ViewsPart = lazyPart({
  what: msg`The saved views`,
  load: async () => (await import('#features/list/views/saved-views.tsx')).SavedViews,
});

/** Without it the tabs have no numbers. */
export const CountsPart = lazyPart({
  what: msg`The numbers on the tabs`,
  load: async () => (await import('#features/list/status/status-counts.tsx')).StatusCounts,
  failed: () => null,
});

export const ToolsPart = lazyPart({
  what: msg`The line above the rows`,
  load: async () => (await import('./list-tools.tsx')).ListTools,
  waiting: () => (
    <>
      <div className="h-8 w-60 sm:ms-auto" />
      <div className="h-8 w-36" />
    </>
  ),
});

export const BulkBarPart = lazyPart({
  what: msg`What can be decided about a selection`,
  load: async () => (await import('#features/decide/bulk/bulk-bar.tsx')).BulkBar,
  failed: (problem, { selected }) => selected.length > 0 && problem,
});

export const BulkLedgerPart = lazyPart({
  what: msg`What became of decisions on many`,
  load: async () => (await import('#features/decide/bulk/bulk-ledger.tsx')).BulkLedger,
});

/** Where somebody has chosen columns. */
export const ChosenPart = lazyPart({
  what: msg`The choice of columns`,
  load: async () => (await import('#features/list/recorded/chosen-columns.tsx')).ChosenColumns,
  waiting: ({ children }) => children(),
});

/** Only where more is listed than is read unasked. */
export const SearchAllPart = lazyPart({
  what: msg`The way to search all`,
  load: async () => (await import('#features/list/listing/search-all.tsx')).SearchAll,
});

/** Why there is no row: most lists have some. */
export const NoJobsPart = lazyPart({
  what: msg`Why there is no row`,
  load: async () => (await import('#features/list/listing/no-jobs.tsx')).NoJobs,
});
