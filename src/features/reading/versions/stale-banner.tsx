import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { onlineManager, type UseQueryResult } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Time } from '#ui/time.tsx';

type Reading = Pick<UseQueryResult, 'isRefetchError' | 'isFetching' | 'dataUpdatedAt' | 'refetch'>;

/** Quietly tells that what is shown is old, because reading it again failed or the network is away. */
export function StaleBanner({ query }: { query: Reading }) {
  const isOnline = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  );
  if (isOnline && !query.isRefetchError) return null;
  const when = <Time key="t" at={query.dataUpdatedAt / 1000} clock="browser" />;
  const lastRead = <Trans>Last read {when}.</Trans>;
  // The shell's own notice says what that means, on every page: here it takes no more than a line.
  if (!isOnline)
    return (
      <output className="text-sm text-attention">
        {t`You are offline.`} {lastRead}
      </output>
    );
  return (
    <Banner tone="attention" title={t`This may be out of date.`} detail={lastRead}>
      <Button pending={query.isFetching} onClick={() => void query.refetch()}>
        {t`Try again`}
      </Button>
    </Banner>
  );
}
