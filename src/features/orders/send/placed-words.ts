import { formatNumber, formatPrice } from '#lib/language/write.ts';
import type { News } from '#ui/sending/sending-news.tsx';
import { count } from '../count.ts';
import type { Placed } from './placed.ts';

/** What is told of an order that was placed here; a heading for each part that there is. */
export interface PlacedWords {
  news: News;
  old: string | undefined;
  repeats: string | undefined;
  missing: string | undefined;
}

export function placedWords(placed: Placed): PlacedWords {
  const { old, repeats, missing } = placed;
  return {
    news: newsOf(placed),
    old: old.length > 0 ? `${count(old.length, 'translation')} that Gengo had already` : undefined,
    repeats:
      repeats.length > 0
        ? `${count(repeats.length, 'translation')} the same as another of this order, charged once`
        : undefined,
    missing:
      missing.length > 0
        ? `${count(missing.length, 'text')} not among its translations: translated before, or not shown yet`
        : undefined,
  };
}

function newsOf({ how, news, old, creditsUsed, currency }: Placed): News {
  const approved = old.filter((one) => one.approved).length;
  const detail = approvedWords(approved);
  if (how === 'lost')
    return {
      tone: 'good',
      title: 'Ordered: the answer was lost, but Gengo took the order, once.',
      detail: 'Galley found it among the newest translations of the account.',
    };
  if (how === 'repeated')
    return {
      tone: 'info',
      title: 'Already ordered minutes ago.',
      detail: 'Gengo did not take the same order a second time. This is the one that it took.',
    };
  if (news === 0)
    return {
      tone: approved > 0 ? 'attention' : 'info',
      title: 'Nothing new was ordered, and nothing was charged.',
      detail: `Gengo had it all translated already. ${detail}`.trim(),
    };
  const price = creditsUsed === undefined ? '' : ` for ${formatPrice(creditsUsed, currency)}`;
  return { tone: 'good', title: `Ordered: ${count(news, 'translation')}${price}.`, detail };
}

function approvedWords(approved: number): string {
  if (approved === 0) return '';
  return approved === 1
    ? 'One that was ready for review is now approved: its translator is paid.'
    : `${formatNumber(approved)} that were ready for review are now approved: their translators are paid.`;
}
