import { languageName } from '#lib/text/languages.ts';

/** A language by Gengo's code: its English name; the code when pointed at. */
export function LanguageTag({ code }: { code: string }) {
  return <span title={code}>{languageName(code)}</span>;
}
