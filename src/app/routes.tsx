import type { QueryClient } from '@tanstack/react-query';
import { Navigate, type RouteObject } from 'react-router';
import { NotFoundPage } from '#pages/not-found/not-found-page.tsx';
import { shellLoader } from '#pages/shell-loader.ts';
import { paths } from '#lib/paths.ts';
import { ErrorPage } from './error-page.tsx';
import { Layout } from './layout.tsx';
import { RootErrorPage } from './root-error-page.tsx';

/** For those who build Galley: `DEV` is a constant, so that the app's own build holds nothing of it. */
const gallery = (): RouteObject => ({
  path: '/_ui/:view?',
  lazy: {
    Component: async () => (await import('#pages/ui-gallery/ui-gallery-page.tsx')).UiGalleryPage,
  },
});

/**
 * Every address. Pages and their loaders are loaded lazily, at the same time; the shell survives any
 * page's failure. What is loaded for the first page: `src/tools/page-plugins.ts`.
 */
export const createRoutes = (client: QueryClient): RouteObject[] => [
  {
    Component: Layout,
    ErrorBoundary: RootErrorPage,
    loader: shellLoader(client),
    shouldRevalidate: () => false,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [
          { path: '/', element: <Navigate replace to={paths.review()} /> },
          {
            path: '/review/:jobId?',
            lazy: {
              loader: async () => (await import('#pages/job/job-loader.ts')).reviewLoader(client),
              Component: async () => (await import('#pages/review/review-page.tsx')).ReviewPage,
            },
          },
          {
            path: '/jobs',
            lazy: {
              loader: async () =>
                (await import('#pages/jobs/job-list-loader.ts')).jobListLoader(client),
              Component: async () => (await import('#pages/jobs/job-list-page.tsx')).JobListPage,
            },
          },
          {
            path: '/jobs/:jobId',
            lazy: {
              loader: async () => (await import('#pages/job/job-loader.ts')).jobLoader(client),
              Component: async () => (await import('#pages/job/job-page.tsx')).JobPage,
            },
          },
          ...(import.meta.env.DEV ? [gallery()] : []),
          {
            path: '/orders',
            // Without a loader the router keeps silent about page code that cannot be loaded.
            loader: () => null,
            lazy: {
              Component: async () => (await import('#pages/orders/orders-page.tsx')).OrdersPage,
            },
          },
          {
            path: '/orders/new/:draftId?',
            lazy: {
              loader: async () =>
                (await import('#pages/order/order-loader.ts')).newOrderLoader(client),
              Component: async () =>
                (await import('#pages/order-new/new-order-page.tsx')).NewOrderPage,
            },
          },
          {
            path: '/orders/:orderId',
            lazy: {
              loader: async () =>
                (await import('#pages/order/order-loader.ts')).orderLoader(client),
              Component: async () => (await import('#pages/order/order-page.tsx')).OrderPage,
            },
          },
          {
            path: '/insight',
            loader: () => null,
            lazy: {
              Component: async () => (await import('#pages/insight/insight-page.tsx')).InsightPage,
            },
          },
          {
            path: '/files',
            loader: () => null,
            lazy: {
              Component: async () => (await import('#pages/files/files-page.tsx')).FilesPage,
            },
          },
          {
            path: '/account',
            lazy: {
              loader: async () =>
                (await import('#pages/account/account-loader.ts')).accountLoader(client),
              Component: async () => (await import('#pages/account/account-page.tsx')).AccountPage,
            },
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
