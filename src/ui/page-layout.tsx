import type { ReactNode } from 'react';

interface PageHeadingProps {
  /** The page's `h1`. */
  heading: ReactNode;
  /** Beside the heading: badges. */
  aside?: ReactNode;
  /** At the end of the heading's line: what can be done with the whole page. */
  actions?: ReactNode;
}

interface PageLayoutProps extends Partial<PageHeadingProps> {
  /** The page's `h1` and, before "· Galley", its document title. */
  title: string;
  children: ReactNode;
}

/** The frame of a page. `heading` where it is more than the plain title. */
export function PageLayout({ title, heading = title, aside, actions, children }: PageLayoutProps) {
  return (
    <>
      <title>{`${title} · Galley`}</title>
      <div className="mx-auto grid w-full max-w-[90rem] grid-cols-[minmax(0,1fr)] gap-6 px-4 py-6 sm:px-6">
        <PageHeading heading={heading} aside={aside} actions={actions} />
        {children}
      </div>
    </>
  );
}

/** The first line of every page. Its `h1` can take focus, and does on navigation (app/layout.tsx). */
export function PageHeading({ heading, aside, actions }: PageHeadingProps) {
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <h1 tabIndex={-1} className="min-w-0 text-2xl font-semibold wrap-anywhere">
        {heading}
      </h1>
      {aside}
      {actions && (
        <div className="flex flex-wrap items-center gap-2 sm:ms-auto print:hidden">{actions}</div>
      )}
    </header>
  );
}
