import { t } from '@lingui/core/macro';
import { formatNumber } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import type { Desk } from '../use-desk.ts';

/** Says when others turn out more urgent than what is open, once their deliveries are read, and leads there. */
export function MoreUrgent({ desk: { moreUrgent } }: { desk: Desk }) {
  const amount = formatNumber(moreUrgent.count);
  return (
    // There before its words are, so that these are heard.
    <span aria-live="polite">
      {moreUrgent.count > 0 && (
        <Button tone="plain" className="button-small px-2 text-attention" onClick={moreUrgent.show}>
          {t`${amount} urgent: show`}
        </Button>
      )}
    </span>
  );
}
