import { t } from '@lingui/core/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { errorWords } from '#api/wire/error-words.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

/** One part of the account's page, in its own frame. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid content-start gap-4 rounded-md border border-line bg-raised p-4 sm:p-6"
    >
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

interface ReadProps<Data> {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isFetching' | 'refetch'>;
  /** What is said when it could not be read. */
  failed: string;
  skeleton: ReactNode;
  children: (data: Data) => ReactNode;
}

/** What is read for itself, waits for itself and fails alone. */
export function Read<Data>({ query, failed, skeleton, children }: ReadProps<Data>) {
  const { data, error, isFetching, refetch } = query;
  const isOld = data !== undefined;
  return (
    <>
      {error && !isFetching && (
        <Banner
          tone={isOld ? 'attention' : 'bad'}
          title={isOld ? t`This may be out of date.` : failed}
          detail={errorWords(error).title}
        >
          <Button onClick={() => void refetch()}>{t`Try again`}</Button>
        </Banner>
      )}
      {isOld ? children(data) : !error && <div aria-busy="true">{skeleton}</div>}
    </>
  );
}

/** Facts that are still read. Each has a row of its own, so that no value's width decides what stands where. */
export function FactsToCome({ widths }: { widths: Readonly<Record<string, string>> }) {
  const facts = Object.entries(widths).map(([label, width]) => ({
    label,
    value: <Skeleton width={width} />,
  }));
  return <FactList layout="rows" facts={facts} />;
}
