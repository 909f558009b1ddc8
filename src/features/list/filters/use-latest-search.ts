import { useLocation, useNavigation } from 'react-router';
import { type ListSearch, parse } from './list-address.ts';

/** What the list is on its way to, if it is: the next change is made to that, and not to what was before it. */
export function useLatestSearch(search: ListSearch): ListSearch {
  const { pathname } = useLocation();
  const { location } = useNavigation();
  return location?.pathname === pathname ? parse(new URLSearchParams(location.search)) : search;
}
