import { I18nProvider } from '@lingui/react';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { RouterProvider, type RouterProviderProps } from 'react-router/dom';
import { i18n } from '#lib/language/i18n.ts';
import type { Store } from '#store/store.ts';
import { reportUnexpected } from './report.ts';
import { StoreProvider } from '#store/provider.tsx';

interface AppProps {
  client: QueryClient;
  router: RouterProviderProps['router'];
  store: Store;
}

/** Galley, on whatever router and store it is given: the browser's, or a test's. */
export function App({ client, router, store }: AppProps) {
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
