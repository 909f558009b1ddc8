/** The app's pages, as its router writes them (`app/routes.tsx`; a repo test compares). */
export const PAGES = [
  '/',
  '/review/:jobId?',
  '/jobs',
  '/jobs/:jobId',
  '/orders',
  '/orders/new/:draftId?',
  '/orders/:orderId',
  '/insight',
  '/files',
  '/account',
];

const PATTERNS = PAGES.map((page) => page.replaceAll(/\/:\w+\?/g, '(/[^/]+)?')).map(
  (page) => new RegExp(`^${page.replaceAll(/:\w+/g, '[^/]+')}/?$`),
);

/** Whether a path is a page of the app. */
export const isPage = (path: string): boolean => PATTERNS.some((page) => page.test(path));
