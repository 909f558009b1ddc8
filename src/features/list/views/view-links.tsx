import { Link } from 'react-router';
import { reveal } from './reveal.ts';
import { pathOf, type View } from './views.ts';

/** The open view is told by its frame and its weight too. */
const VIEW =
  'flex min-h-8 items-center whitespace-nowrap rounded-sm border border-transparent px-2 -outline-offset-2 text-sm text-ink no-underline hover:bg-accent-wash aria-[current]:border-accent aria-[current]:bg-accent-wash aria-[current]:font-medium';

interface ViewLinksProps {
  views: readonly View[];
  /** The open view; undefined where the list is none of them. */
  current: View | undefined;
}

/** Views, each a link to its list. */
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
