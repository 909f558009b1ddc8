import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import './app/styles.css';
import { queryClient } from './app/query-client.ts';
import { createRouter } from './app/routes.tsx';

if (__SANDBOX_IN_TAB__) {
  const { startSandboxInTab } = await import('#sandbox/tab.ts');
  await startSandboxInTab();
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createRouter(queryClient)} />
    </QueryClientProvider>
  </StrictMode>,
);
