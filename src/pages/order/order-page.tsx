import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { configQuery } from '#api/account/config.ts';
import { JobTable } from '#features/list/rows/job-table.tsx';
import { POLL } from '#api/wire/poll.ts';
import { StaleBanner } from '#features/reading/versions/stale-banner.tsx';
import { OrderFacts } from '#features/orders/placed/order-facts.tsx';
import {
  CanceledNote,
  HiddenNote,
  NothingNewNote,
  QueuedNote,
  RejectedNote,
} from '#features/orders/placed/order-notes.tsx';
import { OrderProgress } from '#features/orders/placed/order-progress.tsx';
import { OrderSkeleton } from '#features/orders/placed/order-skeleton.tsx';
import { countJobs, jobIds } from '#features/orders/placed/order-state.ts';
import { findPlaced } from '#features/orders/send/placed.ts';
import { PlacedNews } from '#features/orders/send/placed-news.tsx';
import { isHidden, patientOrderQuery } from '#features/orders/placed/patient-order.ts';
import { PageLayout } from '#ui/page-layout.tsx';
import { useStore } from '#store/provider.tsx';
import { FIRST_READ, Waiting } from '../first-read.tsx';
import { OrderAsidePart, OrderFilesPart } from './order-parts.ts';

/** While Gengo takes an order in, it is read again sooner, in ms. */
const QUEUED = 5_000;

export function OrderPage() {
  const { orderId = '' } = useParams();
  const { data: order, ...reading } = useQuery({
    ...patientOrderQuery(orderId),
    ...FIRST_READ,
    refetchInterval: ({ state }) => (state.data?.jobs_queued ? QUEUED : POLL.refetchInterval),
  });
  // What is typed here is kept under the account's name, so there is no form without it.
  const { data: config } = useQuery({ ...configQuery(), ...FIRST_READ });
  const store = useStore();
  const placed = config && findPlaced(store, config.owner, { orderId });
  const title = t`Order ${orderId}`;

  if (!order || !config)
    return (
      <PageLayout title={title}>
        {placed && <PlacedNews placed={placed} />}
        {isHidden(reading.failureReason) && <HiddenNote />}
        <Waiting isPaused={reading.fetchStatus === 'paused'}>
          <OrderSkeleton />
        </Waiting>
      </PageLayout>
    );

  // All of it was translated before: totals of nothing, and a state that never changes, would mislead.
  if (countJobs(order) === 0 && !placed?.news)
    return (
      <PageLayout title={title}>
        <StaleBanner query={reading} />
        {placed ? <PlacedNews placed={placed} /> : <NothingNewNote />}
      </PageLayout>
    );

  const jobs = jobIds(order).map((job_id) => ({ job_id }));
  return (
    <PageLayout title={title}>
      <StaleBanner query={reading} />
      {placed && <PlacedNews placed={placed} />}
      <OrderFacts accountId={config.owner} order={order} />
      <OrderProgress order={order} />
      <QueuedNote order={order} />
      <section aria-labelledby="translations" className="grid gap-3">
        <h2 id="translations" className="text-lg font-semibold">
          {t`Translations`}
        </h2>
        {jobs.length > 0 && <JobTable jobs={jobs} />}
        <RejectedNote order={order} />
        <CanceledNote order={order} />
      </section>
      {jobs.length > 0 && (
        <section aria-labelledby="order-files" className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <h2 id="order-files" className="text-lg font-semibold">
            {t`Fill files`}
          </h2>
          <OrderFilesPart
            key={orderId}
            account={config.owner}
            jobs={jobs.map(({ job_id }) => job_id)}
          />
        </section>
      )}
      {/* Keyed: nothing typed or pending may pass from one order to the next. */}
      <div key={orderId} className="grid grid-cols-[minmax(0,1fr)] gap-8 md:grid-cols-2">
        <OrderAsidePart account={config.owner} order={order} />
      </div>
    </PageLayout>
  );
}
