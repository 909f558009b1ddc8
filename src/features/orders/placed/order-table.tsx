import { t } from '@lingui/core/macro';
import { Fragment, useRef, useState } from 'react';
import { useRowsInSight } from '#ui/hooks/use-rows-in-sight.ts';
import { useWide } from '#ui/hooks/use-wide.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { ORDER_ROW, OrderRow } from './order-row.tsx';
import type { Summary } from './summary.ts';

const GROUP_HEAD = 'h-9';

/** Of a row before one is measured, in px. */
const HEIGHTS = { wide: 48, narrow: 120 };

interface OrderTableProps {
  /** Those that something waits in. */
  ready: readonly Summary[];
  others: readonly Summary[];
  isWhole: (summary: Summary) => boolean;
}

/** Orders as a real table, of which the rows in sight are drawn; on narrow screens its columns fold under the name. */
export function OrderTable({ ready, others, isWhole }: OrderTableProps) {
  const groups = [
    { head: t`Ready for review`, orders: ready },
    { head: t`Newest first`, orders: others },
  ].filter(({ orders }) => orders.length > 0);
  const starts = groups.map((_, place) =>
    // Below the table's head and the groups before it, each with its own head.
    groups.slice(0, place).reduce((row, { orders }) => row + orders.length + 1, 2),
  );
  return (
    <table
      aria-label={t`Orders`}
      aria-rowcount={ready.length + others.length + groups.length + 1}
      className="-mx-2 w-[calc(100%+1rem)] table-fixed border-separate border-spacing-0 border-b border-line"
    >
      <OrderTableHead />
      {groups.map(({ head, orders }, place) => (
        <OrderGroup
          key={head}
          head={head}
          orders={orders}
          start={starts[place] ?? 0}
          isWhole={isWhole}
        />
      ))}
    </table>
  );
}

interface OrderGroupProps {
  /** What those that follow have in common. */
  head: string;
  orders: readonly Summary[];
  /** The place of its head in the table, from 1. */
  start: number;
  isWhole: (summary: Summary) => boolean;
}

function OrderGroup({ head, orders, start, isWhole }: OrderGroupProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<string>();
  const at = orders.findIndex(({ id }) => id === focused);
  const { drawn, gaps, rest } = useRowsInSight(body, {
    count: orders.length,
    height: useWide() ? HEIGHTS.wide : HEIGHTS.narrow,
    focused: at < 0 ? undefined : at,
  });
  return (
    <tbody ref={body}>
      <tr aria-rowindex={start} className={GROUP_HEAD}>
        <th
          scope="rowgroup"
          className="px-2 pb-1 text-start align-bottom text-sm font-semibold whitespace-nowrap"
        >
          {head}
        </th>
      </tr>
      {drawn.map((index, place) => {
        const order = orders[index];
        if (!order) return null;
        return (
          <Fragment key={order.id}>
            <Gap height={gaps[place] ?? 0} />
            <OrderRow
              summary={order}
              index={start + 1 + index}
              isWhole={isWhole(order)}
              onFocus={setFocused}
            />
          </Fragment>
        );
      })}
      <Gap height={rest} />
    </tbody>
  );
}

/** From the name, which has the rest of the width, to the way to what waits. On narrow screens some are folded. */
const COLUMNS = [
  { name: 'order', width: '' },
  { name: 'languages', width: 'max-lg:hidden lg:w-[22%]' },
  { name: 'progress', width: 'max-md:hidden md:w-[40%] lg:w-[30%]' },
  { name: 'expected', width: 'max-lg:hidden lg:w-24' },
  { name: 'price', width: 'max-lg:hidden lg:w-26' },
  { name: 'review', width: 'w-32' },
] as const;

const HEAD = 'h-8 px-2 text-start text-xs font-medium';

const OrderTableHead = () => (
  <>
    <colgroup>
      {COLUMNS.map(({ name, width }) => (
        <col key={name} className={width} />
      ))}
    </colgroup>
    <thead className="text-soft max-md:sr-only">
      <tr aria-rowindex={1}>
        <th scope="col" className={HEAD}>{t`Order`}</th>
        <th scope="col" className={`${HEAD} max-lg:hidden`}>{t`Languages`}</th>
        <th scope="col" className={`${HEAD} max-md:hidden`}>{t`Progress`}</th>
        <th scope="col" className={`${HEAD} max-lg:hidden`}>{t`Expected`}</th>
        <th
          scope="col"
          className={`h-8 px-2 text-end text-xs font-medium max-lg:hidden`}
        >{t`Price`}</th>
        <th scope="col" className={HEAD}>
          <span className="sr-only">{t`To review`}</span>
        </th>
      </tr>
    </thead>
  </>
);

/** Stands for rows that are not drawn. */
const Gap = ({ height }: { height: number }) =>
  height > 0 && <tr aria-hidden="true" style={{ height }} />;

const WIDTHS = ['40%', '55%', '35%', '50%', '45%', '30%'];

/** The table's shape while nothing of it has been read. */
export function OrderTableSkeleton() {
  return (
    <div aria-hidden="true" className="border-b border-line md:pt-8">
      <div className={GROUP_HEAD} />
      {WIDTHS.map((width) => (
        <div key={width} className={`grid content-center border-t border-line ${ORDER_ROW}`}>
          <Skeleton width={width} />
        </div>
      ))}
    </div>
  );
}
