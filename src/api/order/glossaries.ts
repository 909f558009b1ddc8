import { queryOptions } from '@tanstack/react-query';
import { call } from '../wire/http.ts';
import { glossariesAnswer } from '../schema/glossary.ts';

/** The account's glossaries (`GET translate/glossary`). */
export const glossariesQuery = () =>
  queryOptions({
    queryKey: ['glossaries'],
    queryFn: ({ signal }) => call('GET', 'translate/glossary', glossariesAnswer, { signal }),
    staleTime: 60 * 60 * 1000,
  });
