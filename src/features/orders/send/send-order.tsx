import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { configQuery, whyMayNot } from '#api/account/config.ts';
import { useOver } from '#api/account/use-over.ts';
import { balanceQuery } from '#api/account/account.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { useBarHeight } from '#ui/hooks/use-bar-height.ts';
import { ConfirmOrder } from './confirm-order.tsx';
import type { DraftFaults } from '../draft/draft-faults.ts';
import { isLocked, unclearOf } from '#api/sending/order/order-machine.ts';
import { OrderSums, SpendNote } from './order-sums.tsx';
import { UnclearActions } from './unclear-actions.tsx';
import { lastOf, type OrderSendingView } from './use-order-sending.ts';
import {
  countWrong,
  endWords,
  faultReason,
  type OrderPrice,
  priceWords,
  standWords,
} from './before-sending-words.ts';

interface SendOrderProps {
  sending: OrderSendingView;
  draft: OrderDraft;
  price: OrderPrice;
  /** What is wrong with the draft as it stands (`draftFaults`). */
  faults: DraftFaults;
  /** Shows the first of these: scrolls to its field and gives it the focus. */
  onShow: (faults: DraftFaults) => void;
}

/** The way out of the composer: the button that names the money, and what became of pressing it. */
export function SendOrder({ sending, draft, price, faults, onShow }: SendOrderProps) {
  const { state, refusal } = sending;
  const bar = useRef<HTMLElement>(null);
  useBarHeight(bar);
  const announce = useAnnounce();
  const { data: balance } = useQuery(balanceQuery());
  const { data: config } = useQuery(configQuery());
  const mayNot = config && whyMayNot(config, 'order');
  // What is counted here is no price.
  const over = useOver(config, 'order', price.isEstimate ? {} : price);
  const last = lastOf(state);
  const ended = useMemo(() => endWords(last, balance), [last, balance]);
  const stand = standWords(state);
  const unclear = unclearOf(state);
  const told = stand ?? (state.is === 'confirming' ? undefined : ended);
  const title = told?.title;

  useEffect(() => {
    if (title !== undefined) announce(title);
  }, [title, announce]);
  useShown(sending, onShow);

  const reason = mayNot ?? over ?? faultReason(faults);
  const amount = priceWords(price);
  const wrong = countWrong(faults);
  const hasMore = wrong > 0 || faults.order.length > 1;
  return (
    <section ref={bar} aria-label={t`Order`} className="composer-bar grid content-center gap-3">
      {told && (
        <Banner {...told}>
          {unclear && <UnclearActions sending={sending} since={unclear.since} reason={mayNot} />}
        </Banner>
      )}
      {refusal.order.length > 0 && <Refusals faults={refusal} />}
      {!isLocked(state) && (
        <div className="composer-foot">
          <OrderSums price={price} balance={balance} />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button tone="primary" reason={reason} onClick={sending.ask}>
              {amount ? t`Order… ${amount}` : t`Order…`}
            </Button>
            {hasMore && (
              <Button onClick={() => onShow(faults)}>
                {wrong > 0 ? t`Show what to correct` : t`Show what is missing`}
              </Button>
            )}
            {reason === undefined && !told && <SpendNote price={price} balance={balance} />}
          </div>
        </div>
      )}
      <ConfirmOrder sending={sending} draft={draft} price={price} balance={balance} over={over} />
    </section>
  );
}

/** A refusal of which fields tell takes the person to the first of them: who comes back later is left alone. */
function useShown({ state, refusal }: OrderSendingView, onShow: SendOrderProps['onShow']) {
  const last = lastOf(state);
  const shown = useRef(last);
  useEffect(() => {
    if (last === shown.current) return;
    shown.current = last;
    if (refusal.order.length + refusal.rows.size > 0) onShow(refusal);
  }, [last, refusal, onShow]);
}

function Refusals({ faults: { order } }: { faults: DraftFaults }) {
  return (
    <Banner
      tone="bad"
      title={t`Gengo did not take the order. Nothing was ordered.`}
      detail={
        <ul className="list-disc ps-5">
          {order.map(({ message }) => (
            <li key={message} className="wrap-anywhere">
              {message}
            </li>
          ))}
        </ul>
      }
    />
  );
}
