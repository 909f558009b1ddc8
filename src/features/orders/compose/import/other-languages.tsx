import { t } from '@lingui/core/macro';
import { gengoCode } from '#lib/text/gengo-code.ts';
import { languageName } from '#lib/text/languages.ts';

interface OtherLanguagesProps {
  languages: readonly (string | undefined)[];
  order: string;
}

/** What files say of their language, where the order is from another one. */
export function OtherLanguages({ languages, order }: OtherLanguagesProps) {
  const others = [...new Set(languages)].filter(
    (written) => written && order && gengoCode(written, [order]) === undefined,
  );
  const source = languageName(order);
  return others.map((written) => {
    const own = languageName(written?.replace('_', '-') ?? '');
    return (
      <p key={written} className="text-sm text-soft">
        {t`These texts are in ${own}, as they say of themselves; the order is from ${source}.`}
      </p>
    );
  });
}
