import { queryOptions } from '@tanstack/react-query';

/**
 * Code that comes after the page, read like data: it fails alone, is asked for again, and what is shown
 * meanwhile can wait for it. `name` tells it from the others.
 */
export const partQuery = <Part>(name: string, load: () => Promise<Part>) =>
  queryOptions({
    queryKey: ['part', name],
    queryFn: load,
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  });
