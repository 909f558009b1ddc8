import type { QueryClient } from '@tanstack/react-query';
import { balanceQuery } from '#api/account/account.ts';
import { configQuery } from '#api/account/config.ts';
import { settleSoon } from '#lib/worker/settle-soon.ts';

/*
 * Loaders only start reading, so that data and page code travel at the same time; pages read the outcome
 * from the cache, failures included. They live apart from their pages, so that neither waits for the other.
 */

/** The header's facts; pages must not wait for the balance. */
export const shellLoader = (client: QueryClient) => () =>
  settleSoon([client.query(configQuery()), client.query(balanceQuery())]);
