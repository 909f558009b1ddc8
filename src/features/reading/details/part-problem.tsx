import { t } from '@lingui/core/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import { errorWords } from '#api/wire/error-words.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

interface PartProblemProps {
  query: Pick<UseQueryResult, 'data' | 'error' | 'isFetching' | 'refetch'>;
  /** Said when there is nothing to show, e.g. "The versions could not be read." */
  title: string;
  /** Said when what is shown is old. */
  staleTitle: string;
}

/** A part of a page that could not be read fails alone: it says so, and can be read again. */
export function PartProblem({ query, title, staleTitle }: PartProblemProps) {
  const { data, error, isFetching, refetch } = query;
  if (!error || isFetching) return null;
  const isOld = data !== undefined;
  return (
    <Banner
      tone={isOld ? 'attention' : 'bad'}
      title={isOld ? staleTitle : title}
      detail={errorWords(error).title}
    >
      <Button onClick={() => void refetch()}>{t`Try again`}</Button>
    </Banner>
  );
}
