import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { languagePairsQuery, languagesQuery } from '#api/order/service.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import type { suggestSourceLanguage } from '#lib/text/source-language.ts';
import { type Offer, termsOf } from '../draft/prices.ts';
import { beginning } from './languages/languages.ts';

const NO_OFFERS: readonly Offer[] = [];

/** What Gengo offers, on what terms it does what the draft asks for, and the language that its texts look like. */
export function useOffers({ rows, sourceLanguage, targets, tier, force }: OrderDraft) {
  const languages = useQuery(languagesQuery());
  const pairs = useQuery(languagePairsQuery());
  const offers = pairs.data ?? NO_OFFERS;
  const terms = useMemo(
    () => termsOf({ sourceLanguage, targets, tier, force }, languages.data, offers),
    [sourceLanguage, targets, tier, force, languages.data, offers],
  );
  const begin = useDeferredValue(beginning(rows));
  const suggest = useSuggest(begin.trim() !== '');
  const suggested = useMemo(() => {
    const code = suggest?.(begin);
    return offers.some(({ lc_src }) => lc_src === code) ? code : undefined;
  }, [suggest, begin, offers]);
  return { pairs, offers, terms, suggested };
}

type Suggest = typeof suggestSourceLanguage;

/** What tells languages apart comes with the first text. Where it does not come, none is suggested. */
function useSuggest(isWanted: boolean): Suggest | undefined {
  const [suggest, setSuggest] = useState<Suggest>();
  useEffect(() => {
    if (!isWanted) return;
    void import('#lib/text/source-language.ts').then(
      (code) => setSuggest(() => code.suggestSourceLanguage),
      () => {},
    );
  }, [isWanted]);
  return suggest;
}
