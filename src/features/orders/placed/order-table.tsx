import { t } from '@lingui/core/macro';
import { Fragment, useRef, useState } from 'react';
import { useRowsInSight } from '#ui/hooks/use-rows-in-sight.ts';
import { useWide } from '#ui/hooks/use-wide.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { ORDER_ROW, OrderRow } from './order-row.tsx';
import type { Summary } from './summary.ts';

/** Of a row before one is measured, in px. */
const HEIGHTS = { wide: 48, narrow: 120 };

interface OrderTableProps {
  /** Those that something waits in. */
  ready: readonly Summary[];
  others: readonly Summary[];
  isWhole: (summary: Summary) => boolean;
}

/** A line of the table: an order, or the name of those that follow. */
type Line = { head: string } | { order: Summary };

const linesOf = ({ ready, others }: OrderTableProps): Line[] => {
  const group = (head: string, orders: readonly Summary[]): Line[] =>
    orders.length > 0 ? [{ head }, ...orders.map((order) => ({ order }))] : [];
  return [...group(t`Ready for review`, ready), ...group(t`Newest first`, others)];
};

/** Orders as a real table, of which the rows in sight are drawn; on narrow screens its columns fold under the name. */
export function OrderTable(props: OrderTableProps) {
  const lines = linesOf(props);
  const body = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<string>();
  const at = lines.findIndex((line) => 'order' in line && line.order.id === focused);
  const { drawn, gaps, rest } = useRowsInSight(body, {
    count: lines.length,
    height: useWide() ? HEIGHTS.wide : HEIGHTS.narrow,
    focused: at < 0 ? undefined : at,
  });
  return (
    <table
      aria-label={t`Orders`}
      aria-rowcount={lines.length + 1}
      className="-mx-2 w-[calc(100%+1rem)] table-fixed border-separate border-spacing-0 border-b border-line"
    >
      <OrderTableHead />
      <tbody ref={body}>
        {drawn.map((index, place) => {
          const line = lines[index];
          if (!line) return null;
          const key = 'order' in line ? line.order.id : line.head;
          return (
            <Fragment key={key}>
              <Gap height={gaps[place] ?? 0} />
              {'order' in line ? (
                <OrderRow
                  summary={line.order}
                  index={index + 2}
                  isWhole={props.isWhole(line.order)}
                  onFocus={setFocused}
                />
              ) : (
                <tr aria-rowindex={index + 2} className={ORDER_ROW}>
                  <th
                    scope="rowgroup"
                    className="px-2 pb-1 text-start align-bottom text-sm font-semibold whitespace-nowrap"
                  >
                    {line.head}
                  </th>
                </tr>
              )}
            </Fragment>
          );
        })}
        <Gap height={rest} />
      </tbody>
    </table>
  );
}

/** From the name, which has the rest of the width, to the way to what waits. On narrow screens some are folded. */
const COLUMNS = [
  { name: 'order', width: '' },
  { name: 'languages', width: 'max-lg:hidden lg:w-[22%]' },
  { name: 'progress', width: 'max-md:hidden md:w-[40%] lg:w-[30%]' },
  { name: 'expected', width: 'max-lg:hidden lg:w-24' },
  { name: 'price', width: 'max-lg:hidden lg:w-26' },
  { name: 'review', width: 'w-26' },
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
      <div className={ORDER_ROW} />
      {WIDTHS.map((width) => (
        <div key={width} className={`grid content-center border-t border-line ${ORDER_ROW}`}>
          <Skeleton width={width} />
        </div>
      ))}
    </div>
  );
}
