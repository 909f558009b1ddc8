import { Skeleton } from '#ui/skeleton.tsx';
import { LanguagesSkeleton } from './languages/languages-skeleton.tsx';

/** The composer's shape while it is not known whose draft it is. */
export const ComposerSkeleton = () => (
  <div aria-hidden="true" className="grid gap-6">
    <Skeleton width="24rem" height="4rem" />
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <Skeleton width="100%" height="20rem" />
      <LanguagesSkeleton />
    </div>
  </div>
);
