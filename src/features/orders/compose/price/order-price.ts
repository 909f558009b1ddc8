import type { OrderDraft } from '#lib/order/order-draft.ts';
import {
  type LanguageTotal,
  type Terms,
  total,
  type Totals,
  totalsOf,
} from '../../draft/prices.ts';
import type { Quote } from './use-quote.ts';

/** One language of an order, by Gengo's own figures where it has given them. */
export interface PriceLine extends LanguageTotal {
  /** Seconds. */
  eta: number | undefined;
  isQuoted: boolean;
}

export interface OrderPriceLines {
  here: Totals;
  lines: readonly PriceLine[];
  /** A decimal string; undefined while a part of it is not known. */
  total: string | undefined;
}

/** Counted here at once; Gengo's figures take the place of ours as long as they are of the same texts. */
export function orderPrice(rows: OrderDraft['rows'], terms: Terms, quote: Quote): OrderPriceLines {
  const here = totalsOf(rows, terms);
  const lines = here.languages.map((language): PriceLine => {
    const own = quote.isCurrent ? quote.languages.get(language.code) : undefined;
    return { ...language, ...own, eta: own?.eta, isQuoted: own !== undefined };
  });
  return { here, lines, total: total(lines.map(({ price }) => price)) };
}
