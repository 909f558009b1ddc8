import { Link } from 'react-router';
import { pathOf, type View } from './views.ts';

/** Brings the open view into sight where not all views fit; the page itself stays where it is. */
function reveal(link: HTMLElement | null) {
  const list = link?.closest('ul');
  if (link && list) list.scrollLeft = link.offsetLeft - list.offsetLeft - 16;
}

/** The open view is told by its frame and its weight too. */
const VIEW =
  'flex min-h-8 items-center whitespace-nowrap rounded-sm border border-transparent px-3 -outline-offset-2 py-1 text-ink no-underline hover:bg-accent-wash aria-[current]:border-accent aria-[current]:bg-accent-wash aria-[current]:font-medium';

interface ViewLinksProps {
  views: readonly View[];
  /** The open view; undefined where the list is none of them. */
  current: View | undefined;
}

/** All views, each a link to its list. */
export function ViewLinks({ views, current }: ViewLinksProps) {
  return (
    <ul className="flex min-w-0 gap-1 overflow-x-auto">
      {views.map((view) => (
        <li key={view.name}>
          <Link
            to={pathOf(view)}
            ref={view === current ? reveal : undefined}
            aria-current={view === current ? 'page' : undefined}
            className={VIEW}
          >
            <bdi>{view.name}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
