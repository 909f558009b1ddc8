import type {
  MutationOptions,
  QueryClient,
  QueryExecuteOptions,
  QueryKey,
} from '@tanstack/react-query';
import { clock } from '#lib/time/clock.ts';

/** What was known when it was sent. */
export interface Before<Data> {
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

/** A change that is sent once, and looked for when its answer is lost. */
export interface SendOnce<Input, Sent, Data, Found, Key extends QueryKey> {
  /** The act. One at a time under its key, wherever it was started; it says itself what it makes stale. */
  mutation: Omit<MutationOptions<Sent, Error, Input>, 'onMutate' | 'onSuccess' | 'onError'>;
  /** After these failures what stands is read again, before anything more is sent. */
  mustLook: (error: Error) => boolean;
  /** What is then read. */
  lookAt: QueryExecuteOptions<Data, Error, Data, Data, Key>;
  /** What it shows about the try. */
  tell: (data: Data, attempt: Try<Input, Data>) => Found;
  /** Both are called also when the page has been left meanwhile. */
  onSent: (input: Input) => void;
  onFound: (found: Found, input: Input) => void;
}

/** The two acts of it, as mutations: to look for what was tried, and to send, which does the other where it must. */
export function sendOnce<Input, Sent, Data, Found, Key extends QueryKey>(
  client: QueryClient,
  { mutation, mustLook, lookAt, tell, onSent, onFound }: SendOnce<Input, Sent, Data, Found, Key>,
) {
  const looking = {
    mutationKey: [...(mutation.mutationKey ?? []), 'look'],
    mutationFn: async (attempt: Try<Input, Data>) => {
      // A read that began before the act would show what stood before it.
      await client.cancelQueries({ queryKey: lookAt.queryKey, exact: true });
      return tell(await client.query({ ...lookAt, staleTime: 0 }), attempt);
    },
    onSuccess: (found: Found, { input }: Try<Input, Data>) => onFound(found, input),
  };
  /** `look` begins the looking. */
  const sending = (look: (attempt: Try<Input, Data>) => void) => ({
    ...mutation,
    onMutate: (): Before<Data> => {
      const ms = clock.known();
      return {
        sentAt: ms === undefined ? undefined : ms / 1000,
        before: client.getQueryData<Data>(lookAt.queryKey),
      };
    },
    onSuccess: (_sent: Sent, input: Input) => onSent(input),
    onError: (error: Error, input: Input, known: Before<Data> = UNKNOWN) => {
      if (mustLook(error)) look({ ...known, input, error });
    },
  });
  return { looking, sending };
}

const UNKNOWN = { sentAt: undefined, before: undefined };
