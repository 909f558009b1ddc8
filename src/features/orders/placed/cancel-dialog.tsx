import { plural, t } from '@lingui/core/macro';
import { errorWords } from '#api/wire/error-words.ts';
import type { Order } from '#api/schema/order.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { Form } from '#ui/form/form.tsx';
import { type News, SendingNews, unknownReason } from '#ui/sending/sending-news.tsx';
import type { SendingState } from '#ui/sending/use-sending.ts';
import { type Cancellation, countByStatus } from './order-state.ts';
import { useRefund } from './use-refund.ts';

interface CancelDialogProps {
  order: Order;
  state: SendingState<Cancellation>;
  pending: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

const nothing = (): News => ({
  tone: 'attention',
  title: t`Nothing was canceled.`,
  detail: t`The order is as it was before: you can try again.`,
});

/** Asks before it cancels, and stays until it is known what became of it. */
export function CancelDialog({ order, state, pending, onConfirm, onClose }: CancelDialogProps) {
  const waiting = order.jobs_available;
  const refund = useRefund(waiting);
  const n = waiting.length;
  const amount = formatNumber(n);
  const others = countByStatus(order)
    .filter(({ status }) => status !== 'available' && status !== 'canceled')
    .reduce((total, part) => total + part.count, 0);
  const going = formatNumber(others);
  return (
    <Dialog
      open
      pending={pending || state.is === 'looking'}
      title={plural(n, {
        one: `Cancel ${amount} translation?`,
        other: `Cancel ${amount} translations?`,
      })}
      description={
        <>
          <p>
            {refund
              ? plural(n, {
                  one: `No translator has started it yet. What it costs is refunded: ${refund}. This cannot be undone.`,
                  other: `No translator has started them yet. What they cost is refunded: ${refund}. This cannot be undone.`,
                })
              : plural(n, {
                  one: 'No translator has started it yet. What it costs is refunded. This cannot be undone.',
                  other:
                    'No translator has started them yet. What they cost is refunded. This cannot be undone.',
                })}
          </p>
          {others > 0 && (
            <p>
              {plural(others, {
                one: `${going} other translation of this order will go on.`,
                other: `${going} other translations of this order will go on.`,
              })}
            </p>
          )}
        </>
      }
      onClose={onClose}
    >
      <Form
        label={t`Cancel what has not started`}
        tone="danger"
        problem={
          <SendingNews
            state={state}
            of="order"
            tellFound={nothing}
            tellRefused={(error) => {
              const { title, detail, said } = errorWords(error);
              return { tone: 'bad', title, detail, said };
            }}
          />
        }
        refusal={undefined}
        pending={pending || state.is === 'looking'}
        submitLabel={plural(n, {
          one: `Cancel ${amount} translation`,
          other: `Cancel ${amount} translations`,
        })}
        pendingLabel={t`Canceling…`}
        reason={unknownReason(state)}
        other={
          <Button onClick={onClose}>{plural(n, { one: 'Keep it', other: 'Keep them' })}</Button>
        }
        onSubmit={onConfirm}
      >
        {null}
      </Form>
    </Dialog>
  );
}
