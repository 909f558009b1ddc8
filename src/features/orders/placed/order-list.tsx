import { plural, t } from '@lingui/core/macro';
import { onlineManager } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import type { OrdersRead } from '#api/order/account-orders.ts';
import { errorWords } from '#api/wire/error-words.ts';
import { dayOf } from '#lib/language/day.ts';
import { titled } from '#lib/language/titled.ts';
import { formatNumber } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { OrderTable, OrderTableSkeleton } from './order-table.tsx';
import { type AccountOrders, useAccountOrders } from './use-account-orders.ts';

interface OrderListProps {
  account: string;
  /** Words that an order must have. */
  search: string;
}

/** The account's orders. They are read by themselves, and on as one scrolls. */
export function OrderList({ account, search }: OrderListProps) {
  const orders = useAccountOrders(account, search);
  const { reading, more, ready, others, isWhole } = orders;
  const shown = ready.length + others.length;
  const hasFailed = reading.is === 'failed';
  useGoingOn(hasFailed, more);
  const isFirst = reading.since === undefined && !reading.isEnd && shown === 0;
  return (
    <div className="grid gap-2" aria-busy={isFirst && !hasFailed ? true : undefined}>
      <output className="min-h-5 text-sm text-soft">{readWords(orders, search)}</output>
      {isFirst && !hasFailed && <OrderTableSkeleton />}
      {shown > 0 && <OrderTable ready={ready} others={others} isWhole={isWhole} />}
      {shown === 0 && !isFirst && <NoOrders search={search} />}
      {hasFailed ? (
        <Failed error={reading.error} onRetry={more} isFirst={isFirst} />
      ) : (
        <End reading={reading} search={search} onMore={more} isFirst={isFirst} />
      )}
    </div>
  );
}

/** What failed for want of the network goes on when that is back. */
function useGoingOn(hasFailed: boolean, more: () => void) {
  useEffect(
    () => onlineManager.subscribe((isOnline) => isOnline && hasFailed && more()),
    [hasFailed, more],
  );
}

function readWords({ reading, count, ready, others }: AccountOrders, search: string) {
  const { since, isEnd, isCut } = reading;
  if (since === undefined && !isEnd)
    return ready.length > 0
      ? t`What waits for review · the other orders are read as you scroll`
      : t`Reading the account’s orders…`;
  const [all, found] = [formatNumber(count), formatNumber(ready.length + others.length)];
  const day = dayOf(since ?? 0);
  if (search.trim() !== '')
    return isEnd
      ? plural(count, { one: `${found} of ${all} order`, other: `${found} of ${all} orders` })
      : plural(count, {
          one: `${found} of ${all} order since ${day}`,
          other: `${found} of ${all} orders since ${day}`,
        });
  if (isCut)
    return plural(count, {
      one: `${all} order. Gengo names the newest 200 translations only: of what is older, those that this browser knows.`,
      other: `${all} orders. Gengo names the newest 200 translations only: of what is older, those that this browser knows.`,
    });
  if (isEnd) return plural(count, { one: `${all} order`, other: `${all} orders` });
  return t`Orders since ${day} · older ones are read as you scroll`;
}

interface EndProps {
  reading: OrdersRead;
  search: string;
  onMore: () => void;
  isFirst: boolean;
}

/** The end of what has been read: near the screen it reads on; while somebody searches, only when asked. */
function End({ reading, search, onMore, isFirst }: EndProps) {
  if (reading.isEnd) return null;
  const isReading = reading.is === 'reading';
  if (search.trim() !== '' && !isFirst)
    return (
      <p>
        <Button pending={isReading} onClick={onMore}>
          {isReading ? t`Reading…` : t`Look in older orders`}
        </Button>
      </p>
    );
  return (
    <div
      // Another one after each batch: a screen that is still not full is noticed anew.
      key={`${reading.is} ${reading.ids.length}`}
      ref={(element) => whenNear(element, () => !isReading && onMore(), isFirst)}
      className="h-6 text-sm text-soft"
    >
      {isReading && !isFirst && t`Reading older orders…`}
    </div>
  );
}

/** Calls when an element comes near the screen, or is there; `isAnywhere`: wherever it is. */
function whenNear(element: Element | null, act: () => void, isAnywhere: boolean) {
  if (!element) return undefined;
  if (isAnywhere) {
    // Not while the page is being drawn.
    queueMicrotask(act);
    return undefined;
  }
  const observer = new IntersectionObserver((entries) => entries.at(-1)?.isIntersecting && act(), {
    rootMargin: '600px',
  });
  observer.observe(element);
  return () => observer.disconnect();
}

interface FailedProps {
  error: Error | undefined;
  onRetry: () => void;
  isFirst: boolean;
}

function Failed({ error, onRetry, isFirst }: FailedProps) {
  const { title, detail, said } = errorWords(error);
  return (
    <Banner
      tone="bad"
      title={isFirst ? t`The orders could not be read.` : t`Older orders could not be read.`}
      detail={titled(title, detail)}
      said={said}
    >
      <Button onClick={onRetry}>{t`Try again`}</Button>
    </Banner>
  );
}

function NoOrders({ search }: { search: string }) {
  const [, id] = /^\s*#?(\d{1,20})\s*$/.exec(search) ?? [];
  if (search.trim() === '')
    return (
      <EmptyState title={t`No orders yet`}>
        <Link to={paths.newOrder()}>{t`Place the first one`}</Link>
      </EmptyState>
    );
  return (
    <EmptyState title={t`No order with these words among those read`}>
      {id !== undefined && <Link to={paths.order(id)}>{t`Open order ${id}`}</Link>}
    </EmptyState>
  );
}
