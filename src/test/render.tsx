import { createRoot } from 'react-dom/client';
import { createMemoryRouter } from 'react-router';
import { onTestFinished } from 'vitest';
import { ahead } from '#api/wire/ahead.ts';
import { App } from '#app/app.tsx';
import { createQueryClient } from '#app/query-client.ts';
import { createRoutes } from '#app/routes.tsx';
import { openStore } from '#store/open-store.ts';
import '#app/styles.css';

/** Opens Galley at an address, with its real routes, in the test's browser. `close` is like leaving it. */
export function open(address: string) {
  ahead.reset();
  // Its pauses have tests of their own.
  ahead.lift();
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container, { onCaughtError: () => {} });
  const client = createQueryClient(1);
  const router = createMemoryRouter(createRoutes(client), { initialEntries: [address] });
  const store = openStore();
  let isOpen = true;
  // As the app itself does: what is kept is read first.
  void store.ready.then(
    () => isOpen && root.render(<App client={client} router={router} store={store} />),
  );

  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    store.leave();
    root.unmount();
    router.dispose();
    client.clear();
    container.remove();
    store.close();
  };
  onTestFinished(close);
  return {
    close,
    router,
    address: () => `${router.state.location.pathname}${router.state.location.search}`,
  };
}
