import { mutationOptions } from '@tanstack/react-query';
import { changeOwn } from '../wire/http.ts';

/** Starts the embedded sandbox afresh: it is another account then, with another `accountId`. */
export const resetSandboxMutation = () =>
  mutationOptions<void>({
    mutationKey: ['sandbox', 'reset'],
    mutationFn: () => changeOwn('/galley/sandbox/reset'),
  });
