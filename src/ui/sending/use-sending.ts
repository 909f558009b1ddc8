import { type QueryKey, useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Before, type SendOnce, sendOnce, type Try } from './send-once.ts';

/** Where a sending stands. A lost answer is never "failed": it is looked for. */
export type SendingState<Found> =
  | { is: 'idle' | 'sending' | 'looking' | 'sent' }
  /** `isLate`: nobody waits for it here, so that focus stays where it is. */
  | { is: 'refused'; error: Error; isLate?: boolean }
  | { is: 'unknown'; error: Error; lookAgain: () => void }
  | { is: 'found'; found: Found };

/** Sends a change once, however often it is asked to, and finds out what happened when the answer is lost. */
export function useSending<Input, Sent, Data, Found, Key extends QueryKey>(
  options: SendOnce<Input, Sent, Data, Found, Key>,
) {
  const { mutationKey = [] } = options.mutation;
  const client = useQueryClient();
  // Also counts an act that was started before this form was left and opened again.
  const isPending = useIsMutating({ mutationKey }) > 0;
  const acts = sendOnce(client, options);
  const looking = useMutation(acts.looking);
  const sending = useMutation(acts.sending(looking.mutate));

  const start = (input: Input) => {
    // Asked of the cache, not of the last render: two clicks may come within one.
    if (client.isMutating({ mutationKey }) > 0) return;
    looking.reset();
    sending.mutate(input);
  };

  return { start, isPending, state: stateOf(sending, looking) };
}

type Mutation<Data, Input, Context = unknown> = ReturnType<
  typeof useMutation<Data, Error, Input, Context>
>;

function stateOf<Input, Sent, Data, Found>(
  sending: Mutation<Sent, Input, Before<Data>>,
  looking: Mutation<Found, Try<Input, Data>>,
): SendingState<Found> {
  if (sending.isPending) return { is: 'sending' };
  if (looking.isPending) return { is: 'looking' };
  if (looking.isSuccess) return { is: 'found', found: looking.data };
  if (looking.isError) {
    const { variables, error, mutate } = looking;
    return { is: 'unknown', error, lookAgain: () => mutate(variables) };
  }
  if (sending.isError) return { is: 'refused', error: sending.error };
  return { is: sending.isSuccess ? 'sent' : 'idle' };
}
