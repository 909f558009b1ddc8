import { memo } from 'react';
import { createPortal } from 'react-dom';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import type { DraftFaults } from '../../draft/draft-faults.ts';
import { SendOrder } from '../../send/send-order.tsx';
import type { OrderSendingView } from '../../send/use-order-sending.ts';
import { orderPrice } from './order-price.ts';
import { PricePart } from './price-part.tsx';
import type { Terms } from '../../draft/prices.ts';
import { useQuote } from './use-quote.ts';

interface CheckoutProps {
  draft: OrderDraft;
  terms: Terms;
  faults: DraftFaults;
  sending: OrderSendingView;
  onShow: (faults: DraftFaults) => void;
  /** Where the button stands: outside of what scrolls. */
  sendPlace: HTMLElement | null;
}

/** What the order comes to, and the way to place it. It follows what is typed when there is time for it. */
export const Checkout = memo(function Checkout({
  draft,
  terms,
  sendPlace,
  ...send
}: CheckoutProps) {
  const { rows } = draft;
  const quote = useQuote(rows, terms);
  const price = orderPrice(rows, terms, quote);
  return (
    <>
      <PricePart rows={rows} terms={terms} quote={quote} price={price} />
      {sendPlace &&
        createPortal(
          <SendOrder
            {...send}
            draft={draft}
            price={{
              credits: price.here.translations > 0 ? price.total : undefined,
              currency: terms.currency,
              isEstimate: !price.lines.every(({ isQuoted }) => isQuoted),
            }}
          />,
          sendPlace,
        )}
    </>
  );
});
