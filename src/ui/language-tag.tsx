import { languageName } from '#lib/languages.ts';

/** A language by Gengo's code: its English name, and the code where the name alone would be ambiguous. */
export function LanguageTag({ code }: { code: string }) {
  const name = languageName(code);
  return (
    <span className="inline-flex items-baseline gap-1.5">
      {name}
      {name !== code && <span className="text-sm text-soft">{code}</span>}
    </span>
  );
}
