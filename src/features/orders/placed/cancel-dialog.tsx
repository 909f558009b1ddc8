import { errorWords } from '#api/wire/error-words.ts';
import type { Order } from '#api/schema/order.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { Form } from '#ui/form/form.tsx';
import { type News, SendingNews, unknownReason } from '#ui/sending/sending-news.tsx';
import type { SendingState } from '#ui/sending/use-sending.ts';
import { count } from '../count.ts';
import { type Cancellation, countByStatus } from './order-state.ts';
import { useRefund } from './use-refund.ts';

interface CancelDialogProps {
  order: Order;
  state: SendingState<Cancellation>;
  pending: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

const NOTHING: News = {
  tone: 'attention',
  title: 'Nothing was canceled.',
  detail: 'The order is as it was before: you can try again.',
};

/** Asks before it cancels, and stays until it is known what became of it. */
export function CancelDialog({ order, state, pending, onConfirm, onClose }: CancelDialogProps) {
  const waiting = order.jobs_available;
  const refund = useRefund(waiting);
  const isOne = waiting.length === 1;
  const others = countByStatus(order)
    .filter(({ status }) => status !== 'available' && status !== 'canceled')
    .reduce((total, part) => total + part.count, 0);
  return (
    <Dialog
      open
      pending={pending || state.is === 'looking'}
      title={`Cancel ${count(waiting.length, 'translation')}?`}
      description={
        <>
          <p>
            No translator has started {isOne ? 'it' : 'them'} yet. What{' '}
            {isOne ? 'it costs' : 'they cost'} is refunded{refund && `: ${refund}`}. This cannot be
            undone.
          </p>
          {others > 0 && <p>{count(others, 'other translation')} of this order will go on.</p>}
        </>
      }
      onClose={onClose}
    >
      <Form
        label="Cancel what has not started"
        tone="danger"
        problem={
          <SendingNews
            state={state}
            subject="the order"
            tellFound={() => NOTHING}
            tellRefused={(error) => {
              const { title, detail } = errorWords(error);
              return { tone: 'bad', title, detail };
            }}
          />
        }
        refusal={undefined}
        pending={pending || state.is === 'looking'}
        submitLabel={`Cancel ${count(waiting.length, 'translation')}`}
        pendingLabel="Canceling…"
        reason={unknownReason(state)}
        other={<Button onClick={onClose}>Keep {isOne ? 'it' : 'them'}</Button>}
        onSubmit={onConfirm}
      >
        {null}
      </Form>
    </Dialog>
  );
}
