import { queryOptions } from '@tanstack/react-query';
import { call } from '../wire/http.ts';
import { meAnswer, statsAnswer } from '../schema/account.ts';
import { preferredTranslatorsAnswer } from '../schema/service.ts';

/** What was spent, and since when (`GET account/stats`). */
export const statsQuery = () =>
  queryOptions({
    queryKey: ['account', 'stats'],
    queryFn: ({ signal }) => call('GET', 'account/stats', statsAnswer, { signal }),
  });

/** Whose account it is (`GET account/me`). */
export const meQuery = () =>
  queryOptions({
    queryKey: ['account', 'me'],
    queryFn: ({ signal }) => call('GET', 'account/me', meAnswer, { signal }),
  });

/** Preferred translators by pair and tier (`GET account/preferred_translators`). */
export const preferredTranslatorsQuery = () =>
  queryOptions({
    queryKey: ['account', 'preferred_translators'],
    queryFn: ({ signal }) =>
      call('GET', 'account/preferred_translators', preferredTranslatorsAnswer, { signal }),
  });
