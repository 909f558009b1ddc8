import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useEffect } from 'react';
import { RouterProvider, type RouterProviderProps } from 'react-router/dom';
import { rememberOrders } from '#features/orders/seen-orders.ts';
import type { BrowserStore } from '#lib/browser-store.ts';
import { reportUnexpected } from './report.ts';
import { StoreProvider } from '#ui/use-draft.tsx';

interface AppProps {
  client: QueryClient;
  router: RouterProviderProps['router'];
  store: BrowserStore;
}

/** Galley, on whatever router and store it is given: the browser's, or a test's. */
export function App({ client, router, store }: AppProps) {
  useEffect(() => rememberOrders(client, store), [client, store]);
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <StoreProvider store={store}>
          <RouterProvider router={router} onError={reportUnexpected} />
        </StoreProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
