import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { useStore } from '#store/provider.tsx';
import { Banner } from '#ui/banner.tsx';
import { findPlaced } from './placed.ts';
import { PlacedNews } from './placed-news.tsx';

interface OrderedDraftProps {
  account: string;
  draftId: string;
  /** Absent where Gengo gave no number: then this is the page that tells of the order. */
  orderId: string | undefined;
}

/** Stands in place of a draft that has been ordered. */
export function OrderedDraft({ account, draftId, orderId }: OrderedDraftProps) {
  const placed = findPlaced(useStore(), account, { draftId });
  return (
    <div className="grid justify-items-start gap-6">
      {placed ? (
        <PlacedNews placed={placed} />
      ) : (
        <Banner tone="good" title={t`This draft has been ordered.`} />
      )}
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {orderId === undefined ? (
          <Link to={paths.jobs()}>{t`See the newest translations`}</Link>
        ) : (
          <Link to={paths.order(orderId)}>{t`Order ${orderId}`}</Link>
        )}
        <Link to={paths.newOrder()}>{t`New order`}</Link>
      </p>
    </div>
  );
}
