import { Skeleton } from '#ui/skeleton.tsx';

/** In the shape of the charts. */
export function ChartsToCome() {
  return (
    <div aria-busy="true" className="grid gap-6">
      <div className="grid gap-6 lg:grid-cols-2">
        {['a', 'b', 'c', 'd'].map((one) => (
          <Skeleton key={one} width="100%" height="15rem" />
        ))}
      </div>
      <Skeleton width="100%" height="12rem" />
    </div>
  );
}
