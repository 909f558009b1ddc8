import { type ReactNode, useId } from 'react';

/** Two sides whose tools and texts begin at the same height, whatever either holds; on a phone one below the other. */
export const SIDES =
  'grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-2 md:grid-cols-2 md:grid-rows-[auto_1fr]';

const PANE = 'rounded-md border border-line bg-raised p-4 sm:p-6';

interface SideProps {
  /** Makes it a place that takes focus from afar. */
  id?: string;
  tools?: ReactNode;
  children: ReactNode;
}

/** One side of a translation: its tools, and under them the sheet to read. */
export function Side({ id, tools, children }: SideProps) {
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2 max-md:not-first:mt-2 md:row-span-2 md:grid-rows-subgrid">
      <div className="flex min-h-14 flex-wrap items-end justify-end gap-x-4 empty:min-h-0 print:hidden">
        {tools}
      </div>
      <div id={id} tabIndex={id === undefined ? undefined : -1} className={PANE}>
        {children}
      </div>
    </div>
  );
}

/** What stands on a sheet that has no text. */
export function Notice({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 flex min-h-7 items-center text-sm font-medium text-soft">
        {title}
      </h2>
      <div className="text-soft">{children}</div>
    </section>
  );
}
