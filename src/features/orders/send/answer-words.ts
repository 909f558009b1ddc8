import { plural, t } from '@lingui/core/macro';
import { sentences } from '#lib/language/sentences.ts';
import { formatNumber, formatPrice } from '#lib/language/write.ts';
import type { News } from '#ui/sending/sending-news.tsx';
import type { Placed } from './placed.ts';

/** What is told of an order that was placed here; a heading for each part that there is. */
export interface PlacedWords {
  news: News;
  old: string | undefined;
  repeats: string | undefined;
  missing: string | undefined;
}

export function placedWords(placed: Placed): PlacedWords {
  const [old, repeats, missing] = [placed.old, placed.repeats, placed.missing].map(
    ({ length }) => length,
  );
  return {
    news: newsOf(placed),
    old: old ? oldWords(old) : undefined,
    repeats: repeats ? repeatWords(repeats) : undefined,
    missing: missing ? missingWords(missing) : undefined,
  };
}

function oldWords(n: number): string {
  const amount = formatNumber(n);
  return plural(n, {
    one: `${amount} translation that Gengo had already`,
    other: `${amount} translations that Gengo had already`,
  });
}

function repeatWords(n: number): string {
  const amount = formatNumber(n);
  return plural(n, {
    one: `${amount} translation the same as another of this order, charged once`,
    other: `${amount} translations the same as another of this order, charged once`,
  });
}

function missingWords(n: number): string {
  const amount = formatNumber(n);
  return plural(n, {
    one: `${amount} text not among its translations: translated before, or not shown yet`,
    other: `${amount} texts not among its translations: translated before, or not shown yet`,
  });
}

function newsOf({ how, news, old, creditsUsed, currency }: Placed): News {
  const approved = old.filter((one) => one.approved).length;
  const detail = approvedWords(approved);
  if (how === 'lost')
    return {
      tone: 'good',
      title: t`Ordered: the answer was lost, but Gengo took the order, once.`,
      detail: t`Galley found it among the newest translations of the account.`,
    };
  if (how === 'repeated')
    return {
      tone: 'info',
      title: t`Already ordered minutes ago.`,
      detail: t`Gengo did not take the same order a second time. This is the one that it took.`,
    };
  if (news === 0)
    return {
      tone: approved > 0 ? 'attention' : 'info',
      title: t`Nothing new was ordered, and nothing was charged.`,
      detail: sentences([t`Gengo had it all translated already.`, detail]),
    };
  const price = creditsUsed === undefined ? undefined : formatPrice(creditsUsed, currency);
  return { tone: 'good', title: orderedWords(news, price), detail };
}

function orderedWords(n: number, price: string | undefined): string {
  const amount = formatNumber(n);
  return price === undefined
    ? plural(n, {
        one: `Ordered: ${amount} translation.`,
        other: `Ordered: ${amount} translations.`,
      })
    : plural(n, {
        one: `Ordered: ${amount} translation for ${price}.`,
        other: `Ordered: ${amount} translations for ${price}.`,
      });
}

function approvedWords(approved: number): string {
  if (approved === 0) return '';
  const amount = formatNumber(approved);
  return plural(approved, {
    one: 'One that was ready for review is now approved: its translator will be paid.',
    other: `${amount} that were ready for review are now approved: their translators will be paid.`,
  });
}
