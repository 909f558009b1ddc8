import { I18nProvider } from '@lingui/react';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useEffect } from 'react';
import { RouterProvider, type RouterProviderProps } from 'react-router/dom';
import { i18n } from '#lib/language/i18n.ts';
import type { Store } from '#store/store.ts';
import { reportUnexpected } from './report.ts';
import { StoreProvider } from '#store/provider.tsx';
import { usePainted } from '#ui/hooks/use-painted.ts';

interface AppProps {
  client: QueryClient;
  router: RouterProviderProps['router'];
  store: Store;
}

/** Its code comes after the first paint. Where it cannot be loaded the orders are known by the list alone. */
async function rememberOrders(client: QueryClient, store: Store, signal: AbortSignal) {
  const part = await import('#features/orders/placed/seen-orders.ts').catch(() => undefined);
  if (!part || signal.aborted) return;
  signal.addEventListener('abort', part.rememberOrders(client, store));
}

/** Galley, on whatever router and store it is given: the browser's, or a test's. */
export function App({ client, router, store }: AppProps) {
  const isPainted = usePainted();
  useEffect(() => {
    if (!isPainted) return undefined;
    const gone = new AbortController();
    void rememberOrders(client, store, gone.signal);
    return () => gone.abort();
  }, [client, store, isPainted]);
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={client}>
          <StoreProvider store={store}>
            {/* Not in a transition: the address would change before its page is there, and the old page still act. */}
            <RouterProvider router={router} useTransitions={false} onError={reportUnexpected} />
          </StoreProvider>
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>
  );
}
