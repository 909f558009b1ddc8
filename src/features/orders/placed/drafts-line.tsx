import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { useSlot } from '#store/use-slot.ts';
import { Time } from '#ui/time.tsx';
import { PLACED } from '../send/placed.ts';

/** What this browser has of orders that no list of Gengo's tells: drafts, and what came of one without a number. */
export function DraftsLine({ account }: { account: string }) {
  const unnumbered = useSlot(account, PLACED).filter(({ orderId }) => orderId === undefined);
  return (
    <p className="flex min-h-6 flex-wrap gap-x-6 gap-y-1 text-sm">
      <Link to={paths.newOrder()}>{t`Drafts in this browser`}</Link>
      {unnumbered.map(({ draftId, at }) => (
        <span key={draftId}>
          <Link to={paths.newOrder(draftId)}>{t`Ordered, all of it translated before`}</Link>{' '}
          <span className="text-soft">
            <Time at={at} />
          </span>
        </span>
      ))}
    </p>
  );
}
