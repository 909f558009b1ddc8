import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

/** What only texts that are files need. */
export const FileCellPart = lazyPart({
  what: msg`File`,
  load: async () => (await import('./file-cell.tsx')).FileCell,
  waiting: () => <Skeleton width="100%" height="4rem" />,
});
