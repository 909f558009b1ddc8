import { t } from '@lingui/core/macro';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { ReloadButton } from './reload-button.tsx';

interface NoticeBannersProps {
  online: boolean;
  canKeep: boolean;
  outdated: boolean;
  /** Undefined: that nothing is kept needs not be said. */
  onRead: (() => void) | undefined;
}

/** What concerns every page, at the foot of the window: coming and going, it moves nothing. */
export const NoticeBanners = ({ online, canKeep, outdated, onRead }: NoticeBannersProps) => (
  <div className="notices sticky bottom-0 z-10 grid print:hidden">
    {!online && (
      <Banner
        tone="attention"
        title={t`No network.`}
        detail={
          canKeep
            ? t`What you see may be old, and nothing can be sent. What you type is kept.`
            : t`What you see may be old, and nothing can be sent.`
        }
      />
    )}
    {onRead && (
      <Banner
        tone="info"
        title={t`Nothing is kept in this browser.`}
        detail={t`This browser’s storage is blocked, or full. What you type lasts as long as this page; leaving asks first.`}
      >
        <Button onClick={onRead}>{t`Understood`}</Button>
      </Banner>
    )}
    {outdated && (
      <Banner
        tone="info"
        title={t`Galley was updated.`}
        detail={
          canKeep
            ? t`Reload to go on with the new one. What you type is kept.`
            : t`Reload to go on with the new one.`
        }
      >
        <ReloadButton />
      </Banner>
    )}
  </div>
);
