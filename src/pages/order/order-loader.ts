import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { balanceQuery } from '#api/account/account.ts';
import { commentsQuery } from '#api/job/comments.ts';
import { configQuery } from '#api/account/config.ts';
import { languagePairsQuery, languagesQuery } from '#api/order/service.ts';
import { patientOrderQuery } from '#features/orders/placed/patient-order.ts';
import { settleSoon } from '#lib/worker/settle-soon.ts';
import { OrderAsidePart, OrderMatrixPart } from './order-parts.ts';

export const orderLoader =
  (client: QueryClient) =>
  ({ params: { orderId = '' } }: LoaderFunctionArgs) => {
    // Gengo's ids are decimal numbers: anything else is an address that never was.
    if (!/^\d{1,20}$/.test(orderId)) throw new Response(null, { status: 404 });
    return settleSoon([
      client.query(configQuery()),
      client.query(patientOrderQuery(orderId)),
      client.query(commentsQuery({ of: 'order', id: orderId })),
      OrderAsidePart.preload(),
      OrderMatrixPart.preload(),
    ]);
  };

/** With the other loader: another file would cost every page a hundred bytes. */
export const newOrderLoader =
  (client: QueryClient) =>
  ({ params: { draftId = 'new' } }: LoaderFunctionArgs) => {
    // Ids of drafts are ours: anything else is an address that never was.
    if (!/^[\w-]{1,40}$/.test(draftId)) throw new Response(null, { status: 404 });
    return settleSoon([
      client.query(configQuery()),
      client.query(languagesQuery()),
      client.query(languagePairsQuery()),
      client.query(balanceQuery()),
    ]);
  };
