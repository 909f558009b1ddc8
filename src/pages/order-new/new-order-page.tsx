import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { configQuery } from '#api/account/config.ts';
import { ComposerSkeleton } from '#features/orders/compose/composer-skeleton.tsx';
import { WholeDraft } from '#features/orders/draft/whole-draft.tsx';
import { DraftList } from '#features/orders/compose/draft-list.tsx';
import { PageLayout } from '#ui/page-layout.tsx';
import { FIRST_READ, Waiting } from '../first-read.tsx';

export function NewOrderPage() {
  const { draftId } = useParams();
  // Drafts are kept under the account's name: nothing can be typed before it is known.
  const { data: config, fetchStatus } = useQuery({ ...configQuery(), ...FIRST_READ });
  return (
    <PageLayout title={t`New order`}>
      {!config ? (
        <Waiting isPaused={fetchStatus === 'paused'}>
          <ComposerSkeleton />
        </Waiting>
      ) : draftId === undefined ? (
        <DraftList account={config.owner} />
      ) : (
        <WholeDraft key={`${config.owner} ${draftId}`} account={config.owner} draftId={draftId} />
      )}
    </PageLayout>
  );
}
