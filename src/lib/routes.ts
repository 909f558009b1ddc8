/** The app's own addresses, as its router writes them. Any other one names nothing. */
export const ROUTES = {
  home: '/',
  review: '/review/:jobId?',
  jobs: '/jobs',
  job: '/jobs/:jobId',
  orders: '/orders',
  newOrder: '/orders/new/:draftId?',
  order: '/orders/:orderId',
  account: '/account',
} as const;
