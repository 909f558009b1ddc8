import { t } from '@lingui/core/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import { errorWords } from '#api/wire/error-words.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

interface ReadProblemProps {
  query: Pick<UseQueryResult, 'data' | 'error' | 'isFetching' | 'refetch' | 'fetchStatus'>;
  title: string;
}

/** What an order is put together from could not be read: it says so alone, and can be read again. */
export function ReadProblem({ query, title }: ReadProblemProps) {
  const { data, error, isFetching, refetch, fetchStatus } = query;
  if (data === undefined && fetchStatus === 'paused') {
    return <output>{t`You are offline. The languages come when the network is back.`}</output>;
  }
  if (!error || isFetching || data !== undefined) return null;
  return (
    <Banner tone="bad" title={title} detail={errorWords(error).title}>
      <Button onClick={() => void refetch()}>{t`Try again`}</Button>
    </Banner>
  );
}
