import { Skeleton } from '#ui/skeleton.tsx';

/** The column's shape while the list itself loads. */
export function RowsSkeleton() {
  return (
    <div aria-hidden="true" className="min-h-0 overflow-hidden rounded-md border border-line">
      {Array.from({ length: 8 }, (_, row) => (
        <div key={row} className="h-22 content-center border-t border-line px-4 first:border-t-0">
          <Skeleton width="80%" />
          <Skeleton width="55%" height="0.875em" />
          <Skeleton width="40%" height="0.875em" />
        </div>
      ))}
    </div>
  );
}
