import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

/** What few texts have: it comes when it is unfolded. */
export const RowDetailsPart = lazyPart({
  what: msg`Details`,
  load: async () => (await import('./row-details.tsx')).RowDetails,
  waiting: () => (
    <div className="col-span-full">
      <Skeleton width="100%" height="20rem" />
    </div>
  ),
});
