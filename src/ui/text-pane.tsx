import { type ReactNode, useId } from 'react';
import { textDirection, toLocale } from '#lib/languages.ts';

/** Characters from which laying out the whole text at once would be felt. */
const LONG = 10_000;

interface TextPaneProps {
  title: ReactNode;
  /** Gengo's language code. */
  language: string;
  text: string;
  /** How a paragraph is drawn where it is more than words; its text stays as it is. */
  draw?: (paragraph: string) => ReactNode;
}

/** One text to be read, in its own language, direction and fonts, so that no neighbour reorders it. */
export function TextPane({ title, language, text, draw }: TextPaneProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2
        id={id}
        className="mb-2 flex min-h-7 flex-wrap items-center gap-2 text-sm font-medium text-soft"
      >
        {title}
      </h2>
      <div
        lang={toLocale(language)}
        dir={textDirection(language)}
        className={`reading ${text.length > LONG ? 'reading-long' : ''}`}
      >
        {text.split(/\n\s*\n/).map((paragraph, index) => (
          // Paragraphs have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={index}>{draw ? draw(paragraph) : paragraph}</p>
        ))}
      </div>
    </section>
  );
}
