import { Skeleton } from '#ui/skeleton.tsx';
import { OrderFactsSkeleton } from './order-facts.tsx';

/** The shape of an order's page. */
export function OrderSkeleton() {
  return (
    <div className="grid gap-6">
      <OrderFactsSkeleton />
      <div aria-hidden="true">
        <Skeleton width="100%" height="0.75rem" />
        <Skeleton width="60%" />
      </div>
      <Skeleton width="100%" height="16rem" />
    </div>
  );
}
