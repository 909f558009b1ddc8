import type { ReactNode } from 'react';

/** Nothing is here, and that is no error: says why, and what to do next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-2 rounded-md border border-dashed border-line px-4 py-16 text-center">
      <p className="text-lg font-medium">{title}</p>
      {children && <div className="text-soft">{children}</div>}
    </div>
  );
}
