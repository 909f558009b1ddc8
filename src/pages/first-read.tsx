import { t } from '@lingui/core/macro';
import type { Query } from '@tanstack/react-query';
import type { ReactNode } from 'react';

/** For what a page cannot do without: its failure is the page's failure. Later failures are banners. */
export const FIRST_READ = {
  throwOnError: (_error: Error, query: Pick<Query, 'state'>) => query.state.data === undefined,
};

interface WaitingProps {
  /** Offline, react-query holds its reads back until the network returns. */
  isPaused: boolean;
  children: ReactNode;
}

/** A page's skeleton; offline, what it waits for. */
export function Waiting({ isPaused, children }: WaitingProps) {
  if (!isPaused) return <div aria-busy="true">{children}</div>;
  return <output>{t`You are offline. This page loads by itself when the network is back.`}</output>;
}
