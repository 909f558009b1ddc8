import {
  type MutationFunction,
  useIsMutating,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';

interface Sending<Input, Found> {
  /** The act. One at a time under its key, wherever it was started. */
  mutation: {
    mutationKey: readonly unknown[];
    mutationFn?: MutationFunction<unknown, Input> | undefined;
  };
  /** After these failures it is not known what stands now: `look` must tell before anything is sent again. */
  mustLook: (error: Error) => boolean;
  look: (input: Input) => Promise<Found>;
  /** Called also when the page has been left meanwhile. */
  onSent: () => void;
  onFound: (found: Found) => void;
}

/** Where a sending stands. A lost answer is never "failed": it is looked for. */
export type SendingState<Found> =
  | { is: 'idle' | 'sending' | 'looking' | 'sent' }
  | { is: 'refused'; error: Error }
  | { is: 'unknown'; error: Error; lookAgain: () => void }
  | { is: 'found'; found: Found };

/** Sends a change once, however often it is asked to, and finds out what happened when the answer is lost. */
export function useSending<Input, Found>(options: Sending<Input, Found>) {
  const { mutation, look, mustLook, onSent, onFound } = options;
  const { mutationKey } = mutation;
  const client = useQueryClient();
  // Also counts an act that was started before this form was left and opened again.
  const isPending = useIsMutating({ mutationKey }) > 0;

  const looking = useMutation({
    mutationKey: [...mutationKey, 'look'],
    mutationFn: look,
    onSuccess: onFound,
  });
  const sending = useMutation({
    mutationKey,
    ...(mutation.mutationFn && { mutationFn: mutation.mutationFn }),
    onSuccess: onSent,
    onError: (error, input) => {
      if (mustLook(error)) looking.mutate(input);
    },
  });

  const start = (input: Input) => {
    // Asked of the cache, not of the last render: two clicks may come within one.
    if (client.isMutating({ mutationKey }) > 0) return;
    looking.reset();
    sending.mutate(input);
  };

  return { start, isPending, state: stateOf(sending, looking) };
}

type Sent<Input> = ReturnType<typeof useMutation<unknown, Error, Input>>;
type Looked<Input, Found> = ReturnType<typeof useMutation<Found, Error, Input>>;

function stateOf<Input, Found>(
  sending: Sent<Input>,
  looking: Looked<Input, Found>,
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
