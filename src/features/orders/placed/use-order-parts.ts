import { useQuery, useQueryClient } from '@tanstack/react-query';
import { orderQuery } from '#api/order/orders.ts';
import { sampleQuery } from '#api/order/order-jobs.ts';
import { asListed, isFinished, partsOf, type Summary } from './summary.ts';

/** Every order is a call of its own, so those on the screen are read again more rarely than a list. In ms. */
const EVERY = 60_000;

interface Row {
  summary: Summary;
  /** All its translations have been read. */
  isWhole: boolean;
  onScreen: boolean;
}

/**
 * How an order of the list stands. Gengo is asked for the order itself where something is still to come of it, or not
 * all of it has been read; and only while its row is on the screen.
 */
export function useOrderParts({ summary, isWhole, onScreen }: Row) {
  const { id, jobs } = summary;
  const client = useQueryClient();
  const isOver = isWhole && isFinished(partsOf(jobs, undefined));
  const { data, error, isFetching, refetch } = useQuery({
    ...orderQuery(id),
    enabled: onScreen && !isOver,
    refetchInterval: EVERY,
  });
  const order = isOver ? undefined : data;
  // Known by some of its translations only: more of them tell its languages.
  useQuery({
    ...sampleQuery(client, id, order),
    enabled: onScreen && !isWhole && order !== undefined,
  });
  return {
    order,
    jobs: asListed(jobs, order),
    parts: partsOf(jobs, order),
    isKnown: order !== undefined || jobs.length > 0,
    problem:
      !order && error && !isFetching && !isWhole
        ? { error, retry: () => void refetch() }
        : undefined,
  };
}
