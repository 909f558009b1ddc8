import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

/** What became of a draft that has been ordered: few come back to one. */
export const OrderedPart = lazyPart({
  what: msg`Ordered draft`,
  load: async () => (await import('./ordered-draft.tsx')).OrderedDraft,
  waiting: () => <Skeleton width="100%" height="6rem" />,
});
