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

/** It stands below the translations: their loader asks for it together with the data. */
export const OrderAsidePart = lazyPart({
  what: msg`The conversation`,
  load: async () => (await import('./order-aside.tsx')).OrderAside,
});
