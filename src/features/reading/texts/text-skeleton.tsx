import { Skeleton } from '#ui/skeleton.tsx';
import { Sheet, SHEETS } from '#ui/text/text-pane.tsx';

const WIDTHS = ['95%', '90%', '97%', '60%'];

/** The place of a text that loads. */
export function TextSkeleton() {
  return (
    <div aria-hidden="true" className="reading">
      {WIDTHS.map((width) => (
        <Skeleton key={width} width={width} height="1.15em" />
      ))}
    </div>
  );
}

/** The place of two texts that load. */
export function SheetsSkeleton() {
  return (
    <div aria-hidden="true" className={SHEETS}>
      {['source', 'translation'].map((sheet) => (
        <Sheet key={sheet} title={<Skeleton width="10rem" />}>
          <TextSkeleton />
        </Sheet>
      ))}
    </div>
  );
}
