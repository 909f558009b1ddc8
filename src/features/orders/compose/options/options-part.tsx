import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

/** What few orders need: it comes after the composer, and stands in a fold. */
export const OptionsPart = lazyPart({
  what: msg`More options`,
  load: async () => (await import('./order-options.tsx')).OrderOptions,
  waiting: () => <Skeleton width="100%" height="2.5rem" />,
});
