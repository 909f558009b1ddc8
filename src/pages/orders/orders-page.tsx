import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { configQuery } from '#api/account/config.ts';
import { FindOrders } from '#features/orders/placed/find-orders.tsx';
import { OpenOrderForm } from '#features/orders/open-order-form.tsx';
import { OrderList } from '#features/orders/placed/order-list.tsx';
import { OrderTableSkeleton } from '#features/orders/placed/order-table.tsx';
import { paths } from '#lib/paths.ts';
import { PageLayout } from '#ui/page-layout.tsx';
import { FIRST_READ, Waiting } from '../first-read.tsx';

export function OrdersPage() {
  // The orders are kept under the account's name: nothing is known before it is.
  const { data: config, fetchStatus } = useQuery({ ...configQuery(), ...FIRST_READ });
  return (
    <PageLayout
      title={t`Orders`}
      actions={<Link to={paths.files()}>{t`Fill files with what is approved`}</Link>}
    >
      <div className="flex flex-wrap justify-between gap-x-12 gap-y-6">
        <FindOrders />
        <OpenOrderForm />
      </div>
      {config ? (
        <OrderList accountId={config.owner} />
      ) : (
        <Waiting isPaused={fetchStatus === 'paused'}>
          <OrderTableSkeleton />
        </Waiting>
      )}
    </PageLayout>
  );
}
