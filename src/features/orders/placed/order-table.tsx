import { t } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { TOTALS } from './order-facts.tsx';
import { OrderRow } from './order-row.tsx';
import type { SeenOrder } from '#api/order/seen-orders.ts';

/** Orders as a real table; on narrow screens its columns fold under the order's number. */
export function OrderTable({ orders }: { orders: readonly SeenOrder[] }) {
  return (
    <table
      aria-label={t`Orders`}
      className="-mx-2 w-[calc(100%+1rem)] table-fixed border-b border-line"
    >
      <thead className="text-sm text-soft max-md:sr-only">
        <tr>
          <th scope="col" className="px-2 py-2 text-start font-medium md:w-40">
            {t`Order`}
          </th>
          <th scope="col" className="px-2 py-2 text-start font-medium max-md:hidden">
            {t`Progress`}
          </th>
          {TOTALS.map(({ label }) => (
            <th
              key={label.id}
              scope="col"
              className="w-28 px-2 py-2 text-end font-medium max-lg:hidden"
            >
              {i18n._(label)}
            </th>
          ))}
          <th scope="col" className="w-32 px-2 py-2 text-start font-medium max-lg:hidden">
            {t`Received`}
          </th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <OrderRow key={order.id} seen={order} />
        ))}
      </tbody>
    </table>
  );
}

/** The table's shape while it is not known whose orders to show. */
export function OrderTableSkeleton() {
  return (
    <div aria-hidden="true" className="border-b border-line md:pt-10">
      {['90%', '75%', '85%', '80%'].map((width) => (
        <div key={width} className="grid h-28 content-center gap-2 border-t border-line">
          <Skeleton width="6rem" />
          <Skeleton width={width} />
        </div>
      ))}
    </div>
  );
}
