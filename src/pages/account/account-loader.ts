import type { QueryClient } from '@tanstack/react-query';
import { balanceQuery } from '#api/account/account.ts';
import { meQuery, preferredTranslatorsQuery, statsQuery } from '#api/account/account-details.ts';
import { configQuery } from '#api/account/config.ts';
import { settleSoon } from '#lib/worker/settle-soon.ts';

export const accountLoader = (client: QueryClient) => () =>
  settleSoon([
    client.query(configQuery()),
    client.query(balanceQuery()),
    client.query(statsQuery()),
    client.query(meQuery()),
    client.query(preferredTranslatorsQuery()),
  ]);
