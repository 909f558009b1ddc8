import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, redirect } from 'react-router';

export function createRouter(_queryClient: QueryClient) {
  return createBrowserRouter([
    { path: '/', loader: () => redirect('/jobs?status=reviewable') },
    {
      path: '/jobs',
      lazy: async () => ({ Component: (await import('#pages/job-list-page.tsx')).JobListPage }),
    },
  ]);
}
