import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { errorWords } from '#api/wire/error-words.ts';
import { orderQuery } from '#api/order/orders.ts';
import type { Order } from '#api/schema/order.ts';
import { i18n } from '#lib/language/i18n.ts';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Time } from '#ui/time.tsx';
import { useOnScreen } from '#ui/hooks/use-on-screen.ts';
import { TOTALS } from './order-facts.tsx';
import { OrderProgress } from './order-progress.tsx';
import type { SeenOrder } from '#api/order/seen-orders.ts';

/** Every order is a call of its own, so those on the screen are read again more rarely than a list. */
const EVERY = 60_000;

/** One order of the list. It is read while its row is on the screen, and keeps its shape meanwhile. */
export function OrderRow({ seen }: { seen: SeenOrder }) {
  const [ref, onScreen] = useOnScreen();
  const { data, error, isFetching, refetch } = useQuery({
    ...orderQuery(seen.id),
    enabled: onScreen,
    refetchInterval: EVERY,
  });
  const { id } = seen;
  const failed = !data && error && !isFetching;
  return (
    <tr ref={ref} className="h-44 border-t border-line align-top hover:bg-accent-wash md:h-24">
      <th scope="row" colSpan={failed ? 2 : 1} className="px-2 py-3 text-start font-normal">
        <Link to={paths.order(seen.id)} className="font-medium tabular-nums">
          {t`Order ${id}`}
        </Link>
        {seen.name !== undefined && (
          <bdi className="line-clamp-2 block text-sm wrap-anywhere">{seen.name}</bdi>
        )}
        {failed ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Folded order={data} at={seen.at} />
        )}
      </th>
      {!failed && (
        <td className="px-2 py-3 text-sm max-md:hidden">
          {data ? <OrderProgress order={data} /> : <Loading />}
        </td>
      )}
      {TOTALS.map(({ label, draw }) => (
        <td key={label.id} className="px-2 py-3 text-end tabular-nums max-lg:hidden">
          {data ? draw(data) : !failed && <Skeleton width="100%" />}
        </td>
      ))}
      <td className="px-2 py-3 max-lg:hidden">
        <Time at={seen.at} />
      </td>
    </tr>
  );
}

/** What a narrow screen has no columns for. */
function Folded({ order, at }: { order: Order | undefined; at: number }) {
  return (
    <>
      <div className="flex flex-wrap gap-x-3 text-sm text-soft lg:hidden">
        {order &&
          TOTALS.map(({ label, draw }) => (
            <span key={label.id} className="tabular-nums">
              {i18n._(label)} {draw(order)}
            </span>
          ))}
        <span>
          <span className="sr-only">{t`Received`} </span>
          <Time at={at} />
        </span>
      </div>
      <div className="mt-2 text-sm md:hidden">
        {order ? <OrderProgress order={order} /> : <Loading />}
      </div>
    </>
  );
}

/** A bar and its words to come. */
function Loading() {
  return (
    <>
      <Skeleton width="100%" height="0.75rem" />
      <Skeleton width="60%" />
    </>
  );
}

function Failed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const why = errorWords(error).title;
  return (
    <span className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2 text-bad">
      {t`It could not be read. ${why}.`}
      <Button onClick={onRetry}>{t`Try again`}</Button>
    </span>
  );
}
