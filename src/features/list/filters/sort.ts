/*
 * The list's order as the address says it: a column, with `-` before it from the largest down. Gengo's own
 * order, the newest first, stands nowhere in it.
 */

/** What can be sorted by. Only `received` is known of every translation; the rest of those that were read. */
export const SORT_COLUMNS = ['received', 'title', 'units', 'price', 'due'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type Sort = SortColumn | `-${SortColumn}`;

/** How a column is sorted, in the words of `aria-sort`. */
export interface Sorting {
  column: SortColumn;
  direction: 'ascending' | 'descending';
}

const DEFAULT: Sort = '-received';

/** Largest first is what a person wants to see of these; the others begin with the smallest. */
const LARGEST_FIRST = new Set<SortColumn>(['received', 'units', 'price']);

const isColumn = (word: string): word is SortColumn => SORT_COLUMNS.some((one) => one === word);

/** Whether the address may say this; never the default order. */
export const isSort = (text: string): text is Sort =>
  text !== DEFAULT && isColumn(text.replace(/^-/, ''));

/** How a list is sorted. */
export function sortOf({ sort = DEFAULT }: { sort?: Sort | undefined }): Sorting {
  const column = sort.replace(/^-/, '');
  // A `Sort` is a column, or one behind a dash.
  if (!isColumn(column)) throw new Error(`No column: ${column}`);
  return { column, direction: sort.startsWith('-') ? 'descending' : 'ascending' };
}

/** The search after a press on a column's head: sorted by it, or the other way round. */
export function sortBy<Search extends { sort?: Sort | undefined }>(
  search: Search,
  column: SortColumn,
): Search {
  const now = sortOf(search);
  const isDescending =
    now.column === column ? now.direction === 'ascending' : LARGEST_FIRST.has(column);
  const sort: Sort = isDescending ? `-${column}` : column;
  return { ...search, sort: sort === DEFAULT ? undefined : sort };
}
