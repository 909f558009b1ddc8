import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  /** What is `undefined`, `false` or empty is left out, name and all. */
  value: ReactNode;
  /** Left out on a phone, where another place tells it. */
  from?: 'sm';
}

/** Beside each other, each under its name. */
export const ROW = 'flex flex-wrap gap-x-8 gap-y-3';

const LAYOUTS = {
  /** What a page tells first. */
  row: { list: ROW, fact: '', value: 'wrap-anywhere' },
  /** One quiet line, their names only heard: what a text's own page tells first. */
  line: { list: 'fact-line', fact: '', value: 'wrap-anywhere' },
  /** Below each other, each beside its name: details. */
  rows: {
    list: 'grid gap-2',
    fact: 'grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]',
    value: 'min-w-0 wrap-anywhere',
  },
} as const;

interface FactListProps {
  facts: readonly Fact[];
  layout?: keyof typeof LAYOUTS;
}

/** Names and what they are worth, as a real description list. */
export function FactList({ facts, layout = 'row' }: FactListProps) {
  const { list, fact: row, value: place } = LAYOUTS[layout];
  return (
    <dl className={list}>
      {facts.map(
        ({ label, value, from }) =>
          value !== undefined &&
          value !== null &&
          value !== false &&
          value !== '' && (
            <div key={label} className={from ? `max-${from}:hidden ${row}` : row}>
              <dt className={layout === 'line' ? 'sr-only' : 'text-sm leading-6 text-soft'}>
                {label}
              </dt>
              <dd className={place}>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
