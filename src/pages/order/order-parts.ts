import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';

/** It stands below the translations: their loader asks for it together with the data. */
export const OrderAsidePart = lazyPart({
  what: msg`The conversation`,
  load: async () => (await import('./order-aside.tsx')).OrderAside,
});
