import './app/zod-without-eval.ts';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import './app/styles.css';
import { App } from './app/app.tsx';
import { createQueryClient } from './app/query-client.ts';
import { createRoutes } from './app/routes.tsx';
import { openBrowserStore } from './ui/use-draft.tsx';

if (__SANDBOX_IN_TAB__) {
  const { startSandboxInTab } = await import('#sandbox/tab.ts');
  await startSandboxInTab();
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const client = createQueryClient();
// React tells of what a boundary caught as well: the router has reported it.
createRoot(root, { onCaughtError: () => {} }).render(
  <App
    client={client}
    router={createBrowserRouter(createRoutes(client))}
    store={openBrowserStore()}
  />,
);
