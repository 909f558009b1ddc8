import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router';
import { configQuery } from '#api/account/config.ts';
import { POLL } from '#api/wire/poll.ts';
import type { Order } from '#api/schema/order.ts';
import { StaleBanner } from '#features/reading/versions/stale-banner.tsx';
import { OrderFacts } from '#features/orders/placed/order-facts.tsx';
import { OrderJobsSection, viewOf } from '#features/orders/placed/order-jobs.tsx';
import {
  CanceledNote,
  HiddenNote,
  NothingNewNote,
  QueuedNote,
  RejectedNote,
} from '#features/orders/placed/order-notes.tsx';
import { OrderProgress } from '#features/orders/placed/order-progress.tsx';
import { expectedWords, ReviewLink } from '#features/orders/placed/order-row.tsx';
import { OrderSkeleton } from '#features/orders/placed/order-skeleton.tsx';
import { countJobs } from '#features/orders/placed/order-state.ts';
import { nameOf, partsOf } from '#features/orders/placed/summary.ts';
import { useOrderJobs } from '#features/orders/placed/use-order-jobs.ts';
import { findPlaced, type Placed } from '#features/orders/send/placed.ts';
import { PlacedNews } from '#features/orders/send/placed-news.tsx';
import { isHidden, patientOrderQuery } from '#features/orders/placed/patient-order.ts';
import { paths } from '#lib/paths.ts';
import { PageLayout } from '#ui/page-layout.tsx';
import { useStore } from '#store/provider.tsx';
import { FIRST_READ, Waiting } from '../first-read.tsx';
import {
  OrderActionsPart,
  OrderAsidePart,
  OrderFilesPart,
  OrderListPart,
  OrderMatrixPart,
} from './order-parts.ts';

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
      <PageLayout title={title} actions={<Actions orderId={orderId} ids={[]} />}>
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
        {placed && <DraftLink placed={placed} />}
      </PageLayout>
    );

  return (
    // Keyed: nothing typed or pending may pass from one order to the next.
    <OneOrder key={orderId} account={config.owner} order={order} placed={placed}>
      <StaleBanner query={reading} />
    </OneOrder>
  );
}

interface OneOrderProps {
  account: string;
  order: Order;
  placed: Placed | undefined;
  /** What is to be said first. */
  children: React.ReactNode;
}

/** An order that has translations, or is about to. */
function OneOrder({ account, order, placed, children }: OneOrderProps) {
  const { order_id: id } = order;
  const asked = new URLSearchParams(useLocation().search).get('view');
  const its = useOrderJobs(order, { wantsAll: asked === 'matrix' });
  const { jobs, ids, isSampled } = its;
  const view = viewOf(asked, its);
  const name = nameOf({ id, at: 0, jobs });
  const title = name?.isOwn ? name.text : t`Order ${id}`;
  const expected = expectedWords(jobs);
  return (
    <PageLayout
      title={title}
      heading={<bdi>{title}</bdi>}
      actions={<Actions orderId={id} ids={ids} />}
    >
      {children}
      {placed && <PlacedNews placed={placed} />}
      {placed && <DraftLink placed={placed} />}
      {isSampled ? (
        <>
          <div className="grid gap-3">
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <OrderFacts order={order} jobs={jobs} isNamed={name?.isOwn ?? false} />
              <ReviewLink id={id} jobs={jobs} className="button-primary button-small" />
            </div>
            <OrderProgress
              id={id}
              parts={partsOf(jobs, order)}
              aside={expected !== undefined && <p className="text-sm text-soft">{expected}</p>}
            />
          </div>
          <QueuedNote order={order} />
          {/* The plain list has more columns than there is room beside: what stands there stands below it. */}
          <div
            className={`grid grid-cols-[minmax(0,1fr)] gap-8 ${view === 'matrix' ? 'lg:grid-cols-[minmax(0,1fr)_22rem]' : ''}`}
          >
            <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6">
              <OrderJobsSection
                its={its}
                view={view}
                matrix={<OrderMatrixPart account={account} jobs={jobs} />}
                list={ids.length > 0 && <OrderListPart jobs={ids.map((job_id) => ({ job_id }))} />}
              />
              <RejectedNote order={order} jobs={jobs} />
              <CanceledNote order={order} />
              {ids.length > 0 && <Files account={account} ids={ids} />}
            </div>
            <div
              className={`grid grid-cols-[minmax(0,1fr)] content-start gap-8 md:grid-cols-2 ${view === 'matrix' ? 'lg:grid-cols-[minmax(0,1fr)] lg:border-s lg:border-line lg:ps-5' : ''}`}
            >
              <OrderAsidePart account={account} order={order} />
            </div>
          </div>
        </>
      ) : (
        <div aria-busy="true">
          <OrderSkeleton />
        </div>
      )}
    </PageLayout>
  );
}

/** As high before the order is known as after, and on a phone in a line of their own: nothing below them moves. */
const Actions = (about: { orderId: string; ids: readonly string[] }) => (
  <div className="flex min-h-10 flex-wrap items-center gap-2 max-sm:w-[calc(100vw-4rem)]">
    <OrderActionsPart {...about} />
  </div>
);

/** The draft that an order was placed from in this browser: what came of each of its texts. */
const DraftLink = ({ placed }: { placed: Placed }) => (
  <p className="text-sm">
    <Link to={paths.newOrder(placed.draftId)}>{t`The draft it was ordered from`}</Link>
  </p>
);

const Files = ({ account, ids }: { account: string; ids: readonly string[] }) => (
  <section aria-labelledby="order-files" className="grid grid-cols-[minmax(0,1fr)] gap-3">
    <h2 id="order-files" className="text-sm font-semibold">
      {t`Fill files`}
    </h2>
    <OrderFilesPart account={account} jobs={ids} />
  </section>
);
