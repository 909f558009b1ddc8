import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface GroupRowProps {
  name: string;
  to: string;
  /** All of it in words, for who does not see the picture. */
  label: string;
  /** At its end: figures. */
  end: ReactNode;
  children: ReactNode;
}

/** A group's row in a chart: the whole of it leads to its translations. */
export function GroupRow({ name, to, label, end, children }: GroupRowProps) {
  return (
    <li>
      <Link to={to} aria-label={label} className="chart-row text-ink no-underline hover:bg-sunken">
        <span className="truncate">{name}</span>
        {children}
        {end}
      </Link>
    </li>
  );
}

/** As many as are told apart at a glance. */
const SHOWN = 6;

/** Those of which most is known, the most first. */
export const topBy = <Group,>(groups: readonly Group[], numberOf: (group: Group) => number) =>
  groups
    .filter((group) => numberOf(group) > 0)
    .toSorted((a, b) => numberOf(b) - numberOf(a))
    .slice(0, SHOWN);
