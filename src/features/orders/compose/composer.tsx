import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { gengoCode } from '#lib/text/gengo-code.ts';
import { suggestSourceLanguage } from '#lib/text/source-language.ts';
import { languagePairsQuery, languagesQuery } from '#api/order/service.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { type DraftFaults, draftFaults } from '../draft/draft-faults.ts';
import { OrderedDraft } from '../send/ordered-draft.tsx';
import { useOrderSending } from '../send/use-order-sending.ts';
import { Checkout } from './price/checkout.tsx';
import { DraftHead } from './draft-head.tsx';
import { beginning, sourcesOf, withSource } from './languages/languages.ts';
import { OrderPanel } from './price/order-panel.tsx';
import { type Offer, termsOf } from '../draft/prices.ts';
import { soFar, together } from '../draft/row-faults.ts';
import { TextsPart } from './texts/texts-part.tsx';
import { useDraftLock } from '../draft/use-draft-lock.ts';
import { useOrderDraft } from '../draft/use-order-draft.ts';
import { useTextDesk } from './texts/use-text-desk.ts';

const NO_OFFERS: readonly Offer[] = [];

/** One order as it is put together: its texts on one side, what holds for all of them on the other. */
export function Composer({ account, draftId }: { account: string; draftId: string }) {
  const { key, draft, isKept, read, change, drop } = useOrderDraft(account, draftId);
  const { holder, takeOver } = useDraftLock(account, draftId);
  const sending = useOrderSending(account, draft);
  const texts = useTextDesk(read, change);
  const languages = useQuery(languagesQuery());
  const pairs = useQuery(languagePairsQuery());
  const offers = pairs.data ?? NO_OFFERS;

  const { sourceLanguage, targets, tier } = draft;
  const terms = useMemo(
    () => termsOf({ sourceLanguage, targets, tier }, languages.data, offers),
    [sourceLanguage, targets, tier, languages.data, offers],
  );

  const begin = useDeferredValue(beginning(draft.rows));
  const suggested = useMemo(() => {
    const code = suggestSourceLanguage(begin);
    return offers.some(({ lc_src }) => lc_src === code) ? code : undefined;
  }, [begin, offers]);

  /** Somebody wanted to see what is missing: from then on it is said. */
  const [isAsked, setAsked] = useState(false);
  const faults = useMemo(() => draftFaults(draft), [draft]);
  const shown = useMemo(
    () => together(isAsked ? faults : soFar(faults, draft.rows), sending.refusal),
    [isAsked, faults, draft.rows, sending.refusal],
  );
  const [sendPlace, setSendPlace] = useState<HTMLElement | null>(null);
  const panel = useRef<HTMLFieldSetElement>(null);
  const { showRow } = texts;
  const show = useCallback(
    (found: DraftFaults) => {
      setAsked(true);
      const { rows } = read();
      const isEmpty = found.order[0]?.field === 'rows';
      const row = rows.find(({ id }) => found.rows.has(id)) ?? (isEmpty ? rows[0] : undefined);
      if (row) return showRow(row.id);
      // Once it is drawn with its words.
      requestAnimationFrame(() => {
        const wrong = panel.current?.querySelector<HTMLElement>('[aria-invalid=true]');
        (wrong?.querySelector('input') ?? wrong)?.focus();
        wrong?.scrollIntoView({ block: 'center' });
      });
    },
    [read, showRow],
  );

  const later = useDeferredValue(draft);
  const laterFaults = useDeferredValue(faults);
  const { state } = sending;
  if (state.is === 'ordered')
    return <OrderedDraft account={account} draftId={draftId} orderId={state.orderId} />;

  const isOff = holder !== 'here' || sending.isLocked;
  return (
    <>
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
          title="This draft is open in another tab"
          detail="It is shown here as it is written there, so that neither overwrites the other."
        >
          <Button onClick={takeOver}>Edit it here instead</Button>
        </Banner>
      )}
      <div>
        <div className="composer-parts grid grid-cols-[minmax(0,1fr)] items-start gap-8 pb-6 lg:grid-cols-[minmax(0,1fr)_26rem]">
          <fieldset disabled={isOff} aria-label="Texts of the order" className="min-w-0">
            <TextsPart
              rows={draft.rows}
              terms={terms}
              faults={shown.rows}
              texts={texts}
              change={change}
              onLanguage={(language) => {
                const code = gengoCode(language, sourcesOf(offers));
                if (code === undefined) return;
                change((now) => (now.sourceLanguage ? now : withSource(now, code, offers).draft));
              }}
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
