import { t } from '@lingui/core/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { ApiError } from '#api/wire/errors.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import { paths } from '#lib/paths.ts';
import { saying } from '#lib/said.ts';
import { useStore } from '#store/provider.tsx';
import { type DraftFaults, NO_FAULTS, refusalFaults, stillTrue } from '../draft/draft-faults.ts';
import { type Ended, isLocked, type Sending } from '#api/sending/order/order-machine.ts';
import { followSending, sendingOf } from './open-sending.ts';

export interface OrderSendingView {
  state: Sending;
  /** The draft must stay as it is: it is being sent, perhaps was, or has been. */
  isLocked: boolean;
  /** What Gengo found wrong with it, as far as that has not been changed since; another object for each refusal. */
  refusal: DraftFaults;
  ask: () => void;
  close: () => void;
  /** Whether a record of it can be kept: without one it could not be traced after a crash. */
  canTrace: boolean;
  /** `isUntraced`: its person has agreed to that. */
  confirm: (isUntraced: boolean) => void;
  lookAgain: () => void;
}

/**
 * The sending of a draft, for its page: where it stands, and what may be done. It goes on when the page is
 * left; once it is ordered, the page goes to the order.
 */
export function useOrderSending(account: string, draft: OrderDraft): OrderSendingView {
  const client = useQueryClient();
  const store = useStore();
  const navigate = useNavigate();
  const sending = sendingOf({ client, store, account, id: draft.id });
  const state = useSyncExternalStore(sending.subscribe, sending.snapshot);

  const canKeep = useSyncExternalStore(store.subscribe, store.canKeep);

  useEffect(
    () => followSending(sending, store, account, draft.id),
    [sending, store, account, draft.id],
  );

  const goTo = state.is === 'ordered' && state.how !== 'before' ? state.orderId : undefined;
  useEffect(() => {
    if (goTo === undefined) return;
    void navigate(paths.order(goTo), { replace: true, state: saying(t`Ordered: order ${goTo}.`) });
  }, [goTo, navigate]);

  const refused = useRefusal(lastOf(state));
  return {
    state,
    isLocked: isLocked(state),
    refusal: useMemo(
      () => (refused ? stillTrue(refused.faults, refused.draft, draft) : NO_FAULTS),
      [refused, draft],
    ),
    ask: sending.ask,
    close: sending.close,
    canTrace: canKeep && lastOf(state)?.is !== 'not-kept',
    confirm: (isUntraced) => void sending.confirm(isUntraced),
    lookAgain: () => void sending.lookAgain(),
  };
}

export const lastOf = (state: Sending): Ended | undefined =>
  'last' in state ? state.last : undefined;

function useRefusal(last: Ended | undefined) {
  return useMemo(() => {
    if (last?.is !== 'refused' || !(last.error instanceof ApiError)) return undefined;
    // Nothing in the draft is wrong, and it is said in words of its own.
    if (last.error.kind !== 'invalid') return undefined;
    return { faults: refusalFaults(last.error, last.draft), draft: last.draft };
  }, [last]);
}
