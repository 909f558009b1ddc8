import { t } from '@lingui/core/macro';
import type { Desk } from './use-desk.ts';
import { statusWords } from '#lib/status.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

interface NotWaitingProps {
  status: string;
  desk: Desk;
  /** It could be decided on when it was opened. */
  wasWaiting: boolean | undefined;
}

/** Says so when what is open cannot be decided on, and whether that has just happened elsewhere. */
export function NotWaiting({ status, desk, wasWaiting }: NotWaitingProps) {
  const { label } = statusWords(status);
  return (
    <Banner
      tone="attention"
      title={
        wasWaiting
          ? t`Decided elsewhere meanwhile: ${label}.`
          : t`Not waiting for review: ${label}.`
      }
    >
      {desk.next !== undefined && <Button onClick={desk.goOn}>{t`Go on to the next`}</Button>}
    </Banner>
  );
}
