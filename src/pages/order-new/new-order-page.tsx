import { msg, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { configQuery } from '#api/account/config.ts';
import { ComposerSkeleton } from '#features/orders/compose/composer-skeleton.tsx';
import { newDraftId } from '#features/orders/draft/drafts.ts';
import { useListedDrafts } from '#features/orders/draft/use-order-draft.ts';
import { WholeDraft } from '#features/orders/compose/whole-draft.tsx';
import { paths } from '#lib/paths.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
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
        <Drafts account={config.owner} />
      ) : (
        <WholeDraft key={`${config.owner} ${draftId}`} account={config.owner} draftId={draftId} />
      )}
    </PageLayout>
  );
}

const DraftListPart = lazyPart({
  what: msg`Drafts`,
  load: async () => (await import('#features/orders/compose/draft-list.tsx')).DraftList,
  waiting: () => <ComposerSkeleton />,
});

/** The orders that were begun in this browser; where there are none, a new one. */
function Drafts({ account }: { account: string }) {
  const notes = useListedDrafts(account);
  const [fresh] = useState(() => newDraftId(notes, Date.now()));
  if (notes.length === 0) return <Navigate replace to={paths.newOrder(fresh)} />;
  return <DraftListPart account={account} notes={notes} fresh={fresh} />;
}
