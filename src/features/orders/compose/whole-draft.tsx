import { t } from '@lingui/core/macro';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Composer } from './composer.tsx';
import { ComposerSkeleton } from './composer-skeleton.tsx';
import { useWholeDraft } from '../draft/use-order-draft.ts';

/** The composer, once all that is kept of its draft is read. */
export function WholeDraft({ account, draftId }: { account: string; draftId: string }) {
  const { state, again } = useWholeDraft(account, draftId);
  if (state === 'reading') return <ComposerSkeleton />;
  if (state === 'read') return <Composer account={account} draftId={draftId} />;
  return (
    <Banner
      tone="attention"
      title={t`This draft could not be read just now.`}
      detail={t`This browser could not open what it has kept. The draft is still there.`}
    >
      <Button onClick={again}>{t`Try again`}</Button>
    </Banner>
  );
}
