import type { QueryFunctionContext } from '@tanstack/react-query';

/** Whether what is read stands on the screen already, so that nobody waits for it: a poll, mostly. */
export const isReread = ({
  client,
  queryKey,
}: Pick<QueryFunctionContext, 'client' | 'queryKey'>): boolean =>
  client.getQueryData(queryKey) !== undefined;
