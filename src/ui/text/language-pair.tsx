import { Trans } from '@lingui/react/macro';
import { languageName } from '#lib/text/languages.ts';

/** "English → Japanese" from Gengo's codes, read aloud as "English to Japanese". */
export function LanguagePair({ from, to }: { from: string; to: string }) {
  const [source, target] = [
    <bdi key="from">{languageName(from)}</bdi>,
    <bdi key="to">{languageName(to)}</bdi>,
  ];
  return (
    <Trans>
      {source} <span aria-hidden="true">→</span>
      <span className="sr-only">to</span> {target}
    </Trans>
  );
}
