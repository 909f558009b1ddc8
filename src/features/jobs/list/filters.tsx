import { paths } from '#lib/paths.ts';
import { AskedFilters } from './filters-asked.tsx';
import { LocalFilters } from './filters-local.tsx';
import { askedOf, type ListSearch } from './search.ts';

/** All filters of the list. They mirror the address and write it. */
export function ListFilters({ search }: { search: ListSearch }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {/* With the address as key, so that Back brings its values back too. */}
      <AskedFilters key={paths.jobs(askedOf(search))} search={search} />
      <LocalFilters search={search} />
    </div>
  );
}
