import { mutationOptions, queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { ownerOf } from '#store/slot.ts';
import { changeOwn, readOwn } from '../wire/http.ts';

/** `GET /galley/config`: what the proxy tells about itself. Never a key. */
const configAnswer = z.object({
  /** Money is spent in `live` only; `sandbox` is Gengo's own, `embedded` Galley's. */
  mode: z.enum(['embedded', 'sandbox', 'live']),
  /** Host of the Gengo API behind the proxy, e.g. `api.gengo.com`. */
  apiHost: z.string(),
  /** Names the account for everything the browser keeps; another one after a sandbox starts afresh. */
  accountId: z.string(),
  /** Who this is, where the proxy tells people apart. */
  person: z.optional(z.string()),
  /** The roles of that person, and what they allow (`people/roles.ts`); absent: everything. */
  roles: z.optional(z.array(z.string())),
  may: z.optional(z.array(z.string())),
});
export type Config = z.output<typeof configAnswer> & {
  /** Whose is all that this browser keeps (`store/slot.ts`). */
  owner: string;
};

/** The proxy's own facts; they do not change while a page is open. @throws ApiError */
export const configQuery = () =>
  queryOptions({
    queryKey: ['config'],
    queryFn: async ({ signal }): Promise<Config> => {
      const config = await readOwn('/galley/config', configAnswer, signal);
      return { ...config, owner: ownerOf(config.accountId, config.person) };
    },
    staleTime: Infinity,
  });

/** Starts the embedded sandbox afresh: it is another account then, with another `accountId`. */
export const resetSandboxMutation = () =>
  mutationOptions<void>({
    mutationKey: ['sandbox', 'reset'],
    mutationFn: () => changeOwn('/galley/sandbox/reset'),
  });
