import type { QueryClient } from '@tanstack/react-query';
import { Navigate, type RouteObject } from 'react-router';
import { shellLoader } from '#pages/shell-loader.ts';
import { paths } from '#lib/paths.ts';
import { ErrorPage } from './error-page.tsx';
import { withWords } from './language.ts';
import { Layout } from './layout.tsx';
import { RootErrorPage } from './root-error-page.tsx';

/** For those who build Galley: `DEV` is a constant, so that the app's own build holds nothing of it. */
const gallery = (): RouteObject => ({
  path: '/_ui/:view?',
  lazy: {
    Component: async () => (await import('#pages/ui-gallery/ui-gallery-page.tsx')).UiGalleryPage,
  },
});

/** Pages, with their words, and their loaders are loaded lazily, at the same time. For the first page: `src/tools/page-plugins.ts`. */
const pages = (client: QueryClient): RouteObject[] => [
  {
    path: '/review/:jobId?',
    lazy: {
      loader: async () => (await import('#pages/job/job-loader.ts')).reviewLoader(client),
      Component: async () =>
        (await withWords('review', import('#pages/review/review-page.tsx'))).ReviewPage,
    },
  },
  {
    path: '/jobs',
    lazy: {
      loader: async () => (await import('#pages/jobs/job-list-loader.ts')).jobListLoader(client),
      Component: async () =>
        (await withWords('jobs', import('#pages/jobs/job-list-page.tsx'))).JobListPage,
    },
  },
  {
    path: '/jobs/:jobId',
    lazy: {
      loader: async () => (await import('#pages/job/job-loader.ts')).jobLoader(client),
      Component: async () => (await withWords('job', import('#pages/job/job-page.tsx'))).JobPage,
    },
  },
  {
    path: '/orders',
    // Without a loader the router keeps silent about page code that cannot be loaded.
    loader: () => null,
    lazy: {
      Component: async () =>
        (await withWords('orders', import('#pages/orders/orders-page.tsx'))).OrdersPage,
    },
  },
  {
    path: '/orders/new/:draftId?',
    lazy: {
      loader: async () => (await import('#pages/order/order-loader.ts')).newOrderLoader(client),
      Component: async () =>
        (await withWords('order-new', import('#pages/order-new/new-order-page.tsx'))).NewOrderPage,
    },
  },
  {
    path: '/orders/:orderId',
    lazy: {
      loader: async () => (await import('#pages/order/order-loader.ts')).orderLoader(client),
      Component: async () =>
        (await withWords('order', import('#pages/order/order-page.tsx'))).OrderPage,
    },
  },
  {
    path: '/insight',
    loader: () => null,
    lazy: {
      Component: async () =>
        (await withWords('insight', import('#pages/insight/insight-page.tsx'))).InsightPage,
    },
  },
  {
    path: '/files',
    loader: () => null,
    lazy: {
      Component: async () =>
        (await withWords('files', import('#pages/files/files-page.tsx'))).FilesPage,
    },
  },
  {
    path: '/account',
    lazy: {
      loader: async () => (await import('#pages/account/account-loader.ts')).accountLoader(client),
      Component: async () =>
        (await withWords('account', import('#pages/account/account-page.tsx'))).AccountPage,
    },
  },
];

const notFound = (): RouteObject => ({
  path: '*',
  loader: () => null,
  lazy: {
    Component: async () =>
      (await withWords('not-found', import('#pages/not-found/not-found-page.tsx'))).NotFoundPage,
  },
});

/** Every address. The shell survives any page's failure. */
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
          ...pages(client),
          ...(import.meta.env.DEV ? [gallery()] : []),
          notFound(),
        ],
      },
    ],
  },
];
