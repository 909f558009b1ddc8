import type { ReactNode } from 'react';

interface PageHeadingProps {
  /** The page's `h1`. */
  heading: ReactNode;
  /** Beside the heading: badges. */
  aside?: ReactNode;
  /** At the end of the heading's line: what can be done with the whole page. */
  actions?: ReactNode;
  /** A text is to be read below: the page gives it the room. */
  dense?: boolean | undefined;
}

interface PageLayoutProps extends Partial<PageHeadingProps> {
  /** The page's `h1` and, before "· Galley", its document title. */
  title: string;
  children: ReactNode;
}

/** The frame of a page. `heading` where it is more than the plain title. */
export function PageLayout({ title, heading = title, children, ...rest }: PageLayoutProps) {
  return (
    <>
      <title>{`${title} · Galley`}</title>
      <div
        className={`mx-auto grid w-full max-w-[90rem] grid-cols-[minmax(0,1fr)] px-4 sm:px-6 ${rest.dense ? 'gap-2 py-2 sm:gap-3 sm:py-4' : 'gap-6 py-6'}`}
      >
        <PageHeading heading={heading} {...rest} />
        {children}
      </div>
    </>
  );
}

/** The first line of every page. Its `h1` can take focus, and does on navigation (app/layout.tsx). */
export function PageHeading({ heading, aside, actions, dense }: PageHeadingProps) {
  return (
    <header className={`flex gap-x-4 gap-y-2 ${dense ? 'items-start' : 'flex-wrap items-center'}`}>
      <div className={dense ? 'flex min-h-8 min-w-0 flex-wrap items-center gap-x-4' : 'contents'}>
        <h1
          tabIndex={-1}
          className={`min-w-0 font-semibold wrap-anywhere ${dense ? 'text-lg sm:text-xl' : 'text-2xl'}`}
        >
          {heading}
        </h1>
        {aside}
      </div>
      {actions && (
        <div
          className={`flex items-center gap-2 print:hidden ${dense ? 'ms-auto' : 'flex-wrap sm:ms-auto'}`}
        >
          {actions}
        </div>
      )}
    </header>
  );
}
