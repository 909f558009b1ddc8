import { sum } from '#lib/money/money.ts';
import type { ProxyFault } from '#lib/proxy-fault.ts';
import type { Limit } from '#people/limits.ts';
import { type Ask, AT_ONCE, isFields, listOf, responseOf } from '#people/repeats.ts';
import { priceOf } from './hear.ts';
import type { Done } from './acts.ts';

/** What each of an order's texts would cost, as Gengo quotes it; undefined where it does not, for each. */
async function quoted(order: unknown, ask: Ask): Promise<string[] | undefined> {
  const jobs = isFields(order) ? order.jobs : undefined;
  const read = responseOf(await ask('translate/service/quote', { jobs }));
  const quotes = isFields(read) ? listOf(read.jobs) : [];
  const prices = quotes.map(({ credits, currency }) => priceOf(credits, currency));
  const isWhole = quotes.length > 0 && quotes.length === listOf(jobs).length;
  return isWhole && prices.every((one) => one !== undefined) ? prices : undefined;
}

/** What each translation costs, in their order; undefined where Gengo does not say it of each. */
async function priced(ids: readonly string[], ask: Ask): Promise<string[] | undefined> {
  const prices = new Map<string, string>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = [...new Set(ids.slice(from, from + AT_ONCE))];
    const read = responseOf(await ask(`translate/jobs/${some.join(',')}`));
    for (const { job_id: id, credits, currency } of isFields(read) ? listOf(read.jobs) : []) {
      const price = priceOf(credits, currency);
      if (price) prices.set(String(id), price);
    }
  }
  const all = ids.map((id) => prices.get(id));
  return all.every((one) => one !== undefined) ? all : undefined;
}

/**
 * The prices of what is to be done, one for each act; an order's is the sum. Or why they cannot be counted, or are too much:
 * one that cannot be read, is not in `currency`, or is more than `each`.
 */
export async function pricesWithin(
  { each }: Limit,
  currency: string,
  acts: readonly Done[],
  json: unknown,
  ask: Ask,
): Promise<string[] | Uncounted> {
  const isOrder = acts[0]?.act === 'order';
  const ids = acts.flatMap(({ job }) => job ?? []);
  const prices = isOrder ? await quoted(json, ask) : await priced(ids, ask);
  if (!prices) return 'price_unknown';
  const amounts = prices.map((price) => price.split(' '));
  if (!amounts.every(([, one]) => one === currency)) return 'foreign_currency';
  const plain = amounts.map(([amount = '0']) => amount);
  const whole = isOrder ? [sum(plain)] : plain;
  const isOver = whole.some((amount) => each !== undefined && isMore(amount, each));
  return isOver ? 'over_limit' : whole;
}

export type Uncounted = Extract<ProxyFault, 'price_unknown' | 'foreign_currency' | 'over_limit'>;

/** Exact: as numbers, `0.1` and `0.2` are more than `0.3`. */
export const isMore = (amount: string, limit: string): boolean => {
  const over = sum([amount, `-${limit}`]);
  return !over.startsWith('-') && /[1-9]/.test(over);
};
