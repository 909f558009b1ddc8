import { clock } from '#lib/clock.ts';
import {
  type QueryExecuteOptions,
  type QueryKey,
  useIsMutating,
  useMutation,
  type UseMutationOptions,
  useQueryClient,
} from '@tanstack/react-query';

/** What was known when it was sent. */
interface Before<Data> {
  /** By Gengo's clock, in Unix seconds; undefined: not known, and no other clock says it. */
  sentAt: number | undefined;
  /** What is looked at, as it was last read; undefined: never. */
  before: Data | undefined;
}

/** A sending that failed in a way that does not tell what stands now. */
export interface Try<Input, Data> extends Before<Data> {
  input: Input;
  error: Error;
}

interface Sending<Input, Sent, Data, Found, Key extends QueryKey> {
  /** The act. One at a time under its key, wherever it was started; it says itself what it makes stale. */
  mutation: Omit<UseMutationOptions<Sent, Error, Input>, 'onMutate' | 'onSuccess' | 'onError'>;
  /** After these failures what stands is read again, before anything more is sent. */
  mustLook: (error: Error) => boolean;
  /** What is then read. */
  lookAt: QueryExecuteOptions<Data, Error, Data, Data, Key>;
  /** What it shows about the try. */
  tell: (data: Data, attempt: Try<Input, Data>) => Found;
  /** Both are called also when the page has been left meanwhile. */
  onSent: () => void;
  onFound: (found: Found) => void;
}

/** Where a sending stands. A lost answer is never "failed": it is looked for. */
export type SendingState<Found> =
  | { is: 'idle' | 'sending' | 'looking' | 'sent' }
  /** `isLate`: nobody waits for it here, so that focus stays where it is. */
  | { is: 'refused'; error: Error; isLate?: boolean }
  | { is: 'unknown'; error: Error; lookAgain: () => void }
  | { is: 'found'; found: Found };

/** Sends a change once, however often it is asked to, and finds out what happened when the answer is lost. */
export function useSending<Input, Sent, Data, Found, Key extends QueryKey>(
  options: Sending<Input, Sent, Data, Found, Key>,
) {
  const { mutation, mustLook, lookAt, tell, onSent, onFound } = options;
  const { mutationKey = [] } = mutation;
  const client = useQueryClient();
  // Also counts an act that was started before this form was left and opened again.
  const isPending = useIsMutating({ mutationKey }) > 0;

  const looking = useMutation({
    mutationKey: [...mutationKey, 'look'],
    mutationFn: async (attempt: Try<Input, Data>) => {
      // A read that began before the act would show what stood before it.
      await client.cancelQueries({ queryKey: lookAt.queryKey, exact: true });
      return tell(await client.query({ ...lookAt, staleTime: 0 }), attempt);
    },
    onSuccess: onFound,
  });
  const sending = useMutation({
    ...mutation,
    onMutate: (): Before<Data> => {
      const ms = clock.known();
      return {
        sentAt: ms === undefined ? undefined : ms / 1000,
        before: client.getQueryData<Data>(lookAt.queryKey),
      };
    },
    onSuccess: onSent,
    onError: (error: Error, input: Input, known = UNKNOWN) => {
      if (mustLook(error)) looking.mutate({ ...known, input, error });
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

const UNKNOWN = { sentAt: undefined, before: undefined };

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
