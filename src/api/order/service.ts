import { queryOptions } from '@tanstack/react-query';
import { call } from '../wire/http.ts';
import type { JobPayload } from './order-payload.ts';
import { languagePairsAnswer, languagesAnswer, quoteAnswer } from '../schema/service.ts';

/** The languages Gengo works in and what each is counted by (`GET translate/service/languages`). */
export const languagesQuery = () =>
  queryOptions({
    queryKey: ['service', 'languages'],
    queryFn: ({ signal }) =>
      call('GET', 'translate/service/languages', languagesAnswer, { signal }),
    staleTime: Infinity,
  });

/** What Gengo offers, with unit prices (`GET translate/service/language_pairs`). */
export const languagePairsQuery = (lcSrc?: string) =>
  queryOptions({
    queryKey: ['service', 'language_pairs', lcSrc],
    queryFn: ({ signal }) =>
      call('GET', 'translate/service/language_pairs', languagePairsAnswer, {
        query: { lc_src: lcSrc },
        signal,
      }),
    staleTime: 60 * 60 * 1000,
  });

/** Units, price and time of text jobs. `POST translate/service/quote` orders nothing, so it is a read. */
export const quoteQuery = (jobs: Record<string, JobPayload>) =>
  queryOptions({
    queryKey: ['service', 'quote', jobs],
    queryFn: async ({ signal }) =>
      (
        await call('POST', 'translate/service/quote', quoteAnswer, {
          data: { jobs },
          signal,
          changes: false,
        })
      ).jobs,
  });
