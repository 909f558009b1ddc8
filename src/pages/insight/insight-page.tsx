import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { configQuery } from '#api/account/config.ts';
import { ChartsToCome } from '#features/insight/charts-to-come.tsx';
import { Figures } from '#features/insight/figures.tsx';
import { InsightDesk } from '#features/insight/insight-desk.tsx';
import { parseInsight } from '#lib/insight/period.ts';
import { PageLayout } from '#ui/page-layout.tsx';
import { FIRST_READ, Waiting } from '../first-read.tsx';

/** What the account's translations cost, how long they take and how they come back: of which time is the address's to say. */
export function InsightPage() {
  const { search: address } = useLocation();
  const search = useMemo(() => parseInsight(new URLSearchParams(address)), [address]);
  // What is remembered is the account's: nothing is known before it is.
  const { data: config, fetchStatus } = useQuery({ ...configQuery(), ...FIRST_READ });
  return (
    <PageLayout title={t`Insight`}>
      {config ? (
        <InsightDesk key={config.owner} config={config} search={search} />
      ) : (
        <Waiting isPaused={fetchStatus === 'paused'}>
          <Figures sums={undefined} now={0} />
          <ChartsToCome />
        </Waiting>
      )}
    </PageLayout>
  );
}
