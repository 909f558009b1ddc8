import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

/** What is remembered of the account: it comes after what the page is opened for. */
export const MemoryPart = lazyPart({
  what: msg`What is remembered`,
  load: async () => (await import('#features/account/memory-panel.tsx')).MemoryPanel,
  waiting: () => <Skeleton width="100%" height="28rem" />,
});
