import { t } from '@lingui/core/macro';
import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '#api/wire/errors.ts';
import { configQuery } from '#api/account/config.ts';
import { resetSandboxMutation } from '#api/account/reset-sandbox.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useStore } from '#store/provider.tsx';
import { useSending } from '#ui/sending/use-sending.ts';

export const afresh = () => t`The sandbox has started afresh.`;

/** Starts the sandbox afresh, and lets go of all that was known of the account it was. */
export function useResetSandbox(accountId: string, onDone: () => void) {
  const client = useQueryClient();
  const store = useStore();
  const announce = useAnnounce();

  const done = async () => {
    onDone();
    announce(afresh());
    // First whose account it is now: under the old name nothing may be kept any more.
    await client.refetchQueries({ queryKey: configQuery().queryKey });
    // What the browser does not let go stands under a name that nobody asks for any more.
    await store.forget(`${accountId}:`).catch(() => {});
    await client.resetQueries({ predicate: ({ queryKey: [first] }) => first !== 'config' });
  };

  return useSending({
    mutation: resetSandboxMutation(),
    mustLook: (error) => error instanceof ApiError && error.kind === 'unknown-outcome',
    lookAt: configQuery(),
    tell: (config) => config.owner !== accountId,
    onSent: () => void done(),
    onFound: (isAfresh) => {
      if (isAfresh) void done();
    },
  });
}
