import { t } from '@lingui/core/macro';
import { useId, useState } from 'react';
import { formatNumber } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { useWide } from '#ui/hooks/use-wide.ts';
import { AskedFilters } from './filters-asked.tsx';
import { LocalFilters } from './filters-local.tsx';
import { askedOf, type ListSearch, localOf } from './search.ts';

/** All filters of the list. They mirror the address and write it. On a narrow screen they are folded. */
export function ListFilters({ search }: { search: ListSearch }) {
  const id = useId();
  const isWide = useWide();
  const [isOpen, setIsOpen] = useState(false);
  const { before } = search;
  const set = Object.values({ ...askedOf(search), before, ...localOf(search) }).filter(
    (value) => value !== undefined,
  ).length;
  const amount = formatNumber(set);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {!isWide && (
        <div>
          <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
            {set > 0 ? t`Filters (${amount} set)` : t`Filters`}
          </Button>
        </div>
      )}
      <div id={id} hidden={!isWide && !isOpen} className="grid gap-4">
        {/* With the address as key, so that Back brings its values back too. */}
        <AskedFilters key={paths.jobs(askedOf(search))} search={search} />
        <LocalFilters search={search} />
      </div>
    </div>
  );
}
