import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { isoTime } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import type { OrderSendingView } from './use-order-sending.ts';

/** In seconds: clocks differ. */
const MARGIN = 600;

interface UnclearActionsProps {
  sending: OrderSendingView;
  since: number;
  /** Why it cannot be sent again. */
  reason: string | undefined;
}

/** What a person can do who alone can tell: look again, look for themselves, or send it again. */
export function UnclearActions({ sending, since, reason }: UnclearActionsProps) {
  const from = since - MARGIN;
  const filter = from > 0 ? { after: `${isoTime(from).slice(0, 16)}Z` } : {};
  return (
    <>
      <Link to={paths.jobs(filter)} className="button button-quiet">
        {t`Translations since then`}
      </Link>
      <Button onClick={sending.lookAgain}>{t`Look again`}</Button>
      <Button tone="danger" reason={reason} onClick={sending.ask}>
        {t`Send again…`}
      </Button>
    </>
  );
}
