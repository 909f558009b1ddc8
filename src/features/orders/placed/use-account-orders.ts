import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { jobCacheOf } from '#api/job/job-cache.ts';
import { accountOrdersOf } from '#api/order/account-orders.ts';
import { mergeSeen, ORDERS } from '#api/order/seen-orders.ts';
import { wordsOf } from '#lib/text/searched.ts';
import { useSlot } from '#store/use-slot.ts';
import { isOrderFound, newestFirst, summariesOf, type Summary } from './summary.ts';

/** The account's orders, as far down as they have been read; those that something waits in come first. */
export function useAccountOrders(account: string, search: string) {
  const client = useQueryClient();
  const orders = accountOrdersOf(client);
  const reading = useSyncExternalStore(orders.subscribe, orders.snapshot);
  const cache = jobCacheOf(client);
  const version = useSyncExternalStore(cache.subscribe, cache.version);
  const seen = useSlot(account, ORDERS);
  const { ids, since, isEnd, isCut } = reading;
  const all = useMemo(
    () => {
      const read = summariesOf(ids, cache);
      const isKnown = new Set(read.map(({ id }) => id));
      const newest = read[0]?.at ?? 0;
      // Just placed here, and not in Gengo's list yet; or older than what Gengo names, and known here.
      const more = mergeSeen([], seen).flatMap(({ id, at }): Summary[] =>
        !isKnown.has(id) && since !== undefined && (at > newest || (isCut && at < since))
          ? [{ id, at, jobs: [] }]
          : [],
      );
      return [...read, ...more].toSorted(newestFirst);
    },
    // oxlint-disable-next-line react/exhaustive-deps -- `version` stands for what the cache holds
    [ids, cache, version, seen, since, isCut],
  );
  const found = useMemo(() => {
    const words = wordsOf(search);
    return words.length === 0 ? all : all.filter((one) => isOrderFound(one, words));
  }, [all, search]);
  return {
    reading,
    more: () => void orders.more(),
    /** How many orders were read. */
    count: all.length,
    ready: found.filter(isReady),
    others: found.filter((one) => !isReady(one)),
    /** Whether all translations of an order have been read, as far as the list tells. */
    isWhole: ({ at, jobs }: Summary) =>
      jobs.length > 0 && (isEnd || (since !== undefined && at > since)),
  };
}

const isReady = ({ jobs }: Summary) => jobs.some(({ status }) => status === 'reviewable');
export type AccountOrders = ReturnType<typeof useAccountOrders>;
