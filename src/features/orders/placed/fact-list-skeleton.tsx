import { ROW } from '#ui/fact-list.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

/** The shape of facts in a row while they load. */
export function FactListSkeleton({ labels }: { labels: readonly string[] }) {
  return (
    <div aria-hidden="true" className={ROW}>
      {labels.map((label) => (
        <div key={label}>
          <Skeleton width="3rem" />
          <Skeleton width="5rem" />
        </div>
      ))}
    </div>
  );
}
