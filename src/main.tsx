import './lib/policy/zod-without-eval.ts';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import './app/styles.css';
import { App } from './app/app.tsx';
import { openLanguage } from './app/language.ts';
import { createQueryClient } from './app/query-client.ts';
import { createRoutes } from './app/routes.tsx';

async function start() {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  if (__SANDBOX_IN_TAB__) {
    const { startSandboxInTab } = await import('#sandbox/tab/start.ts');
    if (!(await startSandboxInTab(root))) return;
  }
  const client = createQueryClient();
  const routes = createRoutes(client);
  const router = __SANDBOX_IN_TAB__
    ? createBrowserRouter(routes, { basename: import.meta.env.BASE_URL })
    : createBrowserRouter(routes);
  // Until then the page's own first words stand (index.html), and not an empty screen.
  // What is kept is read meanwhile.
  const [store] = await Promise.all([readStore(), firstPage(router), openLanguage()]);
  // React tells of what a boundary caught as well: the router has reported it.
  const page = createRoot(root, { onCaughtError: () => {} });
  const app = <App client={client} router={router} store={store} />;
  // In slices: a slow phone stays free to scroll and to type.
  startTransition(() => page.render(app));
}

async function readStore() {
  // Beside the first page's own code and data, not before them.
  const { openStoreAfterOlder } = await import('./store/open-store.ts');
  const store = await openStoreAfterOlder(
    async () => (await import('./app/left-over.ts')).kindOfLeft,
  );
  await store.ready;
  return store;
}

/** Until the first page's code is there and its data had their 150 ms. */
function firstPage(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) resolve();
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });
}

// Not awaited here: lazy pages import from this file's chunk, which would then never be ready.
void start();
