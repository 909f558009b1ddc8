import { t } from '@lingui/core/macro';
import { compareWords, listed } from '#lib/language/write.ts';
import { tierName } from '#lib/order/tier-words.ts';
import { languageName } from '#lib/text/languages.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import type { Offer } from '../../draft/prices.ts';

/** Something that may be chosen, or why not. */
export interface Option {
  code: string;
  reason: string | undefined;
}

const byName = (a: string, b: string) => compareWords(languageName(a), languageName(b));

/** Those that Gengo translates from, by name. */
export const sourcesOf = (offers: readonly Offer[]): string[] =>
  [...new Set(offers.map(({ lc_src }) => lc_src))].toSorted(byName);

/** Every language Gengo translates into; those it does not translate this one into say so. */
export function targetOptions(
  { sourceLanguage, tier }: Pick<OrderDraft, 'sourceLanguage' | 'tier'>,
  offers: readonly Offer[],
): (Option & { offer: Offer | undefined })[] {
  const all = [...new Set(offers.map(({ lc_tgt }) => lc_tgt))].toSorted(byName);
  const from = offers.filter(({ lc_src }) => lc_src === sourceLanguage);
  return all
    .filter((code) => code !== sourceLanguage)
    .map((code) => {
      const into = from.filter(({ lc_tgt }) => lc_tgt === code);
      const offer = into.find((one) => one.tier === tier);
      return { code, offer, reason: offer ? undefined : whyNot(sourceLanguage, into) };
    });
}

function whyNot(source: string, offers: readonly Offer[]): string {
  if (source === '') return t`Choose the source language first.`;
  const language = languageName(source);
  if (offers.length === 0) return t`Gengo does not offer it from ${language}.`;
  const qualities = listed(offers.map(({ tier }) => tierName(tier)));
  return t`Only in this quality: ${qualities}.`;
}

/** The tiers there are from this language; one that a chosen target lacks says which. */
export function tierOptions(
  { sourceLanguage, targets }: Pick<OrderDraft, 'sourceLanguage' | 'targets'>,
  offers: readonly Offer[],
): Option[] {
  const all = [...new Set(offers.map(({ tier }) => tier))];
  const from = offers.filter(({ lc_src }) => sourceLanguage === '' || lc_src === sourceLanguage);
  return all.map((tier) => {
    const into = new Set(from.filter((one) => one.tier === tier).map(({ lc_tgt }) => lc_tgt));
    const lacking = targets.filter((code) => !into.has(code));
    if (into.size === 0) {
      const source = languageName(sourceLanguage);
      return { code: tier, reason: t`Not from ${source}.` };
    }
    const missing = listed(lacking.map(languageName));
    return { code: tier, reason: lacking.length > 0 ? t`Not into ${missing}.` : undefined };
  });
}

/**
 * Another source language: what Gengo does not translate it into is not chosen any more, and the tier is one
 * that it has.
 */
export function withSource(
  draft: OrderDraft,
  sourceLanguage: string,
  offers: readonly Offer[],
): { draft: OrderDraft; dropped: string[] } {
  const from = offers.filter(({ lc_src }) => lc_src === sourceLanguage);
  const tiers = new Set(from.map(({ tier }) => tier));
  const tier = tiers.has(draft.tier) || tiers.size === 0 ? draft.tier : ([...tiers][0] ?? '');
  const into = new Set(from.filter((one) => one.tier === tier).map(({ lc_tgt }) => lc_tgt));
  return {
    draft: {
      ...draft,
      sourceLanguage,
      tier,
      targets: draft.targets.filter((code) => into.has(code)),
    },
    dropped: draft.targets.filter((code) => !into.has(code)),
  };
}

/** As much of the texts as the suggestion reads. */
export function beginning(rows: OrderDraft['rows']): string {
  let text = '';
  for (const row of rows) {
    text += `${row.text.slice(0, 4000)}\n`;
    if (text.length > 4000) break;
  }
  return text;
}
