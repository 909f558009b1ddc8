import { queryOptions } from '@tanstack/react-query';
import { call } from '../wire/http.ts';
import { isReread } from '../wire/reread.ts';
import { balanceAnswer } from '../schema/balance.ts';

/** What is left to spend (`GET account/balance`). */
export const balanceQuery = () =>
  queryOptions({
    queryKey: ['account', 'balance'],
    queryFn: (context) =>
      call('GET', 'account/balance', balanceAnswer, {
        signal: context.signal,
        isAhead: isReread(context),
      }),
  });
