import { createRoot } from 'react-dom/client';
import { createMemoryRouter } from 'react-router';
import { App } from '#app/app.tsx';
import { createQueryClient } from '#app/query-client.ts';
import { createRoutes } from '#app/routes.tsx';
import { createBrowserStore } from '#lib/browser-store.ts';
import { onTestFinished } from 'vitest';
import '#app/styles.css';

/** Opens Galley at an address, with its real routes, in the test's browser. */
export function open(address: string) {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  const client = createQueryClient();
  const router = createMemoryRouter(createRoutes(client), { initialEntries: [address] });
  const store = createBrowserStore(localStorage);
  root.render(<App client={client} router={router} store={store} />);
  const close = () => {
    root.unmount();
    router.dispose();
    client.clear();
    container.remove();
  };
  onTestFinished(close);
  return { router, client, close };
}
