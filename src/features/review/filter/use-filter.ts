import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type Filter, filterIn, isSame, isSet, withFilter } from './filter.ts';

/** What has been found out of those that wait. */
export interface Looked {
  /** By which one. */
  filter: Filter;
  /** Those that fit, of those that have been read. */
  fits: ReadonlySet<string>;
  /** Of how many it is known. */
  read: number;
  of: number;
  /** How many are in each language, by Gengo's code. */
  languages: ReadonlyMap<string, number>;
}

/** The desk's filter. It stays while one goes from one translation to the next, in the address too. */
export function useFilter() {
  const { search, state } = useLocation() as { search: string; state: unknown };
  const navigate = useNavigate();
  const [kept, setKept] = useState({ filter: filterIn(search), search });
  const [looked, onLooked] = useState<Looked>();
  const [isAsked, setIsAsked] = useState(false);
  if (search !== kept.search) {
    const said = filterIn(search);
    setKept({ filter: isSet(said) ? said : kept.filter, search });
  }
  const { filter } = kept;
  const write = (next: Filter) => {
    const to = { search: withFilter(search, next) };
    void navigate(to, { replace: true, preventScrollReset: true, state });
  };
  // A link that knows nothing of it led here.
  const isLost = isSet(filter) && !isSet(filterIn(search));
  useEffect(() => {
    if (isLost) write(filter);
  });
  return {
    filter,
    isOn: isSet(filter),
    /** Something is to be looked through: a filter is set, or about to be. */
    isLooking: isAsked || isSet(filter),
    ask: () => setIsAsked(true),
    set: (next: Filter) => {
      setKept({ filter: next, search });
      write(next);
    },
    /** For an address of the desk. */
    query: withFilter('', filter),
    /** Absent until something has been looked through for this filter. */
    looked: looked && isSame(looked.filter, filter) ? looked : undefined,
    onLooked,
  };
}
export type Filtering = ReturnType<typeof useFilter>;
