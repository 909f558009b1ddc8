import { languageName } from '#lib/text/languages.ts';

/** "English → Japanese" from Gengo's codes, read aloud as "English to Japanese". */
export function LanguagePair({ from, to }: { from: string; to: string }) {
  return (
    <>
      <bdi>{languageName(from)}</bdi> <span aria-hidden="true">→</span>
      <span className="sr-only">to</span> <bdi>{languageName(to)}</bdi>
    </>
  );
}
