import { plural } from '@lingui/core/macro';
import { formatNumber } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import type { Desk } from '../use-desk.ts';

/** Says when others turn out more urgent than what is open, once their deliveries are read, and leads there. */
export function MoreUrgent({ desk: { moreUrgent } }: { desk: Desk }) {
  const { count, show } = moreUrgent;
  const amount = formatNumber(count);
  return (
    // There before its words are, so that these are heard.
    <span aria-live="polite">
      {count > 0 && (
        <Button tone="plain" className="button-small px-2 text-attention" onClick={show}>
          {plural(count, { one: `${amount} urgent: show`, other: `${amount} urgent: show` })}
        </Button>
      )}
    </span>
  );
}
