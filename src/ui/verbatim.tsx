import { textDirection, toLocale } from '#lib/text/languages.ts';

interface VerbatimProps {
  /** Gengo's code. */
  language: string;
  words: string;
  className?: string;
}

/** Words of a text as they stand: in its language and direction, and no browser translates them. */
export const Verbatim = ({ language, words, className }: VerbatimProps) => (
  <bdi translate="no" lang={toLocale(language)} dir={textDirection(language)} className={className}>
    {words}
  </bdi>
);
