import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { jobListQuery } from '#api/job/job-list.ts';
import { parse, toFilter } from '#features/list/filters/list-address.ts';
import { settleSoon } from '#lib/worker/settle-soon.ts';

export const jobListLoader =
  (client: QueryClient) =>
  ({ request }: LoaderFunctionArgs) => {
    const search = parse(new URL(request.url).searchParams);
    // The page itself refreshes what was read before: a local filter asks Gengo nothing.
    const list = { ...jobListQuery(toFilter(search)), staleTime: Infinity };
    return settleSoon([client.query(list)]);
  };
