import { msg } from '@lingui/core/macro';
import { createElement } from 'react';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

/** Files filled with the order's translations. */
export const OrderFilesPart = lazyPart({
  what: msg`The files`,
  load: async () => (await import('#features/orders/files/files-desk.tsx')).FilesDesk,
  waiting: () => createElement(Skeleton, { width: '100%', height: '4rem' }),
});

/** It stands beside the translations, or below: their loader asks for it together with the data. */
export const OrderAsidePart = lazyPart({
  what: msg`The conversation`,
  load: async () => (await import('./order-aside.tsx')).OrderAside,
});

/** In the heading's line: as high while it loads. */
export const OrderActionsPart = lazyPart({
  what: msg`What can be done with the order`,
  load: async () => (await import('./order-actions.tsx')).OrderActions,
  waiting: () => createElement(Skeleton, { width: '12rem', height: '2rem' }),
});

/** Only an order in several languages has one. As high as its texts are many: it must be there when these are. */
export const OrderMatrixPart = lazyPart({
  what: msg`Texts and languages`,
  load: async () => (await import('./order-texts.tsx')).OrderTexts,
  waiting: () => createElement(Skeleton, { width: '100%', height: '16rem' }),
});

/** The plain list, which an order in several languages shows when asked to. */
export const OrderListPart = lazyPart({
  what: msg`Translations`,
  load: async () => (await import('#features/list/rows/job-table.tsx')).JobTable,
  waiting: () => createElement(Skeleton, { width: '100%', height: '16rem' }),
});
