import { t } from '@lingui/core/macro';
import { useDeferredValue, useRef, useState } from 'react';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import { gengoCode } from '#lib/text/gengo-code.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { OrderedPart } from '../send/ordered-part.tsx';
import { useOrderSending } from '../send/use-order-sending.ts';
import { FollowPart } from '../known/known-parts.ts';
import { Checkout } from './price/checkout.tsx';
import { DraftHead } from './draft-head.tsx';
import { sourcesOf, withSource } from './languages/languages.ts';
import { OrderPanel } from './price/order-panel.tsx';
import { TextsPart } from './texts/texts-part.tsx';
import type { Offer } from '../draft/prices.ts';
import { useDraftLock } from '../draft/use-draft-lock.ts';
import { useOrderDraft } from '../draft/use-order-draft.ts';
import { useOffers } from './use-offers.ts';
import { useShownFaults } from './use-shown-faults.ts';
import { useTextDesk } from './texts/use-text-desk.ts';

/** One order as it is put together: its texts on one side, what holds for all of them on the other. */
export function Composer({ account, draftId }: { account: string; draftId: string }) {
  const { key, draft, isKept, read, change, drop } = useOrderDraft(account, draftId);
  const { holder, takeOver } = useDraftLock(account, draftId);
  const sending = useOrderSending(account, draft);
  const texts = useTextDesk(read, change);
  const { pairs, offers, terms, suggested } = useOffers(draft);
  const panel = useRef<HTMLFieldSetElement>(null);
  const { refusal } = sending;
  const { showRow } = texts;
  const { faults, shown, show } = useShownFaults({ draft, read, refusal, panel, showRow });
  const [sendPlace, setSendPlace] = useState<HTMLElement | null>(null);

  const later = useDeferredValue(draft);
  const laterFaults = useDeferredValue(faults);
  const { state, isLocked } = sending;
  if (state.is === 'ordered')
    return <OrderedPart account={account} draftId={draftId} orderId={state.orderId} />;

  const isOff = holder !== 'here' || isLocked;
  return (
    <>
      {!isOff && <FollowPart account={account} draftId={draftId} read={read} change={change} />}
      <DraftHead
        kept={key}
        draft={draft}
        isKept={isKept}
        isLocked={isOff}
        onName={(name) => change((now) => ({ ...now, name }))}
        onDelete={drop}
      />
      {holder === 'elsewhere' && (
        <Banner
          tone="attention"
          title={t`This draft is open in another tab`}
          detail={t`It is shown here as it is written there, so that neither overwrites the other.`}
        >
          <Button onClick={takeOver}>{t`Edit it here instead`}</Button>
        </Banner>
      )}
      <div>
        <div className="composer-parts grid grid-cols-[minmax(0,1fr)] items-start gap-8 pb-6 lg:grid-cols-[minmax(0,1fr)_26rem]">
          <fieldset disabled={isOff} aria-label={t`Texts of the order`} className="min-w-0">
            <TextsPart
              rows={draft.rows}
              targets={draft.targets}
              terms={terms}
              faults={shown.rows}
              texts={texts}
              isOff={isOff}
              read={read}
              change={change}
              onLanguage={(language) => change((now) => withWritten(now, language, offers))}
            />
          </fieldset>
          <div className="composer-all grid grid-cols-[minmax(0,1fr)] gap-6">
            <OrderPanel
              ref={panel}
              draft={draft}
              suggested={suggested}
              pairs={pairs}
              unit={terms.unit}
              faults={shown.order}
              isOff={isOff}
              change={change}
            />
            {holder !== 'elsewhere' && (
              <Checkout
                draft={later}
                terms={terms}
                faults={laterFaults}
                sending={sending}
                onShow={show}
                sendPlace={sendPlace}
              />
            )}
          </div>
        </div>
        <div ref={setSendPlace} className="composer-send" />
      </div>
    </>
  );
}

/** What a file says of its language counts where none is chosen. */
function withWritten(draft: OrderDraft, language: string | undefined, offers: readonly Offer[]) {
  const code = gengoCode(language, sourcesOf(offers));
  const isFree = draft.sourceLanguage === '' && code !== undefined;
  return isFree ? withSource(draft, code, offers).draft : draft;
}
