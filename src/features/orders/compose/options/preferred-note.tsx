import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { preferredTranslatorsQuery } from '#api/account/account-details.ts';
import { formatNumber, listed } from '#lib/language/write.ts';
import { languageName } from '#lib/text/languages.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';

/** How many preferred translators the account has for what is chosen: Gengo needs two for each pair. */
export function PreferredNote({ draft }: { draft: OrderDraft }) {
  const { data } = useQuery(preferredTranslatorsQuery());
  const { sourceLanguage, targets, tier } = draft;
  if (!data || targets.length === 0)
    return t`Those that this account has chosen. Two are needed for each pair.`;
  const numbers = targets.map((target) => {
    const own = data.find(
      ({ lc_src, lc_tgt, tier: at }) =>
        lc_src === sourceLanguage && lc_tgt === target && at === tier,
    );
    const language = languageName(target);
    const amount = formatNumber(own?.translators.length ?? 0);
    return t`${language}: ${amount}`;
  });
  const chosen = listed(numbers);
  return t`Those that this account has chosen: ${chosen}. Two are needed for each pair.`;
}
