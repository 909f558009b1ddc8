import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { configQuery, whyMayNot } from '#api/account/config.ts';
import { LEFT_OUT, ONLY_LEFT_OUT } from '#api/job/here/left-out.ts';
import { useQuery } from '@tanstack/react-query';
import { formatNumber } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { useSlot } from '#store/use-slot.ts';
import { Button } from '#ui/button.tsx';

interface CleanLineProps {
  account: string;
  /** What waits for review. */
  ids: readonly string[];
  /** Selects them all and looks for the clean ones among them. */
  onLook: () => void;
}

/** Above what waits for review: the safe way to approve many, and what it left out. */
export function CleanLine({ account, ids, onLook }: CleanLineProps) {
  const { data: config } = useQuery(configQuery());
  const left = new Set(useSlot(account, LEFT_OUT));
  const waiting = left.size === 0 ? 0 : ids.filter((id) => left.has(id)).length;
  const amount = formatNumber(waiting);
  if (ids.length === 0) return null;
  const mayApprove = config && whyMayNot(config, 'approve') === undefined;
  return (
    <>
      {mayApprove && (
        <Button tone="primary" className="button-small min-h-8" onClick={onLook}>
          {t`Approve all clean…`}
        </Button>
      )}
      {waiting > 0 && (
        <Link
          to={`${paths.review()}${ONLY_LEFT_OUT}`}
          className="button button-quiet button-small min-h-8"
        >{t`Review the ${amount} left out`}</Link>
      )}
    </>
  );
}
