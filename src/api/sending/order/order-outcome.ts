import type { LostOrder } from '../../order/find-submission.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import type { Sent, Why } from './order-machine.ts';
import type { OrderStand } from './order-stand.ts';
import type { Ordered, SendingTools } from './order-types.ts';
import type { SubmissionRecord } from './submission-store.ts';

export type OrderOutcome = ReturnType<typeof createOrderOutcome>;

/** How it is known what became of a sending: by Gengo's answer, by looking for the order, or by what was written down. */
export function createOrderOutcome(tools: SendingTools, { take, write, notice }: OrderStand) {
  const finish = async (ordered: Ordered): Promise<void> => {
    const { sent, answer } = ordered;
    const { orderId } = answer.is === 'found' ? answer.found : answer.submission;
    // Before the draft goes: where it cannot be kept, the next visit finds the order again.
    await write({ ...sent, state: 'ordered', ...(orderId !== undefined && { orderId }) });
    tools.onOrdered(ordered);
    take({ on: answer.is === 'found' ? 'found' : 'answered', orderId });
  };

  /** Looks for the order; `given`: the draft as it was sent. */
  const look = async (sent: Sent, why: Why, given?: OrderDraft): Promise<void> => {
    void write({ ...sent, state: 'unknown' });
    take({ on: 'lost', sent, why });
    const draft = given ?? (await tools.draft());
    const found = await tools.find(lostOrder(tools, sent, why, draft));
    if (found.kind === 'ordered')
      return finish({ draft, sent, answer: { is: 'found', found, why } });
    if (found.kind === 'not-ordered') {
      const { first: _none, ...last } = sent;
      await write({ ...last, state: 'free' });
      return take({ on: 'absent' });
    }
    const unclear = { ...sent, because: found.because };
    await write({ ...unclear, state: 'unclear' });
    return take({ on: 'unclear', sent: unclear });
  };

  /** Goes on from what is on disk; only the tab that has the lock may do so. */
  const resume = async (record: SubmissionRecord | undefined): Promise<void> => {
    notice(record);
    if (!record || record.state === 'free') return take({ on: 'free' });
    if (record.state === 'ordered') return take({ on: 'was-ordered', orderId: record.orderId });
    if (record.state === 'unclear') return take({ on: 'unclear', sent: sentOf(record) });
    return look(sentOf(record), 'lost');
  };

  return {
    finish,
    look,
    resume,
    /** As `resume`, but what is unclear is looked for once more. */
    resumeLooking: (record: SubmissionRecord | undefined): Promise<void> =>
      record?.state === 'unclear' ? look(sentOf(record), 'lost') : resume(record),
  };
}

/** What is looked for: from the first sending on that is not accounted for. Nothing older is it. */
function lostOrder(
  { payloadOf }: Pick<SendingTools, 'payloadOf'>,
  sent: Sent,
  why: Why,
  draft: OrderDraft,
): LostOrder {
  const { fence } = sent.first ?? sent;
  const isMarked = sent.isMarked ?? draft.tagged;
  return {
    mark: isMarked && sent.id !== '' ? sent.id : undefined,
    rows: payloadOf(draft, sent.id).jobs,
    fence,
    sentAt: sent.fence?.at,
    isRepeated: why === 'repeated',
  };
}

/** The sending of which a record tells. */
export const sentOf = ({ state: _state, orderId: _orderId, ...sent }: SubmissionRecord): Sent =>
  sent;
