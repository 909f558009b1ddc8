import { QueryClient } from '@tanstack/react-query';
import { retryDelay as waitFor, shouldRetry } from '#api/wire/query-policy.ts';

/** `retryDelay` in ms, for tests; by default a second, then two. */
export const createQueryClient = (retryDelay: number | typeof waitFor = waitFor) =>
  new QueryClient({
    defaultOptions: {
      // What a loader has just read is not read again when its page mounts.
      queries: {
        staleTime: 10_000,
        retry: shouldRetry,
        retryDelay,
      },
      // Offline, a change must fail at once and say so: held back in silence it would go out much later.
      mutations: { networkMode: 'always' },
    },
  });
