import { t } from '@lingui/core/macro';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { listed } from '#lib/language/write.ts';
import type { Action } from '#lib/policy/actions.ts';
import { ownerOf } from '#store/slot.ts';
import { readOwn } from '../wire/http.ts';

/** On one, and from midnight to midnight, UTC. */
const limit = z.object({ each: z.optional(z.string()), day: z.optional(z.string()) });

/** `GET /galley/config`: what the proxy tells about itself. Never a key. */
export const configAnswer = z.object({
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
  /** What they do not, and the roles that do. */
  othersMay: z.optional(z.record(z.string(), z.array(z.string()))),
  /** What that person may spend; absent: anything. Plain decimals. */
  limits: z.optional(
    z.object({ currency: z.string(), approve: z.optional(limit), order: z.optional(limit) }),
  ),
  /** What is done is recorded. */
  record: z.optional(z.boolean()),
});
export type Config = z.output<typeof configAnswer> & {
  /** Whose is all that this browser keeps (`store/slot.ts`). */
  owner: string;
};

/** The proxy's own facts; only roles and limits change while a page is open, and who looks for that says so (`standing.tsx`). @throws ApiError */
export const configQuery = () =>
  queryOptions({
    queryKey: ['config'],
    queryFn: async ({ signal }): Promise<Config> => {
      const config = await readOwn('/galley/config', configAnswer, signal);
      return { ...config, owner: ownerOf(config.accountId, config.person) };
    },
    staleTime: Infinity,
  });

/** Why somebody may not do something, by the proxy's own table of roles; undefined: nothing is against it. */
export function whyMayNot(
  { may, othersMay = {} }: Pick<Config, 'may' | 'othersMay'>,
  action: Action,
): string | undefined {
  if (!may || may.includes(action)) return undefined;
  const roles = listed(othersMay[action] ?? []);
  return t`Not in your role: only for ${roles}.`;
}

/** The same of whoever is here, as a query. */
export const mayNotQuery = (action: Action) => ({
  ...configQuery(),
  select: (config: Config) => whyMayNot(config, action),
});

/** Whether what is done is recorded, as far as that is known. */
export const isRecorded = (client: QueryClient): boolean =>
  client.getQueryData(configQuery().queryKey)?.record === true;
