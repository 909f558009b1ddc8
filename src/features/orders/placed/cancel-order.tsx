import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { mayNotQuery } from '#api/account/config.ts';
import { whyNotAllowed } from '#api/job/not-allowed.ts';
import type { Order } from '#api/schema/order.ts';
import { Button } from '#ui/button.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { CancelOutcome } from './cancel-outcome.tsx';
import { hasChanged, useCancelOrder } from './use-cancel-order.ts';

/** Canceling what no translator of an order has started, and what came of it. */
export function CancelOrder({ order }: { order: Order }) {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: mayNot } = useQuery(mayNotQuery('cancel'));
  const [open, setOpen] = useState(false);
  const { state, isPending, outcome, start } = useCancelOrder(order, () => {
    setOpen(false);
    heading.current?.focus();
  });
  const isDone = state.is === 'sent' || (state.is === 'found' && hasChanged(state.found));

  return (
    <section aria-labelledby={headingId} className="grid content-start justify-items-start gap-4">
      <h2 id={headingId} ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
        {t`Cancel`}
      </h2>
      {isDone && <CancelOutcome outcome={outcome} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button tone="danger" reason={mayNot ?? refusalOf(order)} onClick={() => setOpen(true)}>
          {t`Cancel what has not started`}
        </Button>
      </div>
      {open && (
        <CancelDialog
          order={order}
          state={state}
          pending={isPending}
          onConfirm={() => start(order.jobs_available)}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}

/** Why nothing can be canceled now (codes 2751 and 2252), or undefined. */
function refusalOf(order: Order): string | undefined {
  if (order.jobs_queued > 0) return whyNotAllowed('cancel', { status: 'queued' });
  if (order.jobs_available.length > 0) return undefined;
  return t`No translation of this order still waits for a translator.`;
}
