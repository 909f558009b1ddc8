import { plural, t } from '@lingui/core/macro';
import { formatNumber } from '#lib/language/write.ts';
import { Banner } from '#ui/banner.tsx';
import type { Cancellation } from './order-state.ts';
import { useRefund } from './use-refund.ts';

/** What was canceled, and what was left because a translator had begun meanwhile. */
export function CancelOutcome({ outcome: { canceled, started } }: { outcome: Cancellation }) {
  const refund = useRefund(canceled);
  if (canceled.length + started.length === 0)
    return <Banner tone="info" title={t`Canceled.`} detail={t`Reading the order again…`} />;
  const [done, kept] = [canceled.length, started.length];
  const [amount, rest] = [formatNumber(done), formatNumber(kept)];
  const left =
    kept > 0 &&
    plural(kept, {
      one: `${rest} translation left: a translator had already started.`,
      other: `${rest} translations left: a translator had already started.`,
    });
  if (canceled.length === 0)
    return <Banner tone="attention" title={t`Nothing was canceled.`} detail={left} />;
  return (
    <Banner
      tone="good"
      title={
        refund
          ? plural(done, {
              one: `${amount} translation canceled, ${refund} refunded.`,
              other: `${amount} translations canceled, ${refund} refunded.`,
            })
          : plural(done, {
              one: `${amount} translation canceled.`,
              other: `${amount} translations canceled.`,
            })
      }
      detail={left}
    />
  );
}
