import { type CSSProperties, type ReactNode, useId } from 'react';
import { toLocale } from '#lib/text/languages.ts';
import { textDirection } from '#lib/language/direction.ts';

/** Sheets side by side, the same rows through all of them; on a phone one below the other. */
export const SHEETS =
  'flex flex-col gap-6 md:grid md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] md:gap-x-6 md:gap-y-0';

/** What tells the stylesheet a number. */
const variable = (name: string, value: number): CSSProperties => ({ [name]: value });

/** For each row of a text: which one it is, from 0. */
export const rowStyle = (index: number): CSSProperties => variable('--row', index);

interface SheetProps {
  /** Makes it a place that takes focus from afar. */
  id?: string | undefined;
  title: ReactNode;
  /** Beside the title. */
  tools?: ReactNode;
  /** As many as the sheet beside it has. */
  rows?: number;
  children: ReactNode;
}

/** What one text stands on. It stays while its text loads, fails and comes, so that a focus on it does. */
export function Sheet({ id, title, tools, rows = 1, children }: SheetProps) {
  const titleId = useId();
  return (
    <section
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      aria-labelledby={titleId}
      className="sheet"
      style={variable('--rows', rows)}
    >
      <div className="mb-1 flex min-h-8 flex-wrap sm:min-h-9 items-center justify-between gap-x-4">
        <h2
          id={titleId}
          className="flex flex-wrap items-center gap-2 text-sm font-medium text-soft"
        >
          {title}
        </h2>
        {tools}
      </div>
      {children}
    </section>
  );
}

interface ReadingProps {
  /** Gengo's language code. */
  language: string;
  /** As many as the sheet's. */
  rows?: number;
  /** One `ReadingRow` or paragraph a row. */
  children: ReactNode;
}

/**
 * A text to be read, in its own language, direction and fonts, so that no neighbour reorders it. A translator in the
 * browser leaves it alone: what is decided on is what was delivered.
 */
export function Reading({ language, rows = 1, children }: ReadingProps) {
  return (
    <div
      lang={toLocale(language)}
      dir={textDirection(language)}
      translate="no"
      className="reading"
      style={variable('--rows', rows)}
    >
      {children}
    </div>
  );
}

/** Full-width characters fill a line of text twice as fast. */
const WIDE = /[\u1100-\u11FF\u2E80-\uFFDC]/;

/**
 * How a paragraph of a long text holds its place while it is far from the screen and not laid out: by
 * about as many lines as it will have. `length` is that of the whole text, in UTF-16 units.
 */
export function placeOf(paragraph: string, length: number) {
  if (length <= LONG) return {};
  const perLine = WIDE.test(paragraph) ? 28 : 56;
  const lines = paragraph
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return { className: 'far', style: { containIntrinsicBlockSize: `auto ${lines}lh` } };
}

/** Units from which laying out the whole text at once would be felt. */
const LONG = 10_000;
