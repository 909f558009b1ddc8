import { Skeleton } from '#ui/skeleton.tsx';

/** The place of the languages while they are read. */
export const LanguagesSkeleton = () => (
  <div aria-busy="true" className="grid gap-4">
    <Skeleton width="100%" height="4.5rem" />
    <Skeleton width="100%" height="4.5rem" />
    <Skeleton width="100%" height="22rem" />
  </div>
);
